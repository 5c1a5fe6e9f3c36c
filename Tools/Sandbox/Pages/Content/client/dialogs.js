/**
 * Shows a modal dialog and says which button closed it: the first is the default, Escape answers null.
 * @param {{ title?: string, text: string }} content @param {string[]} buttons
 * @returns {Promise<string | null>}
 */
export function showDialog(content, buttons) {
  const dialog = document.createElement("dialog");
  const title = document.createElement("h2");
  title.textContent = content.title || "";
  title.hidden = !content.title;
  const text = document.createElement("p");
  text.textContent = content.text;
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(...buttons.map(button));
  dialog.append(title, text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
  });
}

/** @param {string} label @param {number} index */
function button(label, index) {
  const element = document.createElement("button");
  element.textContent = label;
  element.value = label;
  element.className = index === 0 ? "primary" : "";
  return element;
}
