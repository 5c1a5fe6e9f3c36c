/**
 * An HTML web resource on the form. As on the platform, its frame exists only while its tab is expanded: it is made when the tab opens, and made
 * again when the tab opens again.
 */
export class WebResourceControl {
  /** @param {HTMLElement} host */
  constructor(host) {
    this.host = host;
    host.style.setProperty("--rows", host.dataset.rows || "6");
    this.name = host.dataset.control || "";
    /** @type {HTMLIFrameElement | null} */
    this.frame = null;
    /** @type {Promise<Window> | null} */
    this.loaded = null;
    this.api = {
      getName: () => this.name,
      getControlType: () => "webresource",
      getVisible: () => this.visible,
      getSrc: () => host.dataset.src || "",
      getObject: () => this.frame,
      getContentWindow: () => this.loaded || Promise.reject(new Error(`The control ${this.name} is not visible: its content window does not exist.`)),
    };
  }

  get visible() {
    return !(/** @type {HTMLElement} */ (this.host.closest('[role="tabpanel"]')).hidden);
  }

  /** Makes or removes the frame, as its tab shows. */
  update() {
    if (this.visible && !this.frame) this.open();
    else if (!this.visible && this.frame) this.close();
  }

  open() {
    const frame = document.createElement("iframe");
    frame.title = this.host.dataset.title || this.name;
    frame.id = this.name;
    this.loaded = new Promise(resolve => frame.addEventListener("load", () => resolve(/** @type {Window} */ (frame.contentWindow))));
    frame.src = this.host.dataset.src || "";
    this.frame = frame;
    this.host.append(frame);
  }

  close() {
    if (this.frame) this.frame.remove();
    this.frame = null;
    this.loaded = null;
  }
}
