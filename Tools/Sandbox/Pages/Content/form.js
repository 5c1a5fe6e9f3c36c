import { FormContext } from "./client/form-context.js";
import { call, executionContext } from "./client/handlers.js";
import { setFormNotification } from "./client/notifications.js";
import { page } from "./client/page.js";
import { loadStrings } from "./client/strings.js";
import { xrm } from "./client/xrm.js";

const { form } = page;
Object.assign(window, { Xrm: xrm });

const context = new FormContext();
context.start();

/** Loads a form library. The platform promises no order among libraries; neither does this. @param {string} name */
function loadLibrary(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = page.webResources + name;
    script.addEventListener("load", () => resolve(name));
    script.addEventListener("error", () => reject(new Error(`The form library ${name} cannot be loaded.`)));
    document.head.append(script);
  });
}

/** The function of that name, through its namespaces. @param {string} name */
function functionOf(name) {
  const found = name.split(".").reduce((/** @type {any} */ value, part) => (value === undefined || value === null ? undefined : value[part]), window);
  if (typeof found !== "function") throw new Error(`The form calls ${name}, and no library of it has such a function.`);
  return found;
}

/** @param {string} event @returns {(context: any) => void} */
const handlersOf = event => given =>
  form.events.filter(one => one.name === event).forEach(one => call(() => (one.passContext ? functionOf(one.function)(given) : functionOf(one.function)()), given));

function wireSave() {
  const button = /** @type {HTMLButtonElement | null} */ (document.getElementById("save"));
  if (!button) return;
  const refresh = () => (button.disabled = context.attributes.dirty().length === 0);
  document.addEventListener("sandbox-edited", refresh);
  refresh();
  button.addEventListener("click", () => {
    button.disabled = true;
    context.save().catch(error => setFormNotification(error.message, "ERROR", "save")).finally(refresh);
  });
}

async function start() {
  wireSave();
  await Promise.all([loadStrings(form.strings), ...form.libraries.map(loadLibrary)]);
  context.saving.add(handlersOf("onsave"));
  handlersOf("onload")(executionContext(context.api, context.api, { getDataLoadState: () => 1 }));
  context.announce();
}

start().catch(error => {
  reportError(error);
  setFormNotification(error.message, "ERROR", "start");
});
