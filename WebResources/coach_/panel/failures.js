// @ts-check
'use strict';

/** What went wrong, in words that tell a salesperson what to do about it. */
CoachPanel.failures = (() => {
  const PATIENCE = { read: 30000, score: 120000 };
  const CODES = new Map([
    [0x80040220, 'you don’t have the permission. An administrator can give it to you'],
    [0x80042f09, 'you don’t have the permission. An administrator can give it to you'],
    [0x80040217, 'the record no longer exists'],
    [0x80060888, 'this part of CRM Coach is not installed here. An administrator can import it again'],
    [0x80072322, 'the server has too much to do. It takes requests again in a few minutes'],
  ]);

  /**
   * The reason of a failed request, to stand after a colon.
   * @param {unknown} error
   */
  function reason(error) {
    if (!navigator.onLine) return 'you are offline.';
    const failure = /** @type {{ errorCode?: number | string, message?: string }} */ (error || {});
    const known = CODES.get(Number(failure.errorCode) >>> 0);
    if (known) return known + '.';
    const said = failure.message ? CoachPanel.words.foreign(String(failure.message)) : 'the server did not answer';
    return /[.!?…]$/.test(said) ? said : said + '.';
  }

  /**
   * The request, or a failure when it takes longer than a person would wait.
   * @template T
   * @param {PromiseLike<T>} request
   * @param {number} milliseconds
   * @returns {Promise<T>}
   */
  function within(milliseconds, request) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the server takes too long to answer')), milliseconds);
      const settled = () => clearTimeout(timer);
      request.then((value) => { settled(); resolve(value); }, (error) => { settled(); reject(error); });
    });
  }

  return { PATIENCE, reason, within };
})();
