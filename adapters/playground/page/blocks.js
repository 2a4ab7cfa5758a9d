/** Blocks are what the bot's messages, menus and forms are made of. */

import { el } from "./dom.js";

/** @typedef {import("./types.js").Block} Block */
/** @typedef {import("./types.js").ButtonItem} ButtonItem */
/** @typedef {import("./types.js").OnPress} OnPress */
/** @typedef {import("./wording.js").Wording} Wording */

const WHOLE = /(\S+@\S+|\+?\d[\d -]{5,}\d[.,;]?)/;

/**
 * @param {Block[]} blocks
 * @param {OnPress} onPress
 * @param {Wording} own
 * @returns {HTMLElement[]}
 */
export function drawBlocks(blocks, onPress, own) {
  return blocks.map((block) => draw(block, onPress, own)).filter((element) => element !== null);
}

/** @param {Block} block @param {OnPress} onPress @param {Wording} own @returns {HTMLElement | null} */
function draw(block, onPress, own) {
  switch (block.type) {
    case "text": return el("p", { class: "text" }, ...words(block.text));
    case "quote": return block.text.startsWith("{\n") ? takeAway(block.text, own) : el("blockquote", { class: "quote" }, block.text);
    case "heading": return el("h3", { class: "heading" }, block.text);
    case "facts": return el("dl", { class: "facts" }, ...byLabel(block.items).map(fact));
    case "list": return el("ul", { class: "list" }, ...block.items.map((item) => el("li", {}, item)));
    case "buttons": return el("div", { class: "buttons" }, ...block.items.map((item) => ("href" in item ? link(item) : pressable(item, onPress))));
    case "help": return el("div", { class: "help" }, el("p", {}, ...words(block.text)), block.button ? pressable(block.button, onPress, "quiet") : null);
    default: return null;
  }
}

/** What has several values says its label once. @param {{label: string, value: string}[]} items @returns {{label: string, values: string[]}[]} */
function byLabel(items) {
  /** @type {{label: string, values: string[]}[]} */
  const facts = [];
  for (const { label, value } of items) {
    const last = facts.at(-1);
    if (last?.label === label) last.values.push(value);
    else facts.push({ label, values: [value] });
  }
  return facts;
}

/** @param {{label: string, values: string[]}} item */
function fact(item) {
  return el("div", {}, el("dt", {}, item.label), ...item.values.map((value) => el("dd", {}, ...words(value))));
}

/** A person's own data, for a program to read: to be copied from here. @param {string} text @param {Wording} own */
function takeAway(text, own) {
  const said = el("span", { class: "hint", role: "status" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = own.copied;
    } catch {
      said.textContent = own.byHand;
    }
  };
  return el("div", { class: "take-away" },
    el("div", { class: "buttons" }, el("button", { type: "button", class: "press plain", click: copy }, own.copy), said),
    el("pre", { class: "quote" }, text));
}

/** A phone number or an address is read in one piece: it goes to the next line as a whole. @param {string} text @returns {(Node | string)[]} */
export function words(text) {
  return text.split(WHOLE).map((part, place) => (place % 2 ? el("span", { class: "whole" }, part) : part));
}

/** @param {ButtonItem} item @param {OnPress} onPress @param {string} [look] */
function pressable(item, onPress, look = item.style ?? "plain") {
  const button = el("button", { type: "button", class: `press ${look}` }, item.label);
  button.addEventListener("click", () => onPress(item, button));
  return button;
}

/** A file of one's own to keep. @param {import("./types.js").LinkItem} item */
function link(item) {
  return el("a", { class: `press ${item.style ?? "plain"}`, href: item.href, rel: "noreferrer", download: true }, item.label);
}

/** The crisis lines among some blocks. @param {Block[]} blocks @returns {string[]} */
export function helpLines(blocks) {
  return blocks.flatMap((block) => (block.type === "help" ? [block.text] : []));
}

/**
 * Hold a button, and those beside it, while its press is on the way. They stay focusable, so nobody loses their place.
 *
 * @param {HTMLElement} button
 * @returns {(() => void) | null}  lets go; null when it is held already
 */
export function hold(button) {
  if (button.getAttribute("aria-disabled") === "true") return null;
  const beside = button.closest(".buttons, .help, footer")?.querySelectorAll("button") ?? [button];
  for (const each of beside) each.setAttribute("aria-disabled", "true");
  button.setAttribute("aria-busy", "true");
  return () => {
    for (const each of beside) each.removeAttribute("aria-disabled");
    button.removeAttribute("aria-busy");
  };
}
