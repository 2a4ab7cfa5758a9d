/** The people in view, side by side, and the strip that switches between those who do not fit. */

import { byId, el, portrait } from "./dom.js";

/** @typedef {import("./types.js").Person} Person */
/** @typedef {import("./chat.js").Chat} Chat */

const NARROW = matchMedia("(max-width: 45rem)");
const MOSTLY = 0.6;

/**
 * @param {{people: Map<string, Person>, makeChat: (person: Person) => Chat, onAdd: () => void}} options
 */
export function createBoard({ people, makeChat, onAdd }) {
  const board = byId("board");
  const strip = byId("strip");
  /** @type {Map<string, Chat>} */
  const chats = new Map();
  /** @type {Map<string, number>} */
  const unread = new Map();
  /** @type {Set<string>} */
  const seen = new Set();
  let current = "";
  const nobody = el("div", { class: "nobody" },
    el("h2", {}, "Nobody is in view"),
    el("p", {}, "Choose whose private chat you would like to look at. You can look over several shoulders at once."),
    el("button", { type: "button", class: "press primary", "aria-haspopup": "dialog", click: onAdd }, "Choose people"));

  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const id = entry.target.getAttribute("data-person") ?? "";
      if (entry.intersectionRatio >= MOSTLY) seen.add(id);
      else seen.delete(id);
      if (seen.has(id)) unread.delete(id);
    }
    drawStrip();
    followStrip();
  }, { root: board, threshold: [0, MOSTLY] });

  /** @param {string[]} ids @returns {string[]} who came into view */
  function show(ids) {
    const fresh = ids.filter((id) => !chats.has(id));
    for (const id of [...chats.keys()]) if (!ids.includes(id)) leave(id);
    for (const id of fresh) enter(id);
    if (!ids.includes(current)) choose(ids[0] ?? "");
    if (ids.length === 0) board.replaceChildren(nobody);
    else nobody.remove();
    drawStrip();
    return fresh;
  }

  /** @param {string} id */
  function enter(id) {
    const chat = makeChat(/** @type {Person} */ (people.get(id)));
    chats.set(id, chat);
    board.append(chat.element);
    watcher.observe(chat.element);
  }

  /** @param {string} id */
  function leave(id) {
    const chat = chats.get(id);
    if (!chat) return;
    watcher.unobserve(chat.element);
    chat.element.remove();
    chats.delete(id);
    seen.delete(id);
    unread.delete(id);
  }

  /** @param {string} id */
  function choose(id) {
    current = id;
    for (const [other, chat] of chats) chat.element.classList.toggle("current", other === id);
  }

  /** @param {string} id */
  function goTo(id) {
    choose(id);
    unread.delete(id);
    chats.get(id)?.element.scrollIntoView({ inline: "nearest", block: "nearest" });
    if (!NARROW.matches) chats.get(id)?.focus();
    drawStrip();
  }

  /** One more message for someone who may be out of sight. @param {string} id */
  function count(id) {
    if (seen.has(id)) return;
    unread.set(id, (unread.get(id) ?? 0) + 1);
    drawStrip();
  }

  function drawStrip() {
    strip.hidden = chats.size < 2 || seen.size === chats.size;
    const had = strip.contains(document.activeElement) ? document.activeElement?.getAttribute("data-to") : null;
    strip.replaceChildren(...[...chats.keys()].map(tab));
    if (had) strip.querySelector(`[data-to="${CSS.escape(had)}"]`)?.focus();
  }

  /** The first of those who are on the screen is in sight in the strip as well. */
  function followStrip() {
    const first = /** @type {HTMLElement | null} */ (strip.querySelector("[aria-current]"));
    if (!first) return;
    const { offsetLeft: left, offsetWidth: width } = first;
    const isInSight = left >= strip.scrollLeft && left + width <= strip.scrollLeft + strip.clientWidth;
    if (!isInSight) strip.scrollLeft = left - strip.firstElementChild.offsetLeft;
  }

  /** @param {string} id */
  function tab(id) {
    const person = /** @type {Person} */ (people.get(id));
    const news = unread.get(id) ?? 0;
    const shown = NARROW.matches ? id === current : seen.has(id);
    return el("button", { type: "button", "data-to": id, "aria-current": shown ? "true" : null, click: () => goTo(id) },
      portrait(person), el("span", {}, person.name), news > 0 ? el("span", { class: "news" }, String(news), el("span", { class: "unseen" }, " new")) : null);
  }

  NARROW.addEventListener("change", drawStrip);
  return { show, count, goTo, chat: (/** @type {string} */ id) => chats.get(id), chats: () => [...chats.values()] };
}

/** @typedef {ReturnType<typeof createBoard>} Board */
