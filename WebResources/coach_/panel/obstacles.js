// @ts-check
'use strict';

/** What stands in the customer's way: what needs work first, with the words that show it. */
CoachPanel.obstacles = (() => {
  const { element, icon, fold } = CoachPanel.elements;
  const words = CoachPanel.words;
  const ORDER = ['unaddressed', 'quiet', 'addressed'];
  const CLEARED = 'cleared';

  /**
   * @param {Obstacle} one
   * @param {Map<string, string>} names
   */
  function title(one, names) {
    const name = words.foreign((one.coach_obstacleid && names.get(one.coach_obstacleid)) || '');
    const type = words.obstacle(one.type);
    return element('span', { class: 'what' }, [
      element('span', { class: 'name', dir: 'auto' }, [name || type]),
      element('span', { class: 'quiet' }, [name ? type : one.coach_obstacleid ? 'recorded' : 'from the texts, not recorded yet']),
    ]);
  }

  /**
   * @param {Obstacle} one
   * @param {number} index
   * @param {Map<string, string>} names
   */
  function item(one, index, names) {
    const state = words.state(one.state);
    const content = one.evidence.length ? CoachPanel.evidence.list(one.evidence.slice().reverse()) : element('p', { class: 'quiet' }, ['No activity speaks of it yet.']);
    return element('li', {}, [fold('obstacle ' + (one.coach_obstacleid || one.type || index), 'obstacle', false, [
      icon(words.CHEVRON), title(one, names), element('span', { class: 'chip ' + state.className }, [icon(state.icon), state.label]),
    ], [content])]);
  }

  /**
   * @param {Deal} deal
   * @param {CoachReport} report
   */
  function view(deal, report) {
    const items = (/** @type {Obstacle[]} */ list) => element('ul', {}, list.map((one, index) => item(one, index, deal.names)));
    const open = report.obstacles.filter((one) => one.state !== CLEARED).sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
    const cleared = report.obstacles.filter((one) => one.state === CLEARED);
    return [
      element('h2', {}, ['What stands in the customer’s way']),
      element('div', { class: 'card' }, [
        open.length ? items(open) : null,
        cleared.length ? fold('cleared', 'cleared', false, [icon(words.CHEVRON), words.count(cleared.length, 'obstacle is', 'obstacles are') + ' out of the way'], [items(cleared)]) : null,
      ]),
    ];
  }

  return { view };
})();
