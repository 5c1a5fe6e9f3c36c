// @ts-check
'use strict';

/** What stands in the customer's way: what needs work first, with the words that show it. */
CoachPanel.obstacles = (() => {
  const { element, icon, fold } = CoachPanel.elements;
  const words = CoachPanel.words;
  const ORDER = ['unaddressed', 'quiet', 'addressed', 'cleared'];

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
      icon('M7 4.500 12.500 10 7 15.500'), title(one, names), element('span', { class: 'chip ' + state.className }, [icon(state.icon), state.label]),
    ], [content])]);
  }

  /**
   * @param {Deal} deal
   * @param {CoachReport} report
   */
  function view(deal, report) {
    const list = report.obstacles.slice().sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
    return [
      element('h2', {}, ['What stands in the customer’s way']),
      element('ul', { class: 'card' }, list.map((one, index) => item(one, index, deal.names))),
    ];
  }

  return { view };
})();
