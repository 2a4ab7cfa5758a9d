/** Elements are built from words, never from markup: whatever people write becomes a text node. */

const SVG = "http://www.w3.org/2000/svg";
let lastId = 0;

/**
 * @param {string} tag
 * @param {Record<string, any>} [attributes]  a function listens; null, undefined and false are left out
 * @param {...(Node | string | null)} children
 * @returns {any}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** @param {string} name  of a symbol in index.html */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** An id for tying labels, hints and errors together. @param {string} stem */
export function freshId(stem) {
  lastId += 1;
  return `${stem}-${lastId}`;
}

/** @param {string} id @returns {any} */
export function byId(id) {
  return document.getElementById(id);
}

/** The first letters of the first and last name. @param {string} name */
export function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith("."));
  return [words[0], words.length > 1 ? words[words.length - 1] : ""].map((word) => (word ?? "").slice(0, 1)).join("");
}

/** Initials on the person's quiet colour. @param {import("./types.js").Person} person */
export function portrait(person) {
  return el("span", { class: "portrait", "data-tint": person.tint, "aria-hidden": "true" }, initials(person.name));
}
