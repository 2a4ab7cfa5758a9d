/** The playground: several people's private chats side by side, live, and a clock that can be turned. */

import { createBoard } from "./board.js";
import { createChat } from "./chat.js";
import { createClock } from "./clock.js";
import { createDeeds } from "./deeds.js";
import { byId } from "./dom.js";
import { openPicker } from "./picker.js";
import { createServer } from "./server.js";
import { createStream } from "./stream.js";
import { createTrouble } from "./trouble.js";
import { createView } from "./view.js";

/** @typedef {import("./types.js").Person} Person */
/** @typedef {import("./types.js").Message} Message */

const TRY_AGAIN_MS = 2_000;
const TINTS = 6;

const server = createServer();
const trouble = createTrouble();
byId("lock-screens").addEventListener("click", showLockScreens);
begin();

async function begin() {
  const outcome = await server.people();
  if (outcome.kind === "answer") {
    trouble.back();
    return start(outcome.body);
  }
  trouble.lost();
  setTimeout(begin, TRY_AGAIN_MS);
}

/** @param {{programme: import("./types.js").Programme, people: Person[], shown: string[]}} hospital */
function start({ programme, people, shown }) {
  greet(programme);
  const known = new Map(people.map((person, place) => [person.id, { ...person, tint: place % TINTS }]));
  /** @type {import("./types.js").Clock | null} */
  let time = null;

  const board = createBoard({ people: known, makeChat, onAdd: () => pick(byId("add-person")) });
  const deeds = createDeeds({
    server, trouble,
    notify: (person, text) => board.chat(person.id)?.notice(text),
    hush: (person) => board.chat(person.id)?.quiet(),
  });
  const clock = createClock({ server, trouble, changed: (now) => { time = now; board.chats().forEach((chat) => chat.tick(now)); } });
  const stream = createStream({
    snapshot(all) {
      clock.show(all.clock);
      for (const id of view.ids()) board.chat(id)?.log.replace(all.messages.filter((/** @type {Message} */ message) => message.person === id));
      for (const [id, home] of Object.entries(all.homes)) settle(id, home);
      all.messages.forEach((/** @type {Message} */ message) => trouble.learn(message.blocks));
    },
    message(message) {
      trouble.learn(message.blocks);
      if (board.chat(message.person)?.log.put(message) && message.from === "bot") board.count(message.person);
    },
    gone: ({ id, person }) => board.chat(person)?.log.drop(id),
    home: ({ person, home }) => settle(person, home),
    clock: clock.show,
  }, trouble);
  const view = createView({ known: [...known.keys()], usual: shown, changed: follow });
  trouble.onRetry(stream.again);
  byId("add-person").addEventListener("click", (/** @type {Event} */ event) => pick(/** @type {Element} */ (event.currentTarget)));
  follow(view.ids());

  /** @param {string[]} ids */
  function follow(ids) {
    const fresh = board.show(ids);
    if (time) board.chats().forEach((chat) => chat.tick(/** @type {any} */ (time)));
    stream.follow(ids);
    for (const id of fresh) server.open(id);
  }

  /** @param {Person} person */
  function makeChat(person) {
    return createChat({
      person, app: programme.app,
      onPress: (item, button) => deeds.press(person, item, button),
      onSay: (text) => say(person, text),
      onRemove: () => { view.remove(person.id); (board.chats()[0] ?? { focus: () => byId("add-person").focus() }).focus(); },
    });
  }

  /** @param {Person} person @param {string} text */
  async function say(person, text) {
    const outcome = await server.say(person.id, text);
    if (outcome.kind !== "answer") trouble.meet(outcome, document.activeElement);
    return outcome.kind === "answer";
  }

  /** @param {string} id @param {import("./types.js").Home} home */
  function settle(id, home) {
    trouble.learn(home.blocks);
    board.chat(id)?.menu(home);
  }

  /** @param {Element} opener */
  function pick(opener) {
    openPicker({ people: [...known.values()], view, opener });
  }
}

/** @param {import("./types.js").Programme} programme */
function greet(programme) {
  byId("app-name").textContent = programme.app;
  byId("programme-name").textContent = programme.name;
  document.title = `${programme.app} · ${programme.name}`;
  trouble.callAt(programme);
}

function showLockScreens() {
  const shown = document.documentElement.toggleAttribute("data-lock-screens");
  byId("lock-screens").setAttribute("aria-pressed", String(shown));
}
