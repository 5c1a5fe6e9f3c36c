import { showDialog } from "./dialogs.js";
import { bare } from "./page.js";

/**
 * Opens the form of a row, or of a new one, filled with the parameters and made from another row.
 * @param {{ entityName: string, entityId?: string, openInNewWindow?: boolean, createFromEntity?: { entityType: string, id: string } }} options
 * @param {Record<string, string>} [parameters]
 */
function openForm(options, parameters = {}) {
  if (!options.entityName) return Promise.reject(new Error("openForm: entityName was expected."));
  const from = options.createFromEntity;
  const filling = new URLSearchParams(parameters);
  if (from) for (const [name, value] of [["_CreateFromId", bare(from.id)], ["_CreateFromType", from.entityType]]) filling.set(name, value);
  const row = options.entityId ? `id=${bare(options.entityId)}` : `extraqs=${encodeURIComponent(filling.toString())}`;
  const address = `/main.aspx?etn=${encodeURIComponent(options.entityName)}&pagetype=entityrecord&${row}`;
  if (options.openInNewWindow) window.open(address, "_blank", "noopener");
  else window.location.assign(address);
  return Promise.resolve({});
}

/** @param {{ text: string, title?: string, confirmButtonLabel?: string }} strings */
async function openAlertDialog(strings) {
  await showDialog(strings, [strings.confirmButtonLabel || "OK"]);
}

/** @param {{ text: string, title?: string, confirmButtonLabel?: string, cancelButtonLabel?: string }} strings */
async function openConfirmDialog(strings) {
  const confirm = strings.confirmButtonLabel || "OK";
  const answer = await showDialog(strings, [confirm, strings.cancelButtonLabel || "Cancel"]);
  return { confirmed: answer === confirm };
}

/** The part of Xrm.Navigation that the sandbox has. */
export const navigation = { openForm, openAlertDialog, openConfirmDialog };
