/** What the page itself says inside a person's chat, in the language that they are spoken to in. */

/**
 * @typedef {object} Wording
 * @property {string} optional
 * @property {(count: number) => string} left  letters that may still be written
 * @property {(count: number) => string} tooMany  letters that have to go
 * @property {string} search
 * @property {(found: number, all: number) => string} found
 * @property {(most: number) => string} most  as many are chosen as there can be
 * @property {(name: string) => string} remove
 * @property {string} chosen
 * @property {string} colleagues
 * @property {string} nothingChosen
 * @property {string} choose
 * @property {string} onlyAnswer
 * @property {string} oneAnswer
 * @property {(count: number) => string} answers
 * @property {string} edited
 * @property {string} copy
 * @property {string} copied
 * @property {string} byHand
 * @property {string} days  in which manner dates are written
 */

/** @type {Record<string, Wording>} */
const WORDING = {
  en: {
    optional: "(optional)",
    left: (count) => `${count} ${count === 1 ? "character" : "characters"} left`,
    tooMany: (count) => `${count} ${count === 1 ? "character" : "characters"} too many`,
    search: "Search by name",
    found: (found, all) => `${found} of ${all} found`,
    most: (most) => `${most} chosen, which is as many as there can be`,
    remove: (name) => `Remove ${name}`,
    chosen: "Chosen",
    colleagues: "Colleagues",
    nothingChosen: "No choice",
    choose: "Choose…",
    onlyAnswer: "Please look at one answer.",
    oneAnswer: "Please look at one answer. The others are kept.",
    answers: (count) => `Please look at ${count} answers. Everything you entered is kept.`,
    edited: "edited",
    copy: "Copy",
    copied: "Copied.",
    byHand: "Please select and copy it by hand.",
    days: "en-GB",
  },
  de: {
    optional: "(freiwillig)",
    left: (count) => `noch ${count} Zeichen`,
    tooMany: (count) => `${count} Zeichen zu viel`,
    search: "Nach Namen suchen",
    found: (found, all) => `${found} von ${all} gefunden`,
    most: (most) => `${most} ausgewählt, mehr geht nicht`,
    remove: (name) => `${name} entfernen`,
    chosen: "Ausgewählt",
    colleagues: "Kolleginnen und Kollegen",
    nothingChosen: "Keine Angabe",
    choose: "Bitte wählen",
    onlyAnswer: "Bitte sehen Sie eine Angabe noch einmal an.",
    oneAnswer: "Bitte sehen Sie eine Angabe noch einmal an. Die anderen sind noch da.",
    answers: (count) => `Bitte sehen Sie ${count} Angaben noch einmal an. Alles Eingetragene ist noch da.`,
    edited: "geändert",
    copy: "Kopieren",
    copied: "Kopiert.",
    byHand: "Bitte markieren und von Hand kopieren.",
    days: "de",
  },
  es: {
    optional: "(opcional)",
    left: (count) => (count === 1 ? "queda 1 carácter" : `quedan ${count} caracteres`),
    tooMany: (count) => (count === 1 ? "sobra 1 carácter" : `sobran ${count} caracteres`),
    search: "Buscar por nombre",
    found: (found, all) => `${found} de ${all}`,
    most: (most) => `Se puede elegir a ${most} como máximo`,
    remove: (name) => `Quitar a ${name}`,
    chosen: "Personas elegidas",
    colleagues: "Colegas",
    nothingChosen: "Sin elegir",
    choose: "Elija…",
    onlyAnswer: "Por favor, revise una respuesta.",
    oneAnswer: "Por favor, revise una respuesta. Las demás se conservan.",
    answers: (count) => `Por favor, revise ${count} respuestas. Se conserva todo lo que anotó.`,
    edited: "modificado",
    copy: "Copiar",
    copied: "Copiado.",
    byHand: "Por favor, selecciónelo y cópielo a mano.",
    days: "es",
  },
};

/** @param {string} lang  as the server says it; what is unknown is English @returns {Wording} */
export function wordingIn(lang) {
  return WORDING[lang] ?? WORDING.en;
}
