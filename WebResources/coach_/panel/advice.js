// @ts-check
'use strict';

/** Advice cards: the first open, the rest folded; the words that prove each once the explained report is there. */
CoachPanel.advice = (function () {
  var make = CoachPanel.elements.element;
  var words = CoachPanel.words;

  /** @param {{ activityid: string, kind: string, date: string, quote: string | null, visible?: boolean }} proof */
  function evidenceItem(proof) {
    if (proof.visible === false || !proof.quote) return make('li', { class: 'quiet' }, ['An activity that is not visible to you']);
    return make('li', {}, [
      make('blockquote', { dir: 'auto' }, [proof.quote]),
      make('span', { class: 'source' }, [words.kind(proof.kind) + ', ' + words.date(proof.date)]),
    ]);
  }

  /** @param {Array<any>} evidence */
  function evidenceView(evidence) {
    if (!evidence.length) return null;
    return make('details', { class: 'evidence' }, [
      make('summary', {}, ['What this is based on (' + evidence.length + ')']),
      make('ul', {}, evidence.map(evidenceItem)),
    ]);
  }

  /** @param {string} question */
  function askView(question) {
    if (!question) return null;
    var copy = CoachPanel.elements.button('Copy', 'link', function (button) {
      navigator.clipboard.writeText(question).then(function () { button.textContent = 'Copied'; }, function () { button.textContent = 'Copying is not allowed here'; });
    });
    return make('div', { class: 'ask' }, [make('p', { dir: 'auto' }, [question]), copy]);
  }

  /** @param {number} points */
  function pointsView(points) {
    if (!points || points < 1) return null;
    return make('span', { class: 'points', title: 'What the score would gain' }, ['+' + points, make('span', { class: 'unseen' }, [' points'])]);
  }

  /**
   * @param {{ key: string, do: string, why: string, ask: string, points: number }} advice
   * @param {Array<any>} evidence
   * @param {boolean} open
   */
  function card(advice, evidence, open) {
    return make('details', { class: 'card advice', open: open }, [
      make('summary', {}, [make('span', { class: 'do', dir: 'auto' }, [advice.do]), pointsView(advice.points)]),
      CoachPanel.elements.text('p', 'why', advice.why),
      askView(advice.ask),
      evidenceView(evidence),
    ]);
  }

  /**
   * All advice, best first.
   * @param {Array<any>} list from the notes
   * @param {any} report the explained report, or null while it is on its way
   * @param {number} hidden how many notes the viewer may not read
   */
  function view(list, report, hidden) {
    var proofs = new Map((report ? report.suggestions : []).map(function (one) { return [one.key, one.evidence]; }));
    var cards = list.map(function (advice, index) { return card(advice, proofs.get(advice.key) || [], index === 0); });
    return make('section', { 'aria-label': 'Advice' }, [
      make('h2', {}, [list.length ? 'What to do next' : 'No advice right now']),
      list.length || hidden ? null : make('p', { class: 'quiet' }, ['Record what you and the customer say to each other: calls, e-mails, meetings. Advice comes by itself when there is something worth doing.']),
      hidden ? make('p', { class: 'quiet' }, [words.plural(hidden, 'piece of advice is', 'pieces of advice are') + ' kept in notes that you may not read.']) : null,
    ].concat(cards));
  }

  return { view: view };
}());
