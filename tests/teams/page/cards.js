// Draws a card as Teams does: Microsoft's own renderer, with Teams' looks and people picker.

import { AdaptiveCard } from "adaptivecards";
import { withPeople } from "./people.js";
import { hostConfig } from "./themes.js";
import "./cards.css";

export function card(content, theme, pressed) {
  const drawn = new AdaptiveCard();
  drawn.hostConfig = hostConfig(theme);
  if (pressed) drawn.onExecuteAction = pressed;
  drawn.parse(withPeople(content));
  return { drawn, element: drawn.render() };
}

export function element(tag, name, ...inside) {
  const made = document.createElement(tag);
  made.className = name;
  made.append(...inside);
  return made;
}

export function dress(theme) {
  document.documentElement.dataset.theme = theme;
}
