// Draws one scene: a message or a dialog, as it is sent to Teams.
// Python calls window.draw and takes the picture.

import { card, dress, element } from "./cards.js";
import { allowPeople } from "./people.js";

const main = document.querySelector("main");
allowPeople();

function message({ drawn }, theme) {
  const summary = element("p", "above", element("b", "", "On a locked phone: "), drawn.summary);
  const { element: inside, drawn: shown } = card(drawn.attachments[0].content, theme);
  const chat = element("article", "chat", summary, element("p", "by", "Been There"), element("div", "card", inside));
  return { shown, frame: chat };
}

function dialog({ drawn }, theme) {
  const { element: inside, drawn: shown } = card(drawn.card.content, theme);
  const title = element("header", "", element("h1", "", drawn.title), element("span", "close", "✕"));
  return { shown, frame: element("div", "behind", element("article", "dialog", title, inside)) };
}

const KINDS = { message, dialog };

window.draw = (scene, theme) => {
  dress(theme);
  const { shown, frame } = KINDS[scene.kind](scene, theme);
  main.replaceChildren(frame);
  // What Teams itself says, when somebody sends a form that is not filled in.
  if (scene.sent) shown.getAllInputs().forEach((input) => input.validateValue());
};
