import { showDialog } from "./dialogs.js";
import { bare } from "./page.js";

/** Opens the form of a row. @param {{ entityName: string, entityId: string, openInNewWindow?: boolean }} options */
function openForm(options) {
  if (!options.entityName || !options.entityId)
    return Promise.reject(new Error("The sandbox opens forms of existing rows: entityName and entityId were expected."));
  const address = `/main.aspx?etn=${encodeURIComponent(options.entityName)}&pagetype=entityrecord&id=${bare(options.entityId)}`;
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
