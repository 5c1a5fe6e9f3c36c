import { page } from "./page.js";
import { createRecord } from "./webapi.js";

const { form, tables } = page;

/** The notes and activities about the row, as the server renders them, with a box to write a note. */
export class Timeline {
  /** @param {HTMLElement} host */
  constructor(host) {
    this.host = host;
    host.prepend(this.composer());
    this.api = {
      getName: () => host.dataset.control,
      getControlType: () => "timelinewall",
      getVisible: () => true,
      refresh: () => this.load().catch(reportError),
    };
  }

  /** Replaces the list by what it is now. */
  async load() {
    const response = await fetch(`/timeline?id=${form.recordId}`);
    if (!response.ok) throw new Error(`The timeline cannot be loaded: ${response.status}.`);
    const list = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("ol");
    const shown = this.host.querySelector("ol");
    if (list && shown) shown.replaceWith(document.adoptNode(list));
  }

  composer() {
    const element = document.createElement("form");
    element.className = "composer";
    const box = Object.assign(document.createElement("textarea"), { rows: 1, placeholder: "Enter a note…", required: true });
    box.setAttribute("aria-label", "New note");
    const button = Object.assign(document.createElement("button"), { type: "submit", textContent: "Add note" });
    element.append(box, button);
    element.addEventListener("submit", event => {
      event.preventDefault();
      button.disabled = true;
      this.add(box).catch(reportError).finally(() => (button.disabled = false));
    });
    return element;
  }

  /** @param {HTMLTextAreaElement} box */
  async add(box) {
    const text = box.value.trim();
    await createRecord("annotation", {
      subject: text.split("\n")[0].slice(0, 100),
      notetext: richText(text),
      [`objectid_${form.table}@odata.bind`]: `/${tables[form.table].set}(${form.recordId})`,
    });
    box.value = "";
    await this.load();
  }
}

/** A person's words as rich text, a paragraph a line. @param {string} text */
const richText = text =>
  text.split("\n").map(line => Object.assign(document.createElement("p"), { textContent: line }).outerHTML).join("");
