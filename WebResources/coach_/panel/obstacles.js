// @ts-check
'use strict';

/** What stands in the customer's way: what needs work first, the words that show it, and what can be done about its record. */
CoachPage.obstacles = (() => {
  const { element, box, quiet, foreign, button, fold } = CoachPage.elements;
  const { word, count, named, ago } = CoachPage.words;
  const ORDER = ['unaddressed', 'quiet', 'addressed', 'cleared'];

  const isOpen = (/** @type {Obstacle} */ one) => one.state !== 'cleared';

  const typeOf = (/** @type {Obstacle} */ one) => (one.type ? named('obstacle', one.type) : word('obstacle'));

  function about(/** @type {Obstacle} */ one) {
    const parts = [one.name && typeOf(one), one.person, one.coach_obstacleid ? '' : word('detected'), one.lastWorked && word('worked', ago(one.lastWorked))];
    return parts.filter(Boolean).join(' · ');
  }

  function doings(/** @type {Obstacle} */ one, /** @type {string} */ key, /** @type {Acts} */ acts) {
    const id = one.coach_obstacleid;
    if (!id) return box('row', [button('record', key, () => acts.record(one))]);
    return box('row', [button('edit', key, () => acts.edit(id)), button(isOpen(one) ? 'clear' : 'reopen', key, () => acts.clear(id, isOpen(one)))]);
  }

  function item(/** @type {Obstacle} */ one, /** @type {number} */ index, /** @type {Acts} */ acts) {
    const key = 'obstacle ' + (one.coach_obstacleid || one.type || index);
    const what = element('span', { class: 'what' }, [foreign(one.name || typeOf(one), 'name', 'span'), foreign(about(one), 'quiet', 'span')]);
    const proof = one.evidence.length ? CoachPage.evidence.list(key, one.evidence.slice().reverse(), acts) : quiet('obstacle.silent');
    return element('li', {}, [fold(key, 'obstacle', [what, CoachPage.signs.chip('state', one.state)], [proof, doings(one, key, acts)])]);
  }

  function view(/** @type {CoachReport} */ report, /** @type {Acts} */ acts) {
    const items = (/** @type {Obstacle[]} */ list) => element('ul', { class: 'list' }, list.map((one, index) => item(one, index, acts)));
    const sorted = report.obstacles.slice().sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
    const open = sorted.filter(isOpen);
    const cleared = sorted.slice(open.length);
    return [
      quiet(open.length ? 'obstacles' : 'obstacles.none'), open.length ? items(open) : null,
      cleared.length ? fold('cleared', 'cleared', [count('obstacles.cleared', cleared.length)], [items(cleared)]) : null,
      box('row', [button('obstacle.new', '', () => acts.edit(''))]),
    ];
  }

  return { view, isOpen, typeOf };
})();
