// @ts-check
'use strict';

/** The page where a text is tried before it is sent, as a part of the panel: loaded when it is opened, and handed the client API like the panel itself. */
CoachPage.attempt = (() => {
  /**
   * @param {HTMLElement} place
   * @param {Xrm.XrmStatic} xrm
   * @param {Xrm.FormContext} form
   */
  function open(place, xrm, form) {
    if (place.firstElementChild) return;
    const frame = /** @type {HTMLIFrameElement} */ (CoachPage.elements.element('iframe', { src: '../draft/draft.html' + location.search, title: CoachPage.words.word('tab.draft') }));
    frame.addEventListener('load', () => {
      const page = frame.contentWindow;
      if (!page || !page.setClientApiContext) return;
      new ResizeObserver(() => { frame.style.height = page.document.body.offsetHeight + 'px'; }).observe(page.document.body);
      page.setClientApiContext(xrm, form, () => undefined);
    });
    place.append(frame);
  }

  return { open };
})();
