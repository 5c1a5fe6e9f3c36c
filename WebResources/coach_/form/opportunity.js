// @ts-check
/* global Xrm */
'use strict';

var Coach = window.Coach || {};
window.Coach = Coach;

/**
 * The opportunity form's side of the coaching panel: it hands the client API to the panel's frame and touches no page.
 * The frame may be slow, hidden on a tab that nobody opened, or reloaded, so the hand-over is tried again, a bounded number of times,
 * whenever there is a reason to believe that it can succeed.
 */
Coach.Opportunity = (function () {
  var PANEL = 'WebResource_coach_panel';
  var TAB = 'coach_tab';
  var TRIES = 40;
  var PAUSE = 250;

  /**
   * Registered on the form's load event, with the execution context as first parameter.
   * @param {Xrm.Events.EventContext} executionContext
   */
  function onLoad(executionContext) {
    var formContext = executionContext.getFormContext();
    var control = /** @type {Xrm.Controls.IframeControl | null} */ (formContext.getControl(PANEL));
    if (!control) return;

    var generation = 0;
    var connect = function () {
      generation += 1;
      handOver(control, formContext, TRIES, generation);
    };

    /**
     * @param {Xrm.Controls.IframeControl} panel
     * @param {Xrm.FormContext} form
     * @param {number} triesLeft
     * @param {number} mine
     */
    function handOver(panel, form, triesLeft, mine) {
      var again = function () {
        if (triesLeft > 1 && mine === generation) setTimeout(function () { handOver(panel, form, triesLeft - 1, mine); }, PAUSE);
      };

      panel.getContentWindow().then(function (frame) {
        var page = /** @type {{ setClientApiContext?: (xrm: Xrm.XrmStatic, form: Xrm.FormContext, reconnect: () => void) => void }} */ (/** @type {unknown} */ (frame));
        if (!page || typeof page.setClientApiContext !== 'function') again();
        else if (mine === generation) page.setClientApiContext(Xrm, form, connect);
      }, again);
    }

    var tab = formContext.ui.tabs.get(TAB);
    if (tab) tab.addTabStateChange(connect);
    connect();
  }

  return { onLoad: onLoad };
}());
