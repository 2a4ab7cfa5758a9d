/** What follows from a press or a form: a dialog, a notice, an honest failure, or the answer in the stream. */

import { hold } from "./blocks.js";
import { openSheet } from "./sheet.js";

/** @typedef {import("./types.js").Person} Person */
/** @typedef {import("./types.js").ButtonItem} ButtonItem */
/** @typedef {import("./sheet.js").Sheet} Sheet */

const UNSURE = "It is not certain that this arrived. Please press again; pressing twice does no harm.";

/**
 * @param {{server: import("./server.js").Server, trouble: import("./trouble.js").Trouble, notify: (person: Person, text: string) => void, hush: (person: Person) => void}} options
 */
export function createDeeds({ server, trouble, notify, hush }) {
  /**
   * @param {Person} person
   * @param {ButtonItem} item
   * @param {HTMLElement} button
   * @param {Sheet | null} sheet  the dialog it was pressed in
   */
  async function press(person, item, button, sheet = null) {
    const letGo = hold(button);
    if (!letGo) return;
    hush(person);
    const menu = button.closest("details");
    const outcome = await server.press(person.id, item.value);
    letGo();
    if (outcome.kind !== "answer") return explain(person, outcome, button, sheet);
    const opener = menu ? fold(menu) : button;
    if (outcome.body.dialog) return open(person, outcome.body.dialog, opener, sheet);
    // A press for help never costs what was entered.
    if (!button.closest(".help")) sheet?.close();
    if (outcome.body.notice) notify(person, outcome.body.notice);
  }

  /** @param {Person} person @param {import("./types.js").Dialog} dialog @param {Element} button @param {Sheet | null} sheet */
  function open(person, dialog, button, sheet) {
    trouble.learn(dialog.blocks);
    if (sheet?.isForm() === false) sheet.replace(dialog);
    else openSheet({ dialog, person, opener: button, press, submit });
  }

  /** @param {Person} person @param {Sheet} sheet @param {HTMLElement} button */
  async function submit(person, sheet, button) {
    const letGo = hold(button);
    if (!letGo) return;
    sheet.complain("");
    const outcome = await server.submit(person.id, sheet.value(), sheet.values());
    letGo();
    if (outcome.kind !== "answer") return explain(person, outcome, button, sheet);
    const { errors, dialog, notice } = outcome.body;
    if (errors && Object.keys(errors).length > 0) return sheet.showErrors(errors);
    if (dialog) return sheet.replace(dialog);
    sheet.close();
    if (notice) notify(person, notice);
  }

  /** @param {Person} person @param {import("./types.js").Outcome} outcome @param {HTMLElement} button @param {Sheet | null} sheet */
  function explain(person, outcome, button, sheet) {
    trouble.meet(outcome, button);
    if (outcome.kind !== "lost") return;
    if (sheet) sheet.complain(`The connection is lost. What you entered is still here. Please try again. If it cannot wait, ${trouble.office()}.`);
    else notify(person, UNSURE);
  }

  return { press };
}

/** What follows is read in the conversation, not under the menu. @param {HTMLDetailsElement} menu @returns {HTMLElement} where to come back to */
function fold(menu) {
  const summary = /** @type {HTMLElement} */ (menu.querySelector("summary"));
  menu.open = false;
  summary.focus();
  return summary;
}
