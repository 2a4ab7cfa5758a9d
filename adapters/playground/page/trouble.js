/** When we cannot keep it: the same honest words each time, with the phone, and nothing that was entered is lost. */

import { byId, el } from "./dom.js";
import { remember } from "./focus.js";
import { helpLines, words } from "./blocks.js";

/** @typedef {import("./types.js").Outcome} Outcome */

const KEPT = "been-there.help";

export function createTrouble() {
  const banner = byId("trouble");
  const known = recall();
  let again = () => {};

  function office() {
    return known.reach ? known.reach : "call your programme’s office";
  }

  function lost() {
    if (banner.childElementCount > 0) return;
    banner.replaceChildren(
      el("p", {}, el("strong", {}, "The connection is lost."), ...words(` Trying again. If it cannot wait, ${office()}.`)),
      known.lines.length > 0 ? el("ul", {}, ...known.lines.map((line) => el("li", {}, ...words(line)))) : "");
  }

  /** @param {Outcome} outcome  anything but an answer @param {Element | null} place  where to come back to */
  function meet(outcome, place) {
    if (outcome.kind === "lost") {
      lost();
      again();
    } else if (outcome.kind === "failure") {
      failed(outcome.failure ?? { title: "I could not keep this", text: `Something went wrong here. What you entered is still on your screen. Please try again, or ${office()}.` }, place);
    }
  }

  /** @param {import("./types.js").Failure} failure @param {Element | null} place */
  function failed(failure, place) {
    const back = remember(place);
    const title = el("h2", { id: "failure-title", tabindex: "-1", autofocus: true }, failure.title);
    const dialog = el("dialog", { class: "sheet failure", role: "alertdialog", "aria-labelledby": "failure-title", "aria-describedby": "failure-text" },
      el("form", { method: "dialog" },
        el("header", {}, title),
        el("div", { class: "body" }, el("p", { class: "text", id: "failure-text" }, ...words(failure.text)), ...known.lines.map((line) => el("p", { class: "line" }, ...words(line)))),
        el("footer", {}, el("button", { type: "submit", class: "press primary" }, "Close"))));
    dialog.addEventListener("close", () => { dialog.remove(); back(); });
    document.body.append(dialog);
    dialog.showModal();
  }

  /** @param {import("./types.js").Block[]} blocks  whatever was seen may hold a line worth knowing when we are down */
  function learn(blocks) {
    const fresh = helpLines(blocks).filter((line) => !known.lines.includes(line));
    if (fresh.length === 0) return;
    known.lines.push(...fresh);
    keep(known);
  }

  return {
    lost, meet, learn, office,
    back: () => banner.replaceChildren(),
    /** @param {import("./types.js").Programme} programme */
    callAt: ({ office, director }) => {
      known.reach = `call ${office.phone} or write to ${office.mail}; the director is at ${director.phone}, ${director.mail}`;
      known.lines = [];
      keep(known);
    },
    /** @param {() => void} retry */
    onRetry: (retry) => { again = retry; },
  };
}

/** @typedef {ReturnType<typeof createTrouble>} Trouble */

/** @param {{reach: string, lines: string[]}} known */
function keep(known) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(known));
  } catch { /* then only until the page is closed */ }
}

/** @returns {{reach: string, lines: string[]}} */
function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    return { reach: String(kept?.reach ?? ""), lines: Array.isArray(kept?.lines) ? kept.lines.map(String) : [] };
  } catch {
    return { reach: "", lines: [] };
  }
}
