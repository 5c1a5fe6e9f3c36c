// @ts-check
'use strict';

/** What went wrong, in words that tell a salesperson what to do about it. */
CoachPage.failures = (() => {
  const { word, foreign } = CoachPage.words;
  const CODES = new Map([
    [0x80040220, 'permission'], [0x80042f09, 'permission'], [0x80040217, 'gone'], [0x80060888, 'missing'], [0x80072322, 'crowded'],
  ]);

  /** A request that took longer than a person would wait. */
  class Late extends Error {}

  /**
   * The reason of a failed request, to stand after a colon.
   * @param {unknown} error
   */
  function reason(error) {
    if (!navigator.onLine) return word('failure.offline');
    if (error instanceof Late) return word('failure.late');
    const failure = /** @type {{ errorCode?: number | string, message?: string }} */ (error || {});
    const known = CODES.get(Number(failure.errorCode) >>> 0);
    if (known) return word('failure.' + known);
    const said = failure.message ? foreign(String(failure.message)) : word('failure.silent');
    return /[.!?…]$/.test(said) ? said : said + '.';
  }

  /**
   * The request, or a failure when it is late.
   * @template T
   * @param {PromiseLike<T>} request
   * @param {number} milliseconds
   * @returns {Promise<T>}
   */
  function within(milliseconds, request) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Late()), milliseconds);
      const settled = () => clearTimeout(timer);
      request.then((value) => { settled(); resolve(value); }, (error) => { settled(); reject(error); });
    });
  }

  return { reason, within };
})();
