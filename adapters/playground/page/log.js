/** One person's conversation: messages come, are drawn again in place, and go. */

import { drawBlocks } from "./blocks.js";
import { dateOf, dayOf } from "./clock.js";
import { el, icon } from "./dom.js";
import { keepingFocus } from "./focus.js";
import { wordingIn } from "./wording.js";

/** @typedef {import("./types.js").Message} Message */

const NEAR_THE_END_PX = 80;

/**
 * @param {{person: import("./types.js").Person, app: string, onPress: import("./types.js").OnPress}} options
 */
export function createLog({ person, app, onPress }) {
  /** What each message looked like, so that an unchanged one is not read aloud again. @type {Map<string, string>} */
  const drawn = new Map();
  const empty = el("p", { class: "nothing" }, `Nothing here yet. ${app} writes to ${person.name} when there is something to say.`);
  const list = el("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": `Messages for ${person.name}`, tabindex: "0" }, empty);
  const down = el("button", { type: "button", class: "newest", hidden: true, click: toEnd }, icon("down"), "Newest");
  list.addEventListener("scroll", () => { if (isNearEnd()) down.hidden = true; });
  // A menu that opens, or a phone's keyboard, must not hide the newest words: only the person's own scrolling counts.
  let wasNearEnd = true;
  let height = 0;
  list.addEventListener("scroll", () => { if (list.clientHeight === height) wasNearEnd = isNearEnd(); });
  new ResizeObserver(() => { height = list.clientHeight; if (wasNearEnd) toEnd(); }).observe(list);

  /** @param {Message} message @returns {boolean} whether there was anything new */
  function put(message) {
    const looks = JSON.stringify(message);
    if (drawn.get(message.id) === looks) return false;
    const stay = !wasNearEnd;
    const article = draw(message);
    const before = find(message.id);
    if (before) keepingFocus(before.parentElement ?? before, () => before.replaceWith(article));
    else insert(article, message.at);
    drawn.set(message.id, looks);
    settle();
    if (!stay) toEnd();
    else if (!before) down.hidden = false;
    return true;
  }

  /** @param {string} id */
  function drop(id) {
    drawn.delete(id);
    const article = find(id);
    if (article?.contains(document.activeElement)) list.focus();
    article?.remove();
    settle();
  }

  /** @param {Message[]} messages  all there are */
  function replace(messages) {
    const ids = new Set(messages.map((message) => message.id));
    for (const id of [...drawn.keys()]) if (!ids.has(id)) drop(id);
    for (const message of messages) put(message);
  }

  /** What someone typed stays on this screen. @param {string} text */
  function typed(text) {
    const last = /** @type {HTMLElement | null} */ (list.querySelector("article:last-of-type"));
    list.append(el("article", { class: "message me typed", "data-at": last?.dataset.at ?? "", "aria-label": "You typed" },
      el("div", { class: "card" }, el("p", { class: "text" }, text)),
      el("p", { class: "meta" }, `Only on this screen; ${app} does not keep it`)));
    settle();
    toEnd();
  }

  /** @param {Message} message */
  function draw(message) {
    const own = wordingIn(message.lang);
    const who = message.from === "bot" ? app : "You";
    return el("article", {
      class: `message ${message.from}`, lang: message.lang, "data-message": message.id, "data-at": message.at,
      "data-on": dateOf(message.at, person.zone), "data-day": dayOf(message.at, person.zone, own.days),
      "aria-label": `${who}, ${message.when}`, tabindex: "-1",
    },
    el("p", { class: "meta" }, el("span", { class: "who" }, who), " ", el("time", { datetime: message.at }, message.when), message.edited ? ` · ${own.edited}` : null),
    message.neutral ? el("p", { class: "locked" }, icon("lock"), el("span", {}, `Lock screen: ${message.neutral}`)) : null,
    el("div", { class: "card" }, ...drawBlocks(message.blocks, onPress, own)));
  }

  /** @param {HTMLElement} article @param {string} at */
  function insert(article, at) {
    const articles = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("article")]);
    const next = articles.find((other) => (other.dataset.at ?? "") !== "" && Date.parse(other.dataset.at ?? "") > Date.parse(at));
    if (next) next.before(article);
    else list.append(article);
  }

  function settle() {
    empty.hidden = list.querySelector("article") !== null;
    let day = "";
    for (const article of list.querySelectorAll("article[data-day]")) {
      article.classList.toggle("opens-day", article.dataset.on !== day);
      day = article.dataset.on;
    }
  }

  /** @param {string} id @returns {HTMLElement | null} */
  function find(id) {
    return list.querySelector(`[data-message="${CSS.escape(id)}"]`);
  }

  /** Where the newest words are: of a message that is longer than the screen, its beginning. */
  function end() {
    const last = /** @type {HTMLElement | null} */ (list.querySelector("article:last-of-type"));
    return Math.min(list.scrollHeight - list.clientHeight, last ? last.offsetTop : 0);
  }

  function isNearEnd() {
    return list.scrollTop > end() - NEAR_THE_END_PX;
  }

  function toEnd() {
    list.scrollTop = end();
    wasNearEnd = true;
    down.hidden = true;
  }

  return { element: el("div", { class: "scroll" }, list, down), put, drop, replace, typed };
}
