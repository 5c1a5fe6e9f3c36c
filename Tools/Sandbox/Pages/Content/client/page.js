/**
 * What the server says about this page: who looks, at which row, through which form.
 * @typedef {{ set: string, id: string, name: string | null }} Table
 * @typedef {{ type: string }} Column
 * @typedef {{ name: string, function: string, passContext: boolean }} FormEvent
 * @typedef {{ id: string, label: string, table: string, recordId: string, row: Record<string, any>, columns: Record<string, Column>,
 *   readOnly: boolean, libraries: string[], strings: string[], events: FormEvent[],
 *   binds: Record<string, string> }} Form
 * @typedef {{ clientUrl: string, webResources: string, version: string, organization: { id: string, uniqueName: string, languageId: number },
 *   user: { id: string, name: string, languageId: number, roles: { id: string, name: string }[] }, tables: Record<string, Table>, form: Form }} Page
 */

const meta = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="sandbox-page"]'));

/** @type {Page} */
export const page = JSON.parse(meta.content);

/** An id as the client API writes it; that of a new row is empty. @param {string} id */
export const braced = id => (id ? `{${id.toUpperCase()}}` : "");

/** An id as the Web API writes it, from either form. @param {string} id */
export const bare = id => id.replace(/[{}]/g, "").toLowerCase();
