// @ts-check
'use strict';

/** The forms' side of CRM Coach. */
var Coach = window.Coach || {};
window.Coach = Coach;

/**
 * Hands the client API to the coach's pages on a form, and touches no page. A frame may be slow, hidden on a tab that nobody opened yet, or reloaded, so
 * the hand-over is tried again, for a bounded time, whenever there is a reason to believe that it can succeed.
 */
Coach.Frames = (() => {
  const OURS = /^WebResource_coach_/;
  const FIRST_PAUSE = 30;
  const LONGEST_PAUSE = 1000;
  const TRIES = 120;

  /**
   * Keeps trying until the page in the frame takes the client API, or a newer attempt took over.
   * @param {Xrm.Controls.IframeControl} frame
   * @param {(page: CoachFrame) => void} deliver
   * @param {() => boolean} wanted
   */
  function handOver(frame, deliver, wanted) {
    /**
     * @param {number} triesLeft
     * @param {number} pause
     */
    const attempt = (triesLeft, pause) => {
      const again = () => {
        if (triesLeft > 0 && wanted()) setTimeout(attempt, pause, triesLeft - 1, Math.min(pause * 1.5, LONGEST_PAUSE));
      };
      if (!wanted()) return;
      frame.getContentWindow().then((content) => {
        const page = /** @type {CoachFrame | null} */ (/** @type {unknown} */ (content));
        if (!page || typeof page.setClientApiContext !== 'function') again();
        else if (wanted()) deliver(page);
      }, again);
    };
    attempt(TRIES, FIRST_PAUSE);
  }

  /**
   * Connects one page, now and whenever asked again.
   * @param {Xrm.Controls.IframeControl} frame
   * @param {Xrm.FormContext} form
   */
  function connector(frame, form) {
    let latest = 0;
    const connect = () => {
      const mine = latest += 1;
      handOver(frame, (page) => page.setClientApiContext && page.setClientApiContext(Xrm, form, connect), () => mine === latest);
    };
    return connect;
  }

  /**
   * Registered on the form's load event, with the execution context as first parameter.
   * @param {Xrm.Events.EventContext} executionContext
   */
  function onLoad(executionContext) {
    const form = executionContext.getFormContext();
    const frames = form.ui.controls.get().filter((control) => OURS.test(control.getName()));
    const connectors = frames.map((frame) => connector(/** @type {Xrm.Controls.IframeControl} */ (/** @type {unknown} */ (frame)), form));
    const connect = () => connectors.forEach((one) => one());
    if (!connectors.length) return;
    form.data.addOnLoad(connect);
    form.ui.tabs.forEach((tab) => tab.addTabStateChange(() => { if (tab.getDisplayState() === 'expanded') connect(); }));
    connect();
  }

  return { onLoad };
})();
