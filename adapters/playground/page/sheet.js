/** A dialog: something to read, or a form. Esc closes it, and whoever opened it is back at their button. */

import { drawBlocks } from "./blocks.js";
import { el, freshId } from "./dom.js";
import { drawField } from "./fields.js";
import { remember } from "./focus.js";
import { wordingIn } from "./wording.js";

/** @typedef {import("./types.js").Dialog} Dialog */
/** @typedef {import("./types.js").Person} Person */

/**
 * @typedef {object} Sheet
 * @property {() => boolean} isForm
 * @property {() => string | null} value
 * @property {() => Record<string, string | string[]>} values
 * @property {(dialog: Dialog) => void} replace
 * @property {(errors: Record<string, string>) => void} showErrors
 * @property {(text: string) => void} complain
 * @property {() => void} close
 */

/**
 * @param {object} options
 * @param {Dialog} options.dialog
 * @param {Person} options.person
 * @param {Element} options.opener
 * @param {(person: Person, item: import("./types.js").ButtonItem, button: HTMLElement, sheet: Sheet) => void} options.press
 * @param {(person: Person, sheet: Sheet, button: HTMLElement) => void} options.submit
 * @returns {Sheet}
 */
export function openSheet({ dialog, person, opener, press, submit }) {
  const back = remember(opener);
  const titleId = freshId("title");
  const whoseId = freshId("whose");
  const element = el("dialog", { class: "sheet", "aria-labelledby": `${titleId} ${whoseId}`, close: left });
  let shown = dialog;
  /** @type {import("./fields.js").Widget[]} */
  let widgets = [];

  /** @type {Sheet} */
  const sheet = {
    isForm: () => shown.fields.length > 0,
    value: () => shown.value,
    values: () => Object.fromEntries(widgets.map((widget) => [widget.name, widget.read()])),
    replace: (next) => { shown = next; draw(); element.querySelector("h2")?.focus(); },
    showErrors,
    complain: (text) => { part(".complaint").textContent = text; },
    close: () => element.close(),
  };

  function draw() {
    const own = wordingIn(shown.lang);
    element.lang = shown.lang;
    widgets = shown.fields.map((field) => drawField(field, own));
    const send = shown.submit === null ? null : el("button", { type: "submit", class: "press primary" }, shown.submit);
    const form = el("form", { novalidate: true, submit: (/** @type {Event} */ event) => { event.preventDefault(); if (send) submit(person, sheet, send); } },
      el("header", {}, el("p", { class: "whose", id: whoseId, lang: "en" }, `On ${person.name}’s screen`), el("h2", { id: titleId, tabindex: "-1", autofocus: true }, shown.title)),
      // What has nothing to press in it is scrolled by the keyboard all the same.
      el("div", { class: "body", ...(widgets.length === 0 && { tabindex: "0", role: "group", "aria-labelledby": titleId }) },
        el("div", { class: "wrong", role: "alert" }),
        ...drawBlocks(shown.blocks, (item, button) => press(person, item, button, sheet), own),
        ...widgets.map((widget) => widget.element)),
      el("footer", {}, el("p", { class: "complaint", role: "alert" }), el("button", { type: "button", class: "press plain", click: sheet.close }, shown.close || "Close"), send));
    element.replaceChildren(form);
  }

  /** @param {Record<string, string>} errors */
  function showErrors(errors) {
    for (const widget of widgets) widget.showError(errors[widget.name] ?? "");
    const wrong = widgets.filter((widget) => errors[widget.name]);
    const stray = Object.entries(errors).filter(([name]) => !widgets.some((widget) => widget.name === name));
    const count = Object.keys(errors).length;
    part(".wrong").replaceChildren(
      el("p", {}, lookAgain(count)),
      el("ul", {}, ...wrong.map((widget) => el("li", {}, jump(widget, errors[widget.name]))), ...stray.map(([, text]) => el("li", {}, text))));
    wrong[0]?.focus();
  }

  /** @param {number} count  of wrong answers */
  function lookAgain(count) {
    const own = wordingIn(shown.lang);
    if (count > 1) return own.answers(count);
    return widgets.length > 1 ? own.oneAnswer : own.onlyAnswer;
  }

  /** @param {import("./fields.js").Widget} widget @param {string} text */
  function jump(widget, text) {
    return el("button", { type: "button", class: "press quiet", click: widget.focus }, `${widget.label.replace(/[?:.]+$/, "")}: ${text}`);
  }

  /** @param {string} selector @returns {HTMLElement} */
  function part(selector) {
    return element.querySelector(selector);
  }

  function left() {
    element.remove();
    back();
  }

  draw();
  document.body.append(element);
  element.showModal();
  return sheet;
}
