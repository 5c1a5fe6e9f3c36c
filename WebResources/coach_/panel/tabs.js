// @ts-check
'use strict';

/** The parts behind the first look, one at a time: chosen with mouse, Tab and arrow keys. */
CoachPage.tabs = (() => {
  const list = /** @type {HTMLElement} */ (document.getElementById('tabs'));
  const tabs = /** @type {HTMLElement[]} */ (Array.from(list.children));
  /** @type {Record<string, number | undefined>} */
  const STEPS = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
  /** @type {(name: string) => void} */
  let opened = () => undefined;

  /** @param {HTMLElement} tab */
  const panelOf = (tab) => /** @type {HTMLElement} */ (document.getElementById(tab.getAttribute('aria-controls') || ''));

  /** @param {HTMLElement} chosen */
  function choose(chosen) {
    tabs.forEach((tab) => {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      panelOf(tab).hidden = tab !== chosen;
    });
    opened(panelOf(chosen).id);
  }

  /**
   * @param {KeyboardEvent} event
   * @param {number} index
   */
  function move(event, index) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const forward = document.documentElement.dir === 'rtl' && Math.abs(step) === 1 ? -step : step;
    const to = Math.abs(step) === 1 ? (index + forward + tabs.length) % tabs.length : step > 0 ? tabs.length - 1 : 0;
    event.preventDefault();
    choose(tabs[to]);
    tabs[to].focus();
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => move(event, index));
  });

  return {
    /**
     * Opens the part of that id.
     * @param {string} id
     */
    open: (id) => tabs.filter((tab) => panelOf(tab).id === id).forEach((tab) => { choose(tab); tab.focus(); }),
    /**
     * How many things are in a part, beside its name.
     * @param {string} id
     * @param {number} number
     */
    mark: (id, number) => tabs.filter((tab) => panelOf(tab).id === id).forEach((tab) => {
      const mark = /** @type {HTMLElement} */ (tab.lastElementChild);
      mark.textContent = number ? CoachPage.words.number(number) : '';
    }),
    /** @param {(id: string) => void} told when a part is opened */
    listen: (told) => { opened = told; },
  };
})();
