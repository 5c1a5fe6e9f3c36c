// @ts-check
'use strict';

/** Advice cards: the first open, the rest folded, each with what it is built on. */
CoachPanel.advice = (() => {
  const { element, icon, button, fold } = CoachPanel.elements;
  const words = CoachPanel.words;
  const FIRST_RECORDS = [
    'The last call, meeting or e-mail: what the customer said, in their words.',
    'What they want to reach, and why now.',
    'What stands in their way on their side: approvals, other priorities, people to convince.',
  ];

  /**
   * @param {HTMLElement} place
   * @param {HTMLElement} pressed
   */
  function copy(place, pressed) {
    const done = () => { pressed.textContent = 'Copied'; };
    const byHand = () => {
      const selection = document.getSelection();
      if (selection) selection.selectAllChildren(place);
      pressed.textContent = 'Selected: press Ctrl+C';
    };
    if (navigator.clipboard) navigator.clipboard.writeText(place.textContent || '').then(done, byHand);
    else byHand();
  }

  /** @param {Advice} advice */
  function question(advice) {
    if (!advice.ask) return null;
    const text = element('p', { dir: 'auto' }, [words.foreign(advice.ask)]);
    const act = button('copy ' + advice.key, 'Copy', (pressed) => copy(text, pressed));
    act.setAttribute('aria-live', 'polite');
    return element('div', { class: 'ask' }, [element('h4', {}, ['You could ask']), text, act]);
  }

  /**
   * @param {string} key
   * @param {Evidence[] | null} evidence null while it is on its way
   * @param {boolean} failed it will not come
   */
  function proof(key, evidence, failed) {
    if (failed) return null;
    if (evidence === null) return element('p', { class: 'proof quiet' }, ['What this is based on is on its way…']);
    if (!evidence.length) return element('p', { class: 'proof quiet' }, ['Based on what is not there: no activity shows it.']);
    return fold('proof ' + key, 'proof', false, [icon(words.CHEVRON), 'Based on ' + words.count(evidence.length, 'activity', 'activities')], [CoachPanel.evidence.list(evidence)]);
  }

  /** @param {number} points */
  function gain(points) {
    return points > 0 ? element('span', { class: 'points', title: 'What the score would gain' }, ['+' + words.count(points, 'point', 'points')]) : null;
  }

  /**
   * @param {Advice} advice
   * @param {Evidence[] | null} evidence
   * @param {boolean} failed
   * @param {boolean} first
   */
  function card(advice, evidence, failed, first) {
    return fold((first ? 'first ' : 'advice ') + advice.key, first ? 'card advice first' : 'card advice', first, [
      icon(words.CHEVRON), element('h3', { dir: 'auto' }, [words.foreign(advice.do)]), gain(advice.points),
    ], [
      advice.why ? element('p', { class: 'why', dir: 'auto' }, [words.foreign(advice.why)]) : null, question(advice), proof(advice.key, evidence, failed),
    ]);
  }

  /** What to record first, where there is nothing to judge yet. */
  function beginning() {
    return element('div', { class: 'card beginning' }, [
      element('p', {}, ['There is too little here to judge fairly, so there is no score. Three things change that quickest:']),
      element('ol', {}, FIRST_RECORDS.map((text) => element('li', {}, [text]))),
      element('p', { class: 'quiet' }, ['The coach reads along: the score appears by itself soon after you save.']),
    ]);
  }

  /** An opportunity that was there before CRM Coach. */
  function unread() {
    return element('div', { class: 'card beginning' }, [element('p', {}, ['“Coach me now” reads what is recorded on this opportunity; that takes a few seconds. From then on the coach reads along by itself.'])]);
  }

  /**
   * The stored advice; where the notes cannot be read, the report's, or at least the first one's title.
   * @param {Deal} deal
   * @param {CoachReport | null} report
   * @returns {Advice[]}
   */
  function known(deal, report) {
    if (deal.advice.length || !deal.withheld) return deal.advice;
    if (report) return report.suggestions;
    return deal.row.coach_topsuggestion ? [{ key: 'top', do: deal.row.coach_topsuggestion, why: '', ask: '', points: 0 }] : [];
  }

  /**
   * @param {Deal} deal
   * @param {number} shown
   */
  function missing(deal, shown) {
    if (deal.failure) return element('p', { class: 'quiet' }, ['The advice notes can’t be read: ' + deal.failure]);
    const hidden = deal.withheld - (deal.advice.length ? 0 : shown);
    return hidden > 0 ? element('p', { class: 'quiet' }, [words.count(hidden, 'more piece of advice is in a note', 'more pieces of advice are in notes') + ' that you may not read.']) : null;
  }

  /**
   * @param {Deal} deal
   * @param {CoachReport | null} report
   * @param {boolean} failed the report will not come
   */
  function view(deal, report, failed) {
    const list = known(deal, report);
    const proofs = new Map(report ? report.suggestions.map((one) => [one.key, one.evidence]) : []);
    const cards = list.map((one, index) => card(one, report ? proofs.get(one.key) || [] : null, failed, index === 0));
    return heading(deal, list.length).concat(cards, missing(deal, list.length));
  }

  /**
   * @param {Deal} deal
   * @param {number} shown
   * @returns {Array<Node | null>}
   */
  function heading(deal, shown) {
    if (!deal.row.coach_scoredon) return [element('h2', {}, ['Ready when you are']), unread()];
    if (typeof deal.row.coach_score !== 'number') return [element('h2', {}, ['What to record first']), beginning()];
    if (shown || deal.withheld) return [element('h2', {}, ['Do this next'])];
    return [element('h2', {}, ['Nothing to do better right now']), element('p', { class: 'quiet' }, ['Keep going. The coach speaks up when something is worth doing.'])];
  }

  return { view };
})();
