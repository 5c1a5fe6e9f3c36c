// @ts-check
'use strict';

/** What a page says about itself: the status line, and the bar that names a failure and offers to try again. */
CoachPage.notices = (() => {
  const { element, line, icon, button, fill } = CoachPage.elements;
  const { word } = CoachPage.words;
  const status = /** @type {HTMLElement} */ (document.getElementById('status'));
  const bar = /** @type {HTMLElement} */ (document.getElementById('failures'));

  /**
   * Says something that is read aloud when it changes.
   * @param {string} text
   */
  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  /**
   * @param {string} what failed
   * @param {string} text
   * @param {() => void} [retry]
   */
  function fail(what, text, retry) {
    const again = retry ? button('retry', word('retry'), () => { settle(what); retry(); }) : null;
    bar.setAttribute('data-of', what);
    fill(bar, [element('div', { class: 'failure' }, [icon(CoachPage.signs.SHAPES.warning), line('', text), again])]);
  }

  /**
   * Takes the failure back, because it works again; that of something else stays.
   * @param {string} [what] everything where it is left out
   */
  function settle(what) {
    if (!what || bar.getAttribute('data-of') === what) fill(bar, []);
  }

  return { say, fail, settle };
})();
