import { call, executionContext, Handlers } from "./handlers.js";

/** A tab of the form: one is expanded, the others are collapsed. */
export class Tab {
  /** @param {HTMLElement} button @param {Tabs} tabs */
  constructor(button, tabs) {
    this.button = button;
    this.panel = /** @type {HTMLElement} */ (document.getElementById(button.getAttribute("aria-controls") || ""));
    this.name = button.dataset.tab || "";
    this.stateChange = new Handlers();
    this.api = {
      getName: () => this.name,
      getLabel: () => button.textContent,
      getDisplayState: () => (this.expanded ? "expanded" : "collapsed"),
      /** @param {string} state */
      setDisplayState: state => state === "expanded" && tabs.expand(this),
      getVisible: () => true,
      setFocus: () => tabs.expand(this),
      /** @param {(context: any) => void} handler */
      addTabStateChange: handler => this.stateChange.add(handler),
      /** @param {(context: any) => void} handler */
      removeTabStateChange: handler => this.stateChange.remove(handler),
    };
  }

  get expanded() {
    return !this.panel.hidden;
  }

  /** @param {boolean} expanded */
  show(expanded) {
    this.panel.hidden = !expanded;
    this.button.setAttribute("aria-selected", String(expanded));
    this.button.tabIndex = expanded ? 0 : -1;
  }
}

/** The tabs of the form, used with mouse and arrow keys. */
export class Tabs {
  /** @param {() => any} formContext */
  constructor(formContext) {
    this.formContext = formContext;
    this.tabs = [...document.querySelectorAll('[role="tab"]')].map(button => new Tab(/** @type {HTMLElement} */ (button), this));
    for (const tab of this.tabs) {
      tab.button.addEventListener("click", () => this.expand(tab));
      tab.button.addEventListener("keydown", event => this.move(tab, event));
    }
  }

  /** Called with a tab when it collapses or expands, before scripts hear of it. @type {(tab: Tab) => void} */
  onchange = () => {};

  /** @param {Tab} tab */
  expand(tab) {
    if (tab.expanded) return;
    const before = this.tabs.filter(one => one.expanded);
    for (const one of this.tabs) one.show(one === tab);
    remember(tab.name);
    for (const one of [...before, tab]) this.tell(one);
  }

  /** @param {Tab} tab */
  tell(tab) {
    this.onchange(tab);
    call(context => tab.stateChange.fire(context), executionContext(this.formContext(), tab.api, null));
  }

  /** @param {Tab} tab @param {KeyboardEvent} event */
  move(tab, event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = this.tabs[(this.tabs.indexOf(tab) + step + this.tabs.length) % this.tabs.length];
    this.expand(next);
    next.button.focus();
  }
}

/** Keeps the tab in the address, so that a reload and a copied link open it. @param {string} name */
function remember(name) {
  const address = new URL(window.location.href);
  address.searchParams.set("tab", name);
  window.history.replaceState(null, "", address);
}
