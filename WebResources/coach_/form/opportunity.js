"use strict";

var Coach = window.Coach || {};
Coach.Opportunity = Coach.Opportunity || {};

(function () {
  const tries = 40;
  const pause = 250;

  // The page may still be loading its script when the form is ready, so the hand-over is tried again, but not for ever.
  function handOver(formContext, page, left) {
    if (typeof page.setClientApiContext === "function") {
      page.setClientApiContext(Xrm, formContext);
    } else if (left > 0) {
      setTimeout(handOver, pause, formContext, page, left - 1);
    }
  }

  this.onLoad = function (executionContext) {
    const formContext = executionContext.getFormContext();
    const panel = formContext.getControl("WebResource_coach_panel");
    if (panel) {
      panel.getContentWindow().then(function (page) {
        handOver(formContext, page, tries);
      });
    }
  };
}).call(Coach.Opportunity);
