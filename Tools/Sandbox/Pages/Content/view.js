import { page } from "./client/page.js";

/** Loads a script of the view. @param {string} name */
function load(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = page.webResources + name;
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error(`The web resource ${name} cannot be loaded.`)));
    document.head.append(script);
  });
}

/** Puts the icon that a function of the solution chooses before the value of a cell. @param {HTMLElement} cell */
async function addIcon(cell) {
  const row = /** @type {HTMLElement} */ (cell.closest("tr"));
  const provider = (cell.dataset.icon || "").split(".").reduce((/** @type {any} */ value, part) => value && value[part], window);
  const [name, tooltip] = (await provider(row.dataset.row, page.user.languageId)) || [];
  if (!name) return;
  const image = Object.assign(document.createElement("img"), { src: page.webResources + name, alt: tooltip || "", title: tooltip || "", width: 16, height: 16 });
  cell.prepend(image);
}

async function start() {
  const cells = [...document.querySelectorAll("td[data-icon]")].map(cell => /** @type {HTMLElement} */ (cell));
  const scripts = new Set(cells.map(cell => cell.dataset.iconScript || ""));
  await Promise.all([...scripts].map(load));
  await Promise.all(cells.map(addIcon));
}

start().catch(reportError);
const picker = /** @type {HTMLSelectElement | null} */ (document.getElementById("view"));
if (picker) picker.addEventListener("change", () => window.location.assign(picker.value));
