import { collection } from "./collection.js";
import { executionContext, Handlers } from "./handlers.js";
import { braced, page } from "./page.js";

const { form } = page;

const formatted = "@OData.Community.Display.V1.FormattedValue";
const tableOf = "@Microsoft.Dynamics.CRM.lookuplogicalname";
/** @type {Record<string, string>} */
const attributeTypes = { choice: "optionset", state: "optionset", status: "optionset", money: "money", date: "datetime", moment: "datetime" };

/** The property of a column in a row. @param {string} name @param {string} type */
const propertyOf = (name, type) => (type === "lookup" ? `_${name}_value` : name);

/** A value of a row as the client API gives it. @param {Record<string, any>} row @param {string} name @param {string} type */
function valueOf(row, name, type) {
  const property = propertyOf(name, type);
  const value = row[property];
  if (value === null || value === undefined) return null;
  if (type === "lookup") return [{ id: braced(value), name: row[property + formatted], entityType: row[property + tableOf] }];
  return type === "date" || type === "moment" ? new Date(value) : value;
}

/** A value as the Web API takes it. @param {any} value @param {string} type */
function sent(value, type) {
  if (value instanceof Date) return type === "date" ? value.toISOString().slice(0, 10) : value.toISOString().replace(/\.\d+Z/, "Z");
  return value;
}

/** One column of the row, with the fields of the form that show it. */
export class Attribute {
  /** @param {string} name @param {string} type @param {() => any} formContext */
  constructor(name, type, formContext) {
    this.name = name;
    this.type = type;
    this.value = null;
    this.stored = null;
    this.text = "";
    this.formContext = formContext;
    this.changed = new Handlers();
    /** @type {HTMLElement[]} */
    this.fields = [...document.querySelectorAll(`[data-column="${name}"]`)].map(field => /** @type {HTMLElement} */ (field));
    for (const field of this.fields) field.addEventListener("change", () => this.take(field));
  }

  get dirty() {
    return sent(this.value, this.type) !== sent(this.stored, this.type) && this.type !== "lookup";
  }

  /** Takes what a row says. @param {Record<string, any>} row */
  load(row) {
    this.value = valueOf(row, this.name, this.type);
    this.stored = form.recordId ? this.value : null;
    const label = row[propertyOf(this.name, this.type) + formatted];
    this.text = label || (this.value === null ? "" : String(this.value));
    this.show();
  }

  show() {
    for (const field of this.fields) {
      if (isInput(field)) field.value = this.value === null ? "" : String(sent(this.value, this.type));
      else if (field.firstElementChild instanceof HTMLAnchorElement) field.firstElementChild.textContent = this.text || "–";
      else field.textContent = this.text || "–";
    }
  }

  /** Takes what a person wrote into a field. @param {HTMLElement} field */
  take(field) {
    if (!isInput(field)) return;
    this.value = field.value === "" ? null : this.parse(field.value);
    this.show();
    this.changed.fire(executionContext(this.formContext(), this.api, null));
    document.dispatchEvent(new Event("sandbox-edited"));
  }

  /** @param {string} text */
  parse(text) {
    if (this.type === "boolean") return text === "true";
    if (this.type === "date") return new Date(text);
    return ["choice", "integer", "money", "double"].includes(this.type) ? Number(text) : text;
  }

  /** What scripts see of it. */
  get api() {
    return (this.cached = this.cached || {
      getName: () => this.name,
      getAttributeType: () => attributeTypes[this.type] || this.type,
      getValue: () => this.value,
      getIsDirty: () => this.dirty,
      /** @param {(context: any) => void} handler */
      addOnChange: handler => this.changed.add(handler),
      /** @param {(context: any) => void} handler */
      removeOnChange: handler => this.changed.remove(handler),
    });
  }
}

/** @param {HTMLElement} field @returns {field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} */
const isInput = field => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;

/** The columns of the form: as on the platform, a column without a control is not among them. @param {() => any} formContext */
export function attributesOf(formContext) {
  const all = Object.keys(form.columns).map(name => new Attribute(name, form.columns[name].type, formContext));
  return {
    all,
    api: collection(all.map(one => one.api), one => one.getName()),
    /** @param {Record<string, any>} row */
    load: row => all.forEach(one => one.load(row)),
    dirty: () => all.filter(one => one.dirty),
    /** What has to be written. */
    changes: () => Object.fromEntries(all.filter(one => one.dirty).map(one => [one.name, sent(one.value, one.type)])),
  };
}
