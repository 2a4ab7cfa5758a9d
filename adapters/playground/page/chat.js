/** One person's private chat, as their phone would show it: who they are, their menu, the conversation, a place to type. */

import { drawBlocks } from "./blocks.js";
import { timeElsewhere } from "./clock.js";
import { el, freshId, icon, portrait } from "./dom.js";
import { keepingFocus } from "./focus.js";
import { createLog } from "./log.js";
import { wordingIn } from "./wording.js";

/** @typedef {import("./types.js").Person} Person */

/**
 * @param {{person: Person, app: string, onPress: import("./types.js").OnPress, onSay: (text: string) => Promise<boolean>, onRemove: () => void}} options
 */
export function createChat({ person, app, onPress, onSay, onRemove }) {
  const log = createLog({ person, app, onPress });
  const elsewhere = el("p", { class: "about elsewhere", hidden: true });
  const menu = createMenu(onPress);
  const notice = el("div", { class: "notice", role: "status" });

  const element = el("section", { class: "chat", "data-person": person.id, "aria-label": `Private chat of ${person.name}` },
    el("header", { class: "who" },
      portrait(person),
      el("div", { class: "names" },
        el("h2", { tabindex: "-1" }, person.name),
        el("p", { class: "about" }, person.about),
        elsewhere,
        person.hats.length > 0 ? el("ul", { class: "hats", "aria-label": "Roles" }, ...person.hats.map((hat) => el("li", {}, hat))) : null),
      el("button", { type: "button", class: "remove", "aria-label": `Remove ${person.name} from the view`, title: "Remove from the view", click: onRemove }, icon("remove"))),
    el("div", { class: "talk" }, menu.element, log.element), notice,
    composer({ person, app, onSay, onTyped: log.typed }));

  /** @param {string} text */
  function say(text) {
    const close = el("button", { type: "button", class: "press quiet", click: () => notice.replaceChildren() }, "Dismiss");
    notice.replaceChildren(el("p", {}, text), close);
  }

  return {
    element, log, notice: say, menu: menu.draw,
    quiet: () => notice.replaceChildren(),
    /** @param {import("./types.js").Clock} clock */
    tick(clock) {
      const there = timeElsewhere(clock, person.zone);
      elsewhere.textContent = there;
      elsewhere.hidden = !there;
    },
    focus: () => element.querySelector("h2").focus(),
  };
}

/** @typedef {ReturnType<typeof createChat>} Chat */

/** The permanent menu, like an app's home. It lies over the conversation, and goes when someone turns to anything else. @param {import("./types.js").OnPress} onPress */
function createMenu(onPress) {
  const title = el("span", {}, "Menu");
  const body = el("div", { class: "menu-body" });
  const summary = el("summary", {}, title, icon("fold"));
  const element = el("details", { class: "menu", hidden: true }, summary, body);
  let looks = "";
  element.addEventListener("focusout", (/** @type {FocusEvent} */ event) => {
    if (event.relatedTarget instanceof Element && !element.contains(event.relatedTarget) && !event.relatedTarget.closest("dialog")) element.open = false;
  });
  element.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape" || !element.open) return;
    element.open = false;
    summary.focus();
  });

  /** @param {import("./types.js").Home} home */
  function draw(home) {
    if (JSON.stringify(home) === looks) return;
    looks = JSON.stringify(home);
    title.textContent = home.title;
    element.lang = home.lang;
    keepingFocus(body, () => body.replaceChildren(...drawBlocks(home.blocks, onPress, wordingIn(home.lang))));
    element.hidden = false;
  }
  return { element, draw };
}

/** @param {{person: Person, app: string, onSay: (text: string) => Promise<boolean>, onTyped: (text: string) => void}} options */
function composer({ person, app, onSay, onTyped }) {
  const id = freshId("say");
  const box = el("input", { id, type: "text", placeholder: `Message ${app}`, autocomplete: "off", maxlength: "2000", enterkeyhint: "send" });
  const send = el("button", { type: "submit", class: "send", "aria-label": "Send", title: "Send" }, icon("send"));

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    const text = box.value.trim();
    if (!text || send.getAttribute("aria-disabled") === "true") return;
    send.setAttribute("aria-disabled", "true");
    onTyped(text);
    box.value = "";
    // What did not arrive goes back where it was typed.
    if (!(await onSay(text)) && !box.value) box.value = text;
    send.removeAttribute("aria-disabled");
  }
  return el("form", { class: "composer", submit }, el("label", { for: id, class: "unseen" }, `Message from ${person.name} to ${app}`), box, send);
}
