/** The hospital's clock: what time it is in the demo, and turning it forward. */

import { byId } from "./dom.js";

/** @typedef {import("./types.js").Clock} Clock */

const NOT_TURNED = "The hospital’s time";

/**
 * @param {{server: import("./server.js").Server, changed: (clock: Clock) => void, trouble: import("./trouble.js").Trouble}} options
 */
export function createClock({ server, changed, trouble }) {
  const face = document.querySelector(".clock");
  const buttons = [...document.querySelectorAll("[data-turn]")];
  let turning = false;
  let passing = false;
  let label = "";
  let turned = NOT_TURNED;

  /** @param {Clock} clock */
  function show(clock) {
    const [day, time] = split(clock.label);
    label = clock.label;
    byId("clock-time").textContent = time;
    byId("clock-time").dateTime = clock.now;
    byId("clock-day").textContent = day;
    turned = clock.turned ? `turned ${clock.turned}` : NOT_TURNED;
    passing = clock.busy;
    drawPassing();
    changed(clock);
  }

  function drawPassing() {
    const busy = turning || passing;
    face?.classList.toggle("is-passing", busy);
    for (const button of buttons) button.setAttribute("aria-disabled", String(busy));
    byId("clock-turned").textContent = busy ? "Time is passing…" : turned;
    const said = busy ? "Time is passing…" : label && `It is ${label}.`;
    // Only a turn is announced, not every minute.
    if (byId("clock-said").textContent !== said && (busy || byId("clock-said").textContent)) byId("clock-said").textContent = said;
  }

  /** @param {Element} button */
  async function turn(button) {
    if (turning || passing) return;
    turning = true;
    button.setAttribute("aria-busy", "true");
    drawPassing();
    const outcome = await server.turn(button.getAttribute("data-turn") ?? "");
    turning = false;
    button.removeAttribute("aria-busy");
    if (outcome.kind === "answer") show(outcome.body);
    else trouble.meet(outcome, button);
    drawPassing();
  }

  for (const button of buttons) button.addEventListener("click", () => turn(button));
  return { show };
}

/** @param {string} label  "Monday 7 January 2030, 09:00" */
function split(label) {
  const comma = label.lastIndexOf(", ");
  return comma < 0 ? [label, ""] : [label.slice(0, comma), label.slice(comma + 2)];
}

/**
 * What someone's own clock reads, where it differs from the hospital's.
 *
 * @param {Clock} clock
 * @param {string} zone
 */
export function timeElsewhere(clock, zone) {
  if (zone === clock.zone) return "";
  const here = reading(clock.now, clock.zone);
  const there = reading(clock.now, zone);
  const place = zone.split("/").pop()?.replaceAll("_", " ");
  return here === there ? "" : `${there} in ${place}`;
}

/** @param {string} now @param {string} zone */
function reading(now, zone) {
  return new Intl.DateTimeFormat("en-GB", { weekday: "short", hour: "2-digit", minute: "2-digit", timeZone: zone }).format(new Date(now)).replace(",", "");
}

/** Which day it is there, to be compared. @param {string} at @param {string} zone */
export function dateOf(at, zone) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(at));
}

/** The same day, to be read. @param {string} at @param {string} zone @param {string} days */
export function dayOf(at, zone, days) {
  return new Intl.DateTimeFormat(days, { weekday: "long", day: "numeric", month: "long", timeZone: zone }).format(new Date(at));
}
