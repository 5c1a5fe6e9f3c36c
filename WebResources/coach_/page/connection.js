// @ts-check
'use strict';

/** How a page gets the client API and what it asks through it; and what it says when something is not to be had. */
CoachPage.connection = (() => {
  const { part, element, line, icon, button, fill } = CoachPage.elements;
  const { word, ready, follow, foreign } = CoachPage.words;
  const LONELY = 15000;
  const PATIENCE = 120000;
  const CODES = new Map([
    [0x80040220, 'permission'], [0x80042f09, 'permission'], [0x80040217, 'gone'], [0x80060888, 'missing'], [0x80072322, 'crowded'],
  ]);
  /** @type {Record<string, string>} their names in the Web API */
  const TYPES = { string: 'Edm.String', number: 'Edm.Int32', boolean: 'Edm.Boolean' };
  const status = part('status');
  const bar = part('failures');

  /** A request that took longer than a person would wait. */
  class Late extends Error {}

  /** Says something that is read aloud when it changes. */
  function say(/** @type {string} */ text) {
    if (status.textContent !== text) status.textContent = text;
  }

  /** Names a failure, and offers to try again where that may help. */
  function fail(/** @type {string} */ what, /** @type {string} */ text, /** @type {(() => void) | null} */ retry) {
    bar.dataset.of = what;
    fill(bar, [element('div', { class: 'failure' }, [icon(CoachPage.signs.SHAPES.warning), line('', text), retry ? button('retry', '', () => { settle(what); retry(); }) : null])]);
  }

  /** Takes the failure back, because it works again; that of something else stays. */
  function settle(what = '') {
    if (!what || bar.dataset.of === what) fill(bar, []);
  }

  /** The reason of a failed request, to stand after a colon. */
  function reason(/** @type {any} */ error) {
    if (!navigator.onLine) return word('failure.offline');
    if (error instanceof Late) return word('failure.late');
    const known = CODES.get(Number(error && error.errorCode) >>> 0);
    if (known) return word('failure.' + known);
    const said = error && error.message ? foreign(String(error.message)) : word('failure.silent');
    return /[.!?…]$/.test(said) ? said : said + '.';
  }

  /**
   * The request, or a failure when it is late.
   * @template T
   * @param {PromiseLike<T>} request
   * @returns {Promise<T>}
   */
  function within(request, patience = 30000) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Late()), patience);
      const settled = () => clearTimeout(timer);
      request.then((value) => { settled(); resolve(value); }, (error) => { settled(); reject(error); });
    });
  }

  /**
   * The answer of a coaching message. One that belongs to an opportunity is given its id; undefined parameters are left out.
   * @param {Xrm.XrmStatic} xrm
   * @param {string} name
   * @param {string | null} opportunity
   * @param {Record<string, string | number | boolean | undefined>} parameters
   * @returns {Promise<any>}
   */
  function call(xrm, name, opportunity, parameters = {}, patience = PATIENCE) {
    /** @type {Record<string, { typeName: string, structuralProperty: number }>} */
    const types = opportunity ? { entity: { typeName: 'mscrm.opportunity', structuralProperty: 5 } } : {};
    /** @type {Record<string, any>} */
    const request = opportunity ? { entity: { entityType: 'opportunity', id: opportunity } } : {};
    Object.entries(parameters).filter(([, value]) => value !== undefined).forEach(([key, value]) => {
      types[key] = { typeName: TYPES[typeof value], structuralProperty: 1 };
      request[key] = value;
    });
    request.getMetadata = () => ({ boundParameter: opportunity ? 'entity' : null, parameterTypes: types, operationType: 0, operationName: name });
    return within(xrm.WebApi.online.execute(request), patience).then((response) => response.json());
  }

  /** Calls back with the client API and the form once the words are there, and again whenever the form believes that this page missed it. */
  function expect(/** @type {(xrm: Xrm.XrmStatic, form: Xrm.FormContext, id: string) => void} */ connected) {
    const lonely = setTimeout(() => ready.then(() => {
      say('');
      fail('connecting', word('failure.lonely'), null);
    }), LONELY);
    window.setClientApiContext = (xrm, form, reconnect) => {
      clearTimeout(lonely);
      window.onpagehide = () => {
        window.setClientApiContext = undefined;
        reconnect();
      };
      ready.then(() => {
        settle('connecting');
        follow(xrm.Utility.getGlobalContext().userSettings);
        connected(xrm, form, bare(form.data.entity.getId()));
      }, () => say('The words of this page cannot be loaded. Reloading the form may help.'));
    };
  }

  /** An id as the Web API writes it. */
  const bare = (/** @type {string} */ id) => id.replace(/[{}]/g, '').toLowerCase();

  return { say, fail, settle, reason, within, call, expect, bare };
})();
