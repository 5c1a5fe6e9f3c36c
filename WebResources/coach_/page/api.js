// @ts-check
'use strict';

/** The Web API, for a page that stands alone: no form hands the client API over to it. */
CoachPage.api = (() => {
  const API = '/api/data/v9.2/';

  /** The answer of the Web API, or an error with the words of its own. */
  async function ask(/** @type {string} */ path, /** @type {RequestInit} */ options = {}) {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json', Prefer: 'odata.include-annotations="*"', 'OData-Version': '4.0', 'OData-MaxVersion': '4.0' };
    const answer = await fetch(API + path, Object.assign({ headers }, options));
    const body = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error((body.error && body.error.message) || CoachPage.words.word('failure.silent'));
    return body;
  }

  /** Calls an action with what it takes. */
  const act = (/** @type {string} */ path, /** @type {object} */ given) => ask(path, { method: 'POST', body: JSON.stringify(given) });

  return { ask, act };
})();
