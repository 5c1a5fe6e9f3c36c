// @ts-check
'use strict';

/** How a page gets the client API: the form's script calls it, as often as it thinks that the page may have missed it. */
CoachPage.connection = (() => {
  const { word, ready, follow } = CoachPage.words;
  const { say, fail } = CoachPage.notices;
  const LONELY = 15000;

  /**
   * Calls back with the client API and the form once the words are there, and again whenever the form's tab opens or the form loads its data.
   * @param {(xrm: Xrm.XrmStatic, form: Xrm.FormContext) => void} connected
   */
  function expect(connected) {
    const lonely = setTimeout(() => ready.then(() => {
      say('');
      fail('connecting', word('failure.lonely'));
    }), LONELY);
    window.setClientApiContext = (xrm, form, reconnect) => {
      clearTimeout(lonely);
      window.onpagehide = () => {
        window.setClientApiContext = undefined;
        reconnect();
      };
      ready.then(() => {
        follow(xrm.Utility.getGlobalContext().userSettings);
        connected(xrm, form);
      }, () => say('The words of this page cannot be loaded. Reloading the form may help.'));
    };
  }

  /**
   * The id of the form's row, as the Web API writes it; empty where the row is new.
   * @param {Xrm.FormContext} form
   */
  const idOf = (form) => form.data.entity.getId().replace(/[{}]/g, '').toLowerCase();

  return { expect, idOf };
})();
