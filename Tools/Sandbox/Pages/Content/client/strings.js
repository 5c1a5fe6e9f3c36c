import { page } from "./page.js";

/** @type {Map<string, Map<string, string>>} texts by web resource name, then by key */
const loaded = new Map();

/** Loads the RESX files that the form's libraries declare as dependencies: getResourceString answers at once and knows no others. @param {string[]} names */
export async function loadStrings(names) {
  await Promise.all(names.map(load));
}

/** @param {string} name */
async function load(name) {
  const response = await fetch(page.webResources + name);
  if (!response.ok) throw new Error(`The web resource ${name} cannot be loaded: ${response.status}.`);
  const document = new DOMParser().parseFromString(await response.text(), "application/xml");
  const entries = [...document.querySelectorAll("data[name]")].map(data => /** @type {const} */ ([data.getAttribute("name") || "", text(data)]));
  loaded.set(name.toLowerCase(), new Map(entries));
}

/** @param {Element} data */
function text(data) {
  const value = data.querySelector("value");
  return (value && value.textContent) || "";
}

/** The text in the user's language, else in the organisation's, else null. @param {string} webResource without language and ending @param {string} key */
export function getResourceString(webResource, key) {
  for (const language of [page.user.languageId, page.organization.languageId]) {
    const texts = loaded.get(`${webResource}.${language}.resx`.toLowerCase());
    const found = texts && texts.get(key);
    if (found !== undefined) return found;
  }
  return null;
}
