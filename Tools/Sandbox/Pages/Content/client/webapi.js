import { bare, page } from "./page.js";

const root = "/api/data/v9.2/";
const annotations = 'odata.include-annotations="*"';

/** @param {string} table */
function setOf(table) {
  const known = page.tables[table];
  if (!known) throw failure(0x80060888, `The entity "${table}" cannot be found. Specify a valid logical name.`);
  return known.set;
}

/** @param {number} errorCode @param {string} message */
const failure = (errorCode, message) => Object.assign(new Error(message), { errorCode });

/** @param {string} path @param {RequestInit & { prefer?: string }} [init] */
async function send(path, init = {}) {
  /** @type {Record<string, string>} */
  const headers = { Accept: "application/json", "OData-Version": "4.0", "OData-MaxVersion": "4.0" };
  if (init.body) headers["Content-Type"] = "application/json; charset=utf-8";
  if (init.prefer) headers.Prefer = init.prefer;
  const response = await fetch(root + path, { method: init.method || "GET", body: init.body, headers });
  if (response.ok) return response;
  const { error } = await response.json();
  throw failure(Number(error.code), error.message);
}

/** @param {Response} response */
function createdId(response) {
  const address = response.headers.get("OData-EntityId") || "";
  return address.slice(address.lastIndexOf("(") + 1, -1);
}

/** @param {string} table @param {string} id @param {string} [options] */
export async function retrieveRecord(table, id, options = "") {
  const response = await send(`${setOf(table)}(${bare(id)})${options}`, { prefer: annotations });
  return response.json();
}

/** @param {string} table @param {string} [options] from "?", as in a next link @param {number} [maxPageSize] */
export async function retrieveMultipleRecords(table, options = "", maxPageSize) {
  const prefer = maxPageSize ? `${annotations},odata.maxpagesize=${maxPageSize}` : annotations;
  const body = await (await send(setOf(table) + options, { prefer })).json();
  return { entities: body.value, nextLink: body["@odata.nextLink"], fetchXmlPagingCookie: body["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] };
}

/** @param {string} table @param {object} data */
export async function createRecord(table, data) {
  const response = await send(setOf(table), { method: "POST", body: JSON.stringify(data) });
  return { entityType: table, id: createdId(response) };
}

/** @param {string} table @param {string} id @param {object} data */
export async function updateRecord(table, id, data) {
  await send(`${setOf(table)}(${bare(id)})`, { method: "PATCH", body: JSON.stringify(data) });
  return { entityType: table, id: bare(id) };
}

/** @param {string} table @param {string} id */
export async function deleteRecord(table, id) {
  await send(`${setOf(table)}(${bare(id)})`, { method: "DELETE" });
  return { entityType: table, id: bare(id) };
}

/**
 * Calls an action, for a row or for none; other requests are refused.
 * @param {any} request its members are the parameters, and getMetadata() says what it is
 */
export function execute(request) {
  const { boundParameter, operationName, operationType, parameterTypes } = request.getMetadata();
  if (operationType !== 0 || (boundParameter && boundParameter !== "entity"))
    return Promise.reject(failure(0x80040203, `The sandbox executes actions bound to "entity" or to nothing, not ${operationName}.`));
  /** @type {Record<string, any>} */
  const parameters = {};
  for (const name of Object.keys(parameterTypes))
    if (name !== boundParameter && request[name] !== undefined) parameters[name] = request[name];
  const target = request.entity;
  const path = boundParameter ? `${setOf(target.entityType)}(${bare(target.id)})/Microsoft.Dynamics.CRM.${operationName}` : operationName;
  return send(path, { method: "POST", body: JSON.stringify(parameters) });
}

/** The part of Xrm.WebApi that the sandbox has. */
export const webApi = { retrieveRecord, retrieveMultipleRecords, createRecord, updateRecord, deleteRecord, execute };
