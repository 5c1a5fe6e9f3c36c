// @ts-check
'use strict';

/** The form's side of CRM Coach. */
var Coach = window.Coach || {};
window.Coach = Coach;

/**
 * The opportunity form's side of the coaching panel: it hands the client API to the panel's frame and touches no page.
 * The frame may be slow, hidden on a tab that nobody opened yet, or reloaded, so the hand-over is tried again, for a bounded time,
 * whenever there is a reason to believe that it can succeed.
 */
Coach.Opportunity = (() => {
  const PANEL = 'WebResource_coach_panel';
  const TAB = 'coach_tab';
  const FIRST_PAUSE = 30;
  const LONGEST_PAUSE = 1000;
  const TRIES = 120;

  /**
   * Keeps trying until the page in the frame takes the client API, or a newer attempt took over.
   * @param {Xrm.Controls.IframeControl} panel
   * @param {(page: CoachPanelPage) => void} deliver
   * @param {() => boolean} wanted
   */
  function handOver(panel, deliver, wanted) {
    /**
     * @param {number} triesLeft
     * @param {number} pause
     */
    const attempt = (triesLeft, pause) => {
      const again = () => {
        if (triesLeft > 0 && wanted()) setTimeout(attempt, pause, triesLeft - 1, Math.min(pause * 1.5, LONGEST_PAUSE));
      };
      if (!wanted()) return;
      panel.getContentWindow().then((frame) => {
        const page = /** @type {CoachPanelPage | null} */ (/** @type {unknown} */ (frame));
        if (!page || typeof page.setClientApiContext !== 'function') again();
        else if (wanted()) deliver(page);
      }, again);
    };
    attempt(TRIES, FIRST_PAUSE);
  }

  /**
   * Registered on the form's load event, with the execution context as first parameter.
   * @param {Xrm.Events.EventContext} executionContext
   */
  function onLoad(executionContext) {
    const form = executionContext.getFormContext();
    const panel = /** @type {Xrm.Controls.IframeControl | null} */ (form.getControl(PANEL));
    const tab = form.ui.tabs.get(TAB);
    if (!panel) return;

    let latest = 0;
    const connect = () => {
      const mine = latest += 1;
      handOver(panel, (page) => page.setClientApiContext && page.setClientApiContext(Xrm, form, connect), () => mine === latest);
    };
    form.data.addOnLoad(connect);
    if (tab) tab.addTabStateChange(() => { if (tab.getDisplayState() === 'expanded') connect(); });
    connect();
  }

  return { onLoad };
})();
