/** The widgets of a form: each has a label, a hint, an error of its own, and says what was entered. */

import { el, freshId } from "./dom.js";
import { peopleInput } from "./peoplefield.js";

/** @typedef {import("./types.js").Field} Field */
/** @typedef {import("./wording.js").Wording} Wording */

/**
 * @typedef {object} Widget
 * @property {string} name
 * @property {string} label
 * @property {HTMLElement} element
 * @property {() => string | string[]} read
 * @property {(text: string) => void} showError
 * @property {() => void} focus
 */

/**
 * What a kind of widget brings: its elements, and which of them are told about hints and errors.
 *
 * @typedef {{parts: HTMLElement[], told: HTMLElement[], first: HTMLElement, read: () => string | string[], notes?: HTMLElement[]}} Input
 */

const INPUT_TYPES = { line: "text", date: "date", time: "time", number: "number" };
const FEW_LEFT = 20;

/** @param {Field} field @param {Wording} own @returns {Widget} */
export function drawField(field, own) {
  const input = makeInput(field, own);
  const hint = field.hint ? el("p", { class: "hint", id: freshId("hint") }, field.hint) : null;
  const error = el("p", { class: "error", id: freshId("error") });
  const isGroup = ["choice", "choices", "people"].includes(field.type);
  const mark = field.optional ? el("span", { class: "optional" }, ` ${own.optional}`) : null;
  const element = isGroup
    ? el("fieldset", { class: `field ${field.type}`, role: field.type === "choice" ? "radiogroup" : null }, el("legend", {}, field.label, mark), hint, error, ...input.parts)
    : el("div", { class: `field ${field.type}` }, el("label", { for: input.first.id }, field.label, mark), hint, error, ...input.parts);
  const told = isGroup ? [element, ...input.told] : input.told;
  showError("");

  /** @param {string} text */
  function showError(text) {
    error.textContent = text;
    error.hidden = !text;
    element.classList.toggle("is-wrong", Boolean(text));
    const notes = [text ? error : null, hint, ...(input.notes ?? [])].filter((note) => note !== null).map((note) => note.id);
    for (const each of told) {
      // A plain fieldset has no validity of its own; its inputs carry it.
      if (each.tagName !== "FIELDSET" || each.getAttribute("role")) flag(each, "aria-invalid", text ? "true" : "");
      flag(each, "aria-describedby", notes.join(" "));
    }
  }

  return { name: field.name, label: field.label, element, read: input.read, showError, focus: () => input.first.focus() };
}

/** @param {Field} field @param {Wording} own @returns {Input} */
function makeInput(field, own) {
  switch (field.type) {
    case "choice": return options(field, "radio");
    case "choices": return options(field, "checkbox");
    case "people": return peopleInput(field, own);
    case "select": return select(field, own);
    case "text": return counted(field, own, el("textarea", { rows: "3" }));
    default: return counted(field, own, el("input", { type: INPUT_TYPES[field.type] ?? "text", min: field.min, max: field.max, autocomplete: "off" }));
  }
}

/** @param {Field} field @param {"radio" | "checkbox"} type @returns {Input} */
function options(field, type) {
  const group = freshId(field.name);
  const chosen = [field.value ?? []].flat();
  const inputs = (field.options ?? []).map((option) => el("input", { type, name: group, id: freshId("option"), value: option.value, checked: chosen.includes(option.value) }));
  const rows = (field.options ?? []).map((option, place) => {
    const note = option.hint ? el("span", { class: "hint" }, option.hint) : null;
    return el("label", { class: "option", for: inputs[place].id }, inputs[place], el("span", {}, option.label, note));
  });
  const picked = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    parts: [el("div", { class: "options" }, ...rows)], told: type === "checkbox" ? inputs : [], first: inputs[0],
    read: () => (type === "radio" ? picked()[0] ?? "" : picked()),
  };
}

/** @param {Field} field @param {Wording} own @returns {Input} */
function select(field, own) {
  const value = String(field.value ?? "");
  const rows = (field.options ?? []).map((option) => el("option", { value: option.value, selected: option.value === value }, option.label));
  const needsBlank = field.optional || !value;
  const blank = needsBlank && !(field.options ?? []).some((option) => option.value === "") ? [el("option", { value: "" }, field.placeholder ?? (field.optional ? own.nothingChosen : own.choose))] : [];
  const element = el("select", { id: freshId(field.name) }, ...blank, ...rows);
  return { parts: [el("div", { class: "pull" }, element)], told: [element], first: element, read: () => element.value };
}

/**
 * Letters left are shown, not enforced: what is pasted is never cut off behind one's back.
 *
 * @param {Field} field
 * @param {Wording} own
 * @param {HTMLInputElement | HTMLTextAreaElement} element
 * @returns {Input}
 */
function counted(field, own, element) {
  element.id = freshId(field.name);
  element.value = String(field.value ?? "");
  if (field.placeholder) element.placeholder = field.placeholder;
  const input = { parts: [element], told: [element], first: element, read: () => element.value };
  const most = field.max_length;
  if (!most) return input;
  const left = el("p", { class: "count", id: freshId("count") });
  const count = () => {
    const rest = most - [...element.value.trim()].length;
    left.setAttribute("aria-live", rest <= FEW_LEFT ? "polite" : "off");
    left.textContent = rest >= 0 ? own.left(rest) : own.tooMany(-rest);
    left.classList.toggle("too-many", rest < 0);
  };
  element.addEventListener("input", count);
  count();
  return { ...input, parts: [element, left], notes: [left] };
}

/** @param {HTMLElement} element @param {string} name @param {string} value */
function flag(element, name, value) {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
