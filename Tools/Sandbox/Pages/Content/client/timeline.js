import { bare, page } from "./page.js";
import { plainText, richText } from "./rich-text.js";
import { createRecord, retrieveMultipleRecords } from "./webapi.js";

/** @typedef {{ kind: string, title: string, who: string, when: Date, body: HTMLElement, open: boolean }} Entry */

const formatted = "@OData.Community.Display.V1.FormattedValue";
const excerpt = 320;

const activities = [
  { table: "email", kind: "E-mail", dates: ["senton"], more: "directioncode,description" },
  { table: "phonecall", kind: "Phone call", dates: ["actualend", "scheduledend"], more: "directioncode,description" },
  { table: "appointment", kind: "Appointment", dates: ["scheduledstart"], more: "description" },
  { table: "task", kind: "Task", dates: ["actualend", "scheduledend"], more: "description" },
  { table: "letter", kind: "Letter", dates: ["actualend"], more: "directioncode,description" },
];

/** The notes and activities about the row, newest first, with a box to write a note. */
export class Timeline {
  /** @param {HTMLElement} host @param {string} recordId */
  constructor(host, recordId) {
    this.host = host;
    this.recordId = bare(recordId);
    this.list = document.createElement("ol");
    this.host.append(this.composer(), this.list);
    this.api = {
      getName: () => host.dataset.control,
      getControlType: () => "timelinewall",
      getVisible: () => true,
      refresh: () => this.load().catch(reportError),
    };
  }

  async load() {
    const wanted = [this.notes(), ...activities.map(one => this.activity(one))];
    const entries = (await Promise.all(wanted)).flat().sort((one, other) => other.when.getTime() - one.when.getTime());
    this.list.replaceChildren(...entries.map(item));
  }

  async notes() {
    const options = `?$select=subject,notetext,createdon,_createdby_value,isdocument&$filter=_objectid_value eq ${this.recordId}`;
    const { entities } = await retrieveMultipleRecords("annotation", options);
    return entities.map(note => ({
      kind: "Note",
      title: note.subject || "",
      who: note["_createdby_value" + formatted] || "",
      when: new Date(note.createdon),
      body: richText(note.notetext || ""),
      open: false,
    }));
  }

  /** @param {{ table: string, kind: string, dates: string[], more: string }} source @returns {Promise<Entry[]>} */
  async activity(source) {
    const columns = ["subject", "createdon", "statecode", "statuscode", "_ownerid_value", source.more, ...source.dates];
    const options = `?$select=${columns.join(",")}&$filter=_regardingobjectid_value eq ${this.recordId}`;
    const { entities } = await retrieveMultipleRecords(source.table, options);
    return entities.map(row => ({
      kind: [source.kind, row["directioncode" + formatted]].filter(Boolean).join(", ").toLowerCase().replace(/^./, letter => letter.toUpperCase()),
      title: row.subject || "(no subject)",
      who: [row["_ownerid_value" + formatted], row["statuscode" + formatted]].filter(Boolean).join(" · "),
      when: new Date(source.dates.map(name => row[name]).find(Boolean) || row.createdon),
      body: paragraph(shortened(plainText(row.description || ""))),
      open: row.statecode === 0,
    }));
  }

  composer() {
    const form = document.createElement("form");
    form.className = "composer";
    const box = Object.assign(document.createElement("textarea"), { rows: 1, placeholder: "Enter a note…", required: true });
    box.setAttribute("aria-label", "New note");
    const button = Object.assign(document.createElement("button"), { type: "submit", textContent: "Add note" });
    form.append(box, button);
    form.addEventListener("submit", event => {
      event.preventDefault();
      button.disabled = true;
      this.add(box).catch(reportError).finally(() => (button.disabled = false));
    });
    return form;
  }

  /** @param {HTMLTextAreaElement} box */
  async add(box) {
    const [subject] = box.value.trim().split("\n");
    await createRecord("annotation", {
      subject: subject.slice(0, 100),
      notetext: encoded(box.value.trim()),
      [`objectid_${page.form.table}@odata.bind`]: `/${page.tables[page.form.table].set}(${this.recordId})`,
    });
    box.value = "";
    await this.load();
  }
}

/** A person's words as rich text. @param {string} text */
function encoded(text) {
  const paragraphs = text.split("\n").map(line => Object.assign(document.createElement("p"), { textContent: line }).outerHTML);
  return paragraphs.join("");
}

/** @param {string} text */
const shortened = text => (text.length <= excerpt ? text : text.slice(0, text.lastIndexOf(" ", excerpt)) + " …");

/** @param {string} text */
const paragraph = text => Object.assign(document.createElement("p"), { textContent: text });

/** @param {Entry} entry */
function item(entry) {
  const element = document.createElement("li");
  element.dataset.kind = entry.kind.split(",")[0];
  const meta = Object.assign(document.createElement("p"), { className: "meta" });
  const time = Object.assign(document.createElement("time"), { dateTime: entry.when.toISOString(), textContent: shown(entry.when) });
  meta.append([entry.kind, entry.who].filter(Boolean).join(" · "), time);
  element.append(Object.assign(document.createElement("h3"), { textContent: entry.title }), meta, entry.body);
  return element;
}

/** @param {Date} date */
const shown = date => date.toISOString().slice(0, 16).replace("T", " ");
