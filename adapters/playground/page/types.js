/**
 * What the page and its server say to each other, as types only.
 *
 * @typedef {"primary" | "plain" | "danger"} Style
 * @typedef {{label: string, value: string, style?: Style}} ButtonItem
 * @typedef {{label: string, href: string, style?: Style}} LinkItem
 * @typedef {{type: "text" | "quote" | "heading", text: string}} TextBlock
 * @typedef {{type: "facts", items: {label: string, value: string}[]}} FactsBlock
 * @typedef {{type: "list", items: string[]}} ListBlock
 * @typedef {{type: "buttons", items: (ButtonItem | LinkItem)[]}} ButtonsBlock
 * @typedef {{type: "help", text: string, button: ButtonItem}} HelpBlock
 * @typedef {TextBlock | FactsBlock | ListBlock | ButtonsBlock | HelpBlock} Block
 *
 * @typedef {object} Person
 * @property {string} id
 * @property {string} name
 * @property {string} about  profession and unit, in one line
 * @property {string[]} hats  what else they are: supporter, coordinator, …
 * @property {string} zone  IANA name
 * @property {string} country
 * @property {number} [tint]  a quiet colour, given by the page: neighbours on the list differ
 *
 * @typedef {{phone: string, mail: string}} Contact
 * @typedef {{name: string, app: string, office: Contact, director: Contact}} Programme
 *
 * @typedef {object} Message
 * @property {string} id
 * @property {string} person
 * @property {"bot" | "me"} from
 * @property {string} at  ISO, orders the conversation
 * @property {string} when  as the reader's zone reads it
 * @property {string} neutral  what a locked phone shows
 * @property {string} lang  that it is written in, a BCP 47 tag
 * @property {Block[]} blocks
 * @property {boolean} edited
 *
 * @typedef {{title: string, lang: string, blocks: Block[]}} Home
 * @typedef {{now: string, label: string, zone: string, turned: string, busy: boolean}} Clock
 *
 * @typedef {"choice" | "select" | "choices" | "people" | "text" | "line" | "date" | "time" | "number"} FieldType
 * @typedef {{value: string, label: string, hint?: string}} Option
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {string} label
 * @property {string} [hint]
 * @property {FieldType} type
 * @property {Option[]} [options]
 * @property {string | string[]} [value]
 * @property {number} [max_length]
 * @property {number} [max_items]
 * @property {string} [placeholder]
 * @property {boolean} [optional]
 * @property {string | number} [min]
 * @property {string | number} [max]
 *
 * @typedef {object} Dialog
 * @property {string} title
 * @property {string} lang  that it is written in, a BCP 47 tag
 * @property {string | null} value  what a submission travels under
 * @property {Block[]} blocks
 * @property {Field[]} fields
 * @property {string | null} submit
 * @property {string} close
 *
 * @typedef {{title: string, text: string}} Failure
 * @typedef {{dialog?: Dialog, notice?: string, errors?: Record<string, string>}} Answer
 * @typedef {{kind: "answer", body: any} | {kind: "failure", failure: Failure | null} | {kind: "lost"}} Outcome
 * @typedef {(item: ButtonItem, button: HTMLElement) => void} OnPress
 */

export {};
