/** Choosing whose chats are in view. */

import { el, portrait } from "./dom.js";
import { remember } from "./focus.js";
import { searchBox, sieve } from "./peoplefield.js";

/** @typedef {import("./types.js").Person} Person */

/**
 * @param {{people: Person[], view: import("./view.js").View, opener: Element | null}} options
 */
export function openPicker({ people, view, opener }) {
  const back = remember(opener);
  const rows = people.map((person) => row(person, view));
  const status = el("p", { class: "count", role: "status" }, `${people.length} people`);
  const search = searchBox("Search by name, unit or role", (words) => {
    status.textContent = words ? `${sieve(rows, words)} of ${people.length} people` : `${people.length} people`;
    if (!words) sieve(rows, "");
  });
  const dialog = el("dialog", { class: "sheet picker", "aria-labelledby": "picker-title" },
    el("form", { method: "dialog" },
      el("header", {}, el("h2", { id: "picker-title", tabindex: "-1" }, "People in view"),
        el("p", { class: "hint" }, "Everyone here is invented. Choose whose private chats to show side by side."), search.element, status),
      el("div", { class: "body people", role: "group", "aria-label": "Staff" }, ...rows),
      el("footer", {}, el("button", { type: "submit", class: "press primary" }, "Done"))));
  dialog.addEventListener("close", () => { dialog.remove(); back(); });
  document.body.append(dialog);
  dialog.showModal();
  search.input.focus();
}

/** @param {Person} person @param {import("./view.js").View} view */
function row(person, view) {
  const box = el("input", { type: "checkbox", checked: view.has(person.id) });
  box.addEventListener("change", () => (box.checked ? view.add(person.id) : view.remove(person.id)));
  return el("label", { class: "option" }, box, portrait(person),
    el("span", { class: "names" }, el("span", { class: "name" }, person.name), el("span", { class: "hint" }, person.about),
      person.hats.length > 0 ? el("span", { class: "hint hats" }, person.hats.join(", ")) : null));
}
