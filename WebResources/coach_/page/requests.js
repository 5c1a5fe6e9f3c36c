// @ts-check
'use strict';

/** The coaching messages, and rows of tables. */
CoachPage.requests = (() => {
  const { within } = CoachPage.failures;
  const READ = 30000;
  const SCORE = 120000;
  /** @type {Record<string, string>} */
  const TYPES = { string: 'Edm.String', number: 'Edm.Int32' };

  /** @typedef {Record<string, string | number | undefined>} Parameters what is undefined is left out */

  /**
   * A message with its answer. One that belongs to an opportunity is given its id.
   * @param {Xrm.XrmStatic} xrm
   * @param {string} name
   * @param {string | null} opportunity
   * @param {Parameters} [parameters]
   * @param {number} [patience]
   * @returns {Promise<any>}
   */
  function call(xrm, name, opportunity, parameters, patience) {
    /** @type {Record<string, { typeName: string, structuralProperty: number }>} */
    const types = opportunity ? { entity: { typeName: 'mscrm.opportunity', structuralProperty: 5 } } : {};
    /** @type {Record<string, any>} */
    const request = opportunity ? { entity: { entityType: 'opportunity', id: opportunity } } : {};
    Object.entries(parameters || {}).forEach(([key, value]) => {
      if (value === undefined) return;
      types[key] = { typeName: TYPES[typeof value], structuralProperty: 1 };
      request[key] = value;
    });
    request.getMetadata = () => ({ boundParameter: opportunity ? 'entity' : null, parameterTypes: types, operationType: 0, operationName: name });
    return within(patience || SCORE, xrm.WebApi.online.execute(request)).then((response) => response.json());
  }

  /**
   * Rows of a table, or the reason why they cannot be had: a page shows the rest without them.
   * @param {Xrm.XrmStatic} xrm
   * @param {string} table
   * @param {string} options
   */
  function rows(xrm, table, options) {
    return within(READ, xrm.WebApi.retrieveMultipleRecords(table, options)).then(
      (found) => ({ list: found.entities, failure: '' }),
      (error) => ({ list: /** @type {any[]} */ ([]), failure: CoachPage.failures.reason(error) }));
  }

  return { READ, call, rows };
})();
