// Teams' people picker, which the package has not: those who are picked, as it shows them.

import { ChoiceSetInput, GlobalRegistry, Versions } from "adaptivecards";

const NAME = "Input.People";

class People extends ChoiceSetInput {
  getJsonTypeName() {
    return NAME;
  }

  internalRender() {
    const box = document.createElement("div");
    box.className = "people";
    const ids = (this.defaultValue ?? "").split(",").filter(Boolean);
    for (const id of ids) {
      const tag = document.createElement("span");
      tag.className = "tag";
      tag.textContent = this.choices.find((each) => each.value === id)?.title ?? id;
      box.append(tag);
    }
    if (!ids.length) box.textContent = "Search for people";
    return box;
  }

  isSet() {
    return Boolean(this.defaultValue);
  }

  get value() {
    return this.defaultValue;
  }
}

export function allowPeople() {
  GlobalRegistry.elements.register(NAME, People, Versions.v1_0);
}

export function withPeople(node) {
  if (Array.isArray(node)) return node.map(withPeople);
  if (node === null || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, each]) => [name, withPeople(each)]));
  if ("choices.data" in copy) copy.type = NAME;
  return copy;
}
