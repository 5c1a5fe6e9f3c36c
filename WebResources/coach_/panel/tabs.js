// @ts-check
'use strict';

/** The parts behind the first look, one at a time: chosen with mouse, Tab and arrow keys. */
CoachPage.tabs = (() => {
  const { part } = CoachPage.elements;
  const tabs = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[role="tab"]')]);
  /** @type {Record<string, number | undefined>} */
  const STEPS = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

  const panelOf = (/** @type {HTMLElement} */ tab) => part(tab.getAttribute('aria-controls') || '');

  function choose(/** @type {HTMLElement} */ chosen) {
    tabs.forEach((tab) => {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      panelOf(tab).hidden = tab !== chosen;
    });
    panelOf(chosen).dispatchEvent(new Event('opened'));
  }

  function move(/** @type {KeyboardEvent} */ event, /** @type {number} */ index) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const next = index + (document.documentElement.dir === 'rtl' ? -step : step);
    const to = Math.abs(step) === 1 ? (next + tabs.length) % tabs.length : step > 0 ? tabs.length - 1 : 0;
    event.preventDefault();
    choose(tabs[to]);
    tabs[to].focus();
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => move(event, index));
  });

  /** How many things are in a part, beside its name. */
  function mark(/** @type {string} */ id, /** @type {number} */ number) {
    const tab = part('t-' + id);
    /** @type {HTMLElement} */ (tab.lastElementChild).textContent = number ? CoachPage.words.number(number) : '';
  }

  /** Shows another page within a part, as tall as it is, once the part is opened; it is handed the client API like this one. */
  function embed(/** @type {string} */ id, /** @type {string} */ address, /** @type {(page: Window) => void} */ hand) {
    const place = part(id);
    place.addEventListener('opened', () => {
      if (place.firstElementChild) return;
      const frame = document.createElement('iframe');
      frame.src = address + location.search;
      frame.title = part('t-' + id).textContent || '';
      frame.addEventListener('load', () => {
        const page = /** @type {Window} */ (frame.contentWindow);
        new ResizeObserver(() => { frame.style.height = page.document.body.offsetHeight + 'px'; }).observe(page.document.body);
        hand(page);
      });
      place.append(frame);
    });
  }

  return { mark, embed };
})();
