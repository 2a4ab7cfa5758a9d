// Teams' people picker, which the package has not: whoever is searched for and picked.

import { ChoiceSetInput, GlobalRegistry, Versions } from "adaptivecards";

const NAME = "Input.People";
let search = async () => [];

function made(tag, look, text = "") {
  const element = Object.assign(document.createElement(tag), { className: look });
  element.textContent = text;
  return element;
}

class People extends ChoiceSetInput {
  getJsonTypeName() {
    return NAME;
  }

  internalRender() {
    const ids = (this.defaultValue ?? "").split(",").filter(Boolean);
    const named = new Map(this.choices.map(({ value, title }) => [value, title]));
    this.picked = new Map(ids.map((id) => [id, named.get(id) ?? id]));
    this.box = made("div", "people");
    this.box.setAttribute("role", "group");
    this.text = made("input", "search");
    this.text.setAttribute("aria-label", `${this.label}: search`);
    this.text.oninput = () => this.look();
    this.found = made("ul", "found");
    this.stand();
    ids.filter((id) => !named.has(id)).forEach((id) => this.name(id));
    return this.box;
  }

  // Teams knows everybody whom a card does not name.
  async name(id) {
    const [one] = await search(id);
    if (!one || !this.picked.has(id)) return;
    this.picked.set(id, one.name);
    this.stand();
  }

  stand() {
    this.text.placeholder = this.picked.size ? "" : "Search for people";
    const tags = [...this.picked].map(([id, name]) => this.tag(id, name));
    this.box.replaceChildren(...tags, this.text, this.found);
  }

  tag(id, name) {
    const tag = made("span", "tag", name);
    const away = made("button", "away", "✕");
    away.type = "button";
    away.setAttribute("aria-label", `Remove ${name}`);
    away.onclick = () => this.change(() => this.picked.delete(id));
    tag.append(away);
    return tag;
  }

  async look() {
    const like = this.text.value.trim();
    const people = like ? await search(like) : [];
    if (like !== this.text.value.trim()) return;
    this.found.replaceChildren(...people.map((one) => this.offer(one)));
  }

  offer({ id, name }) {
    const offered = made("button", "offered", name);
    offered.type = "button";
    offered.onclick = () => this.change(() => this.picked.set(id, name));
    const item = made("li", "");
    item.append(offered);
    return item;
  }

  change(how) {
    how();
    this.text.value = "";
    this.found.replaceChildren();
    this.stand();
    this.text.focus();
    this.valueChanged();
  }

  focus() {
    this.text.focus();
  }

  isSet() {
    return this.picked.size > 0;
  }

  get value() {
    return [...(this.picked?.keys() ?? [])].join(",");
  }
}

export function allowPeople(searching = search) {
  search = searching;
  GlobalRegistry.elements.register(NAME, People, Versions.v1_0);
}

export function withPeople(node) {
  if (Array.isArray(node)) return node.map(withPeople);
  if (node === null || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, each]) => [name, withPeople(each)]));
  if ("choices.data" in copy) copy.type = NAME;
  return copy;
}
