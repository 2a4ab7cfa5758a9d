/** Light and dark: the system decides until the person does. */

const KEPT = "been-there.theme";
const systemDark = matchMedia("(prefers-color-scheme: dark)");

apply(recall());
systemDark.addEventListener("change", label);
// This page's look is settled before its body is there.
document.addEventListener("DOMContentLoaded", () => {
  label();
  document.getElementById("theme")?.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    try {
      localStorage.setItem(KEPT, next);
    } catch { /* then only until the page is closed */ }
    apply(next);
    label();
  });
});

/** @param {string | null} theme */
function apply(theme) {
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}

function label() {
  document.getElementById("theme")?.setAttribute("aria-pressed", String(isDark()));
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : systemDark.matches;
}

function recall() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
