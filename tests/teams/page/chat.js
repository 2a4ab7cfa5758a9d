// One person's private chat: what stands there, drawn by Microsoft's renderer, and what
// they press in it, handed to the channel as the renderer hands it over.

import { card, dress, element } from "./cards.js";
import { allowPeople } from "./people.js";
import "./chat.css";

const asked = new URLSearchParams(location.search);
const who = asked.get("who");
const theme = asked.get("theme") ?? "light";
const SORRY = "Something went wrong. Please try again.";

const main = document.querySelector("main");
const dialog = document.querySelector("dialog");
const log = element("div", "log");
const note = element("p", "note");
const standing = new Map();
let last = Promise.resolve();

// What the channel is told, and what it says.

// One after the other: who presses while the last press is under way is not forgotten.
function did(what) {
  last = last.then(() => told(what));
  return last;
}

async function told(what) {
  main.ariaBusy = "true";
  note.textContent = "";
  try {
    const answer = await fetch(`did?who=${who}`, { method: "POST", body: JSON.stringify(what) });
    const { status, body } = await answer.json();
    if (status !== 200) throw new Error(String(status));
    return body ?? {};
  } catch {
    note.textContent = SORRY;
    return null;
  } finally {
    main.ariaBusy = "false";
  }
}

async function search(like) {
  const answer = await fetch(`people?${new URLSearchParams({ like })}`);
  return answer.json();
}

// Messages.

function stand({ messages }) {
  const ids = new Set(messages.map((message) => message.id));
  for (const [id, { frame }] of standing) {
    if (!ids.has(id)) frame.remove();
  }
  for (const message of messages) drawMessage(message);
  add.hidden = messages.length > 0;
}

function drawMessage({ id, ours, text, card: content }) {
  const stamp = JSON.stringify([text, content]);
  const { stamp: before, frame = element("article", ours ? "theirs" : "own") } = standing.get(id) ?? {};
  if (stamp === before) return;
  standing.set(id, { stamp, frame });
  frame.ariaLabel = ours ? "Been There" : "You";
  frame.tabIndex = -1;
  const held = frame.contains(document.activeElement);
  frame.replaceChildren(ours ? drawn(id, text, content) : text);
  if (held) frame.focus();
  if (frame.isConnected) return;
  log.append(frame);
  frame.scrollIntoView();
}

function drawn(id, text, content) {
  const pressed = (action) => press(id, text, action);
  const { element: inside } = card(content, theme, pressed);
  return element("div", "card", inside);
}

async function press(id, text, action) {
  const kind = action.getJsonTypeName();
  if (kind === "Action.OpenUrl") return window.open(action.url, "_blank", "noopener");
  const { title, verb, data } = action;
  const said = await did({ does: "press", message: id, button: { type: kind, title, verb, data } });
  if (!said) return undefined;
  if (said.task) return open(said.task);
  if (typeof said.value === "string") note.textContent = said.value;
  // Teams draws what an Action.Execute is answered at once, in the card's own place.
  else if (said.value) drawMessage({ id, ours: true, text, card: said.value });
  return undefined;
}

// Dialogs.

function open({ type, value }) {
  if (type === "message") return shown("", element("p", "word", value));
  const { drawn, element: inside } = card(value.card.content, theme, send);
  shown(value.title, inside);
  return drawn;
}

function shown(title, inside) {
  const heading = element("h2", "", title);
  heading.id = "title";
  const close = element("button", "close", "✕");
  close.ariaLabel = "Close";
  close.onclick = () => dialog.close();
  dialog.replaceChildren(element("header", "", heading, close), element("div", "inside", inside));
  if (!dialog.open) dialog.showModal();
}

async function send(action) {
  const { msteams: _, ...data } = action.data;
  const said = await did({ does: "send", data });
  if (!said) return dialog.close();
  return said.task ? open(said.task) : dialog.close();
}

dialog.onclose = () => {
  dialog.replaceChildren();
  if (document.activeElement === document.body) log.lastElementChild?.focus();
};

// The page around it.

const add = element("button", "add", "Add");
add.onclick = () => did({ does: "install" });
const written = element("input", "written");
written.ariaLabel = "Type a message";
const compose = element("form", "compose", written, element("button", "", "Send"));
compose.onsubmit = (event) => {
  event.preventDefault();
  did({ does: "type", text: written.value });
  written.value = "";
};

log.role = "log";
log.ariaLabel = "Chat";
note.role = "status";
dress(theme);
allowPeople(search);
main.append(element("h1", "", "Been There"), add, log, note, compose);

const socket = new WebSocket(`stands?who=${who}`);
socket.onmessage = ({ data }) => stand(JSON.parse(data));
