/** Whoever was at a button is not lost when the button is drawn again or goes away. */

/**
 * Remember where someone is; the answer brings them back to the same place, or to the nearest that is left.
 *
 * @param {Element | null} place
 * @returns {() => void}
 */
export function remember(place) {
  const section = place?.closest("[data-person]");
  const message = place?.closest("[data-message]")?.getAttribute("data-message");
  const label = place?.textContent;
  return () => {
    if (place instanceof HTMLElement && place.isConnected) return place.focus();
    const around = message ? section?.querySelector(`[data-message="${CSS.escape(message)}"]`) : section;
    const same = [...(around?.querySelectorAll("button") ?? [])].find((button) => button.textContent === label);
    const left = same ?? around ?? section?.querySelector("[role=log]") ?? document.getElementById("board");
    if (left instanceof HTMLElement) left.focus({ preventScroll: true });
  };
}

/**
 * Change a part of the page; a focus inside it survives the change.
 *
 * @param {Element} part
 * @param {() => void} change
 */
export function keepingFocus(part, change) {
  const here = part.contains(document.activeElement) ? document.activeElement : null;
  const back = here && here !== part ? remember(here) : null;
  change();
  back?.();
}
