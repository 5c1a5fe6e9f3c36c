import { attributesOf } from "./attributes.js";
import { collection } from "./collection.js";
import { WebResourceControl } from "./frames.js";
import { executionContext, Handlers } from "./handlers.js";
import { clearFormNotification, setFormNotification } from "./notifications.js";
import { braced, page } from "./page.js";
import { Tabs } from "./tabs.js";
import { Timeline } from "./timeline.js";
import { createRecord, retrieveRecord, updateRecord } from "./webapi.js";

const { form, tables } = page;
const loadStates = { initial: 1, save: 2, refresh: 3 };

/** The form with its row: what scripts get as formContext is its `api`. */
export class FormContext {
  constructor() {
    const context = () => this.api;
    this.row = form.row;
    this.attributes = attributesOf(context);
    this.tabs = new Tabs(context);
    this.frames = hosts("webresource").map(host => new WebResourceControl(host));
    this.timelines = hosts("timeline").map(host => new Timeline(host));
    this.dataLoaded = new Handlers();
    this.formLoaded = new Handlers();
    this.saving = new Handlers();
    this.saved = new Handlers();
    this.api = this.describe();
    this.tabs.onchange = () => this.frames.forEach(frame => frame.update());
  }

  /** Shows the row for the first time. */
  start() {
    this.attributes.load(this.row);
    this.frames.forEach(frame => frame.update());
  }

  /** Tells the scripts that the form is there. */
  announce() {
    this.formLoaded.fire(this.context(loadStates.initial));
    this.dataLoaded.fire(this.context(loadStates.initial));
  }

  /** @param {number} state */
  context(state) {
    return executionContext(this.api, this.api, { getDataLoadState: () => state });
  }

  /** Reads the row again. @param {number} state */
  async reload(state) {
    this.row = await retrieveRecord(form.table, form.recordId, `?$select=${select()}`);
    this.attributes.load(this.row);
    await Promise.all(this.timelines.map(timeline => timeline.load()));
    this.dataLoaded.fire(this.context(state));
  }

  /** Writes what a person changed, unless a script forbids it. */
  async save() {
    const changes = this.attributes.changes();
    if (Object.keys(changes).length === 0) return;
    let prevented = false;
    const args = { getSaveMode: () => 1, preventDefault: () => (prevented = true), isDefaultPrevented: () => prevented };
    this.saving.fire(executionContext(this.api, this.api.data.entity, args));
    if (prevented) return;
    if (!form.recordId) return this.create(changes);
    await updateRecord(form.table, form.recordId, changes);
    await this.reload(loadStates.save);
    const outcome = { getIsSaveSuccess: () => true, getEntityReference: () => this.reference() };
    this.saved.fire(executionContext(this.api, this.api.data.entity, outcome));
  }

  /** Makes the row, and shows the form that it has from now on. @param {object} changes */
  async create(changes) {
    const { id } = await createRecord(form.table, { ...changes, ...form.binds });
    window.location.replace(`/main.aspx?etn=${form.table}&pagetype=entityrecord&id=${id}`);
  }

  name() {
    const { name } = tables[form.table];
    return (name && this.row[name]) || "";
  }

  reference() {
    return { entityType: form.table, id: braced(form.recordId), name: this.name() };
  }

  describe() {
    const controls = collection([...this.frames, ...this.timelines].map(one => one.api), one => one.getName() || "");
    const tabs = collection(this.tabs.tabs.map(tab => tab.api), tab => tab.getName());
    return {
      data: {
        entity: {
          getId: () => braced(form.recordId),
          getEntityName: () => form.table,
          getEntityReference: () => this.reference(),
          getPrimaryAttributeValue: () => this.name(),
          getIsDirty: () => this.attributes.dirty().length > 0,
          attributes: this.attributes.api,
          ...subscription("OnSave", this.saving),
          ...subscription("OnPostSave", this.saved),
        },
        getIsDirty: () => this.attributes.dirty().length > 0,
        /** @param {boolean} [save] */
        refresh: async save => {
          if (save) await this.save();
          await this.reload(loadStates.refresh);
        },
        save: () => this.save(),
        ...subscription("OnLoad", this.dataLoaded),
      },
      /** @param {any} [choice] */
      getAttribute: choice => this.attributes.api.get(choice),
      /** @param {any} [choice] */
      getControl: choice => controls.get(choice),
      ui: {
        controls,
        tabs,
        getFormType: () => (form.readOnly ? 4 : form.recordId ? 2 : 1),
        setFormNotification,
        clearFormNotification,
        ...subscription("OnLoad", this.formLoaded),
      },
    };
  }
}

/** @param {string} kind */
const hosts = kind => [...document.querySelectorAll(`.${kind}[data-control]`)].map(host => /** @type {HTMLElement} */ (host));

/** The functions that add and remove handlers of an event. @param {string} event @param {Handlers} handlers */
const subscription = (event, handlers) => ({
  /** @param {(context: any) => void} handler */
  ["add" + event]: handler => handlers.add(handler),
  /** @param {(context: any) => void} handler */
  ["remove" + event]: handler => handlers.remove(handler),
});

/** The properties that the form shows. */
function select() {
  const { id, name } = tables[form.table];
  const columns = Object.keys(form.columns).filter(column => form.columns[column].type !== "partylist").map(column => (form.columns[column].type === "lookup" ? `_${column}_value` : column));
  return [...new Set([id, name, ...columns])].filter(Boolean).join(",");
}
