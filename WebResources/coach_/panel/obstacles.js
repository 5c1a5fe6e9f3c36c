// @ts-check
'use strict';

/** What stands in the customer's way: what needs work first, with the words that show it, and what can be done about its record. */
CoachPage.obstacles = (() => {
  const { element, line, icon, button, fold } = CoachPage.elements;
  const { word, count, named, ago, foreign } = CoachPage.words;
  const { SHAPES, chip } = CoachPage.signs;
  const ORDER = ['unaddressed', 'quiet', 'addressed', 'cleared'];

  /** @param {Obstacle} one */
  const typeOf = (one) => (one.type ? named('obstacle', one.type) : word('obstacle'));

  /** @param {Obstacle} one */
  function about(one) {
    const parts = [one.name ? typeOf(one) : '', one.person ? foreign(one.person) : '', one.coach_obstacleid ? '' : word('detected'),
      one.lastWorked ? word('worked', ago(one.lastWorked)) : ''];
    return parts.filter(Boolean).join(' · ');
  }

  /**
   * @param {Obstacle} one
   * @param {string} key
   * @param {Acts} acts
   */
  function doings(one, key, acts) {
    const id = one.coach_obstacleid;
    if (!id) return element('div', { class: 'row' }, [button('record ' + key, word('record'), () => acts.record(one))]);
    const isOpen = one.state !== 'cleared';
    return element('div', { class: 'row' }, [
      button('edit ' + key, word('edit'), () => acts.edit(id)),
      button('clear ' + key, word(isOpen ? 'clear' : 'reopen'), () => acts.clear(id, isOpen)),
    ]);
  }

  /**
   * @param {Obstacle} one
   * @param {number} index
   * @param {Acts} acts
   */
  function item(one, index, acts) {
    const key = 'obstacle ' + (one.coach_obstacleid || one.type || index);
    return element('li', {}, [fold(key, 'obstacle', false, [
      icon(SHAPES.chevron),
      element('span', { class: 'what' }, [element('span', { class: 'name', dir: 'auto' }, [foreign(one.name || typeOf(one))]), element('span', { class: 'quiet', dir: 'auto' }, [about(one)])]),
      chip('state', one.state),
    ], [
      one.evidence.length ? CoachPage.evidence.list(key, one.evidence.slice().reverse(), acts) : line('quiet', word('obstacle.silent')), doings(one, key, acts),
    ])]);
  }

  /**
   * @param {CoachReport} report
   * @param {Acts} acts
   */
  function view(report, acts) {
    const items = (/** @type {Obstacle[]} */ list) => element('ul', { class: 'list' }, list.map((one, index) => item(one, index, acts)));
    const sorted = report.obstacles.slice().sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
    const open = sorted.filter((one) => one.state !== 'cleared');
    const cleared = sorted.filter((one) => one.state === 'cleared');
    return [
      line('quiet', word(open.length ? 'obstacles.lead' : 'obstacles.none')),
      open.length ? items(open) : null,
      cleared.length ? fold('cleared', 'cleared', false, [icon(SHAPES.chevron), count('obstacles.cleared', cleared.length)], [items(cleared)]) : null,
      element('div', { class: 'row' }, [button('new obstacle', word('obstacle.new'), () => acts.edit(''))]),
    ];
  }

  /** @param {Obstacle[]} list */
  const open = (list) => list.filter((one) => one.state !== 'cleared').length;

  return { view, open, typeOf };
})();
