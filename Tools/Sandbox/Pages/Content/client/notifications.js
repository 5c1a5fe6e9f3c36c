const list = /** @type {HTMLElement} */ (document.getElementById("notifications"));
const levels = ["", "success", "error", "warning", "info"];
let last = 0;

/** @param {string} id @param {string} level @param {string} message @param {boolean} closable */
function show(id, level, message, closable) {
  hide(id);
  const item = document.createElement("li");
  item.dataset.id = id;
  item.className = level;
  item.append(Object.assign(document.createElement("span"), { textContent: message }));
  if (closable) item.append(closer(id));
  list.append(item);
}

/** @param {string} id */
function closer(id) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "✕" });
  button.setAttribute("aria-label", "Close this message");
  button.addEventListener("click", () => hide(id));
  return button;
}

/** @param {string} id */
function hide(id) {
  const shown = [...list.children].find(item => item instanceof HTMLElement && item.dataset.id === id);
  if (shown) shown.remove();
  return Boolean(shown);
}

/** A message of the form. @param {string} message @param {"ERROR" | "WARNING" | "INFO"} level @param {string} id */
export function setFormNotification(message, level, id) {
  show(`form:${id}`, level.toLowerCase(), message, false);
  return true;
}

/** @param {string} id */
export const clearFormNotification = id => hide(`form:${id}`);

/** A message of the app. @param {{ type: number, level: number, message: string, showCloseButton?: boolean }} notification */
export function addGlobalNotification(notification) {
  const id = `app:${++last}`;
  show(id, levels[notification.level] || "info", notification.message, Boolean(notification.showCloseButton));
  return Promise.resolve(id);
}

/** @param {string} id */
export function clearGlobalNotification(id) {
  hide(id);
  return Promise.resolve();
}
