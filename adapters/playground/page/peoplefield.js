/** Choosing colleagues by name: search, tick, and see who is chosen. */

import { el, freshId, icon } from "./dom.js";

/**
 * @param {import("./types.js").Field} field
 * @param {import("./wording.js").Wording} own
 * @returns {import("./fields.js").Input}
 */
export function peopleInput(field, own) {
  const options = field.options ?? [];
  const chosen = [field.value ?? []].flat();
  const most = field.max_items ?? Infinity;
  const boxes = options.map((option) => el("input", { type: "checkbox", id: freshId("colleague"), value: option.value, checked: chosen.includes(option.value) }));
  const rows = options.map((option, place) => el("label", { class: "option", for: boxes[place].id }, boxes[place],
    el("span", {}, option.label, option.hint ? el("span", { class: "hint" }, option.hint) : null)));
  const search = searchBox(own.search, (words) => {
    const found = sieve(rows, words);
    status.textContent = words ? own.found(found, rows.length) : "";
  });
  const picked = el("ul", { class: "picked", "aria-label": own.chosen });
  const status = el("p", { class: "count", role: "status" });

  function draw() {
    const ticked = boxes.filter((box) => box.checked);
    for (const box of boxes) box.disabled = !box.checked && ticked.length >= most;
    picked.replaceChildren(...ticked.map((box) => el("li", {}, chip(box))));
    picked.hidden = ticked.length === 0;
    status.textContent = ticked.length >= most ? own.most(most) : "";
  }

  /** @param {HTMLInputElement} box */
  function chip(box) {
    const name = options[boxes.indexOf(box)].label;
    const remove = () => { box.checked = false; draw(); search.input.focus(); };
    return el("button", { type: "button", class: "chip", "aria-label": own.remove(name), click: remove }, name, icon("remove"));
  }

  for (const box of boxes) box.addEventListener("change", draw);
  draw();
  return {
    parts: [picked, search.element, el("div", { class: "options scrolls", role: "group", "aria-label": own.colleagues }, ...rows), status],
    told: [search.input], first: search.input,
    read: () => boxes.filter((box) => box.checked).map((box) => box.value),
  };
}

/**
 * @param {string} label
 * @param {(words: string) => void} onSearch
 */
export function searchBox(label, onSearch) {
  const input = el("input", { type: "search", "aria-label": label, placeholder: label, autocomplete: "off" });
  input.addEventListener("input", () => onSearch(input.value.trim()));
  // Enter narrows the list; it does not send the form.
  input.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => { if (event.key === "Enter") event.preventDefault(); });
  return { input, element: el("div", { class: "search" }, icon("search"), input) };
}

/**
 * Leave only the rows that hold every word.
 *
 * @param {HTMLElement[]} rows
 * @param {string} words
 * @returns {number} how many are left
 */
export function sieve(rows, words) {
  const wanted = plain(words).split(/\s+/);
  for (const row of rows) row.hidden = !wanted.every((word) => plain(row.textContent ?? "").includes(word));
  return rows.filter((row) => !row.hidden).length;
}

/** José is found by jose. @param {string} text */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
