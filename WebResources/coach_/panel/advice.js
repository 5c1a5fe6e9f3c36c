// @ts-check
'use strict';

/** Advice: the one that counts most, open; the rest folded; each with what it is built on and what can be done with it. */
CoachPage.advice = (() => {
  const { element, line, icon, button, fold } = CoachPage.elements;
  const { word, count, foreign } = CoachPage.words;
  const { SHAPES, signOf } = CoachPage.signs;
  const REASONS = ['alreadyDone', 'doesNotFitThisDeal', 'factsAreWrong', 'notNow'];

  /**
   * @param {HTMLElement} place
   * @param {HTMLElement} pressed
   */
  function copy(place, pressed) {
    const done = () => { pressed.textContent = word('copied'); };
    const byHand = () => {
      const selection = document.getSelection();
      if (selection) selection.selectAllChildren(place);
      pressed.textContent = word('copy.byHand');
    };
    if (navigator.clipboard) navigator.clipboard.writeText(place.textContent || '').then(done, byHand);
    else byHand();
  }

  /**
   * A question to put to the customer, with a button that copies it.
   * @param {string} key
   * @param {string} ask
   */
  function question(key, ask) {
    const text = element('p', { dir: 'auto' }, [foreign(ask)]);
    const act = button('copy ' + key, word('copy'), (pressed) => copy(text, pressed), { 'aria-live': 'polite' });
    return element('div', { class: 'ask' }, [line('label', word('youCouldAsk')), text, act]);
  }

  /**
   * @param {string} key
   * @param {Evidence[] | null | undefined} evidence null while it is on its way, undefined where it will not come
   * @param {Acts} acts
   */
  function proof(key, evidence, acts) {
    if (evidence === undefined) return null;
    if (evidence === null) return line('proof quiet', word('proof.coming'));
    if (!evidence.length) return line('proof quiet', word('proof.absent'));
    return fold('proof ' + key, 'proof', false, [icon(SHAPES.chevron), count('basedOn', evidence.length)], [CoachPage.evidence.list('proof ' + key, evidence, acts)]);
  }

  /** @param {number} points */
  const gain = (points) => (points > 0 ? element('span', { class: 'points', title: word('gain') }, [count('points', points)]) : null);

  /**
   * Why not: one press on a reason, with a word more for those who like.
   * @param {Advice} advice
   * @param {Acts} acts
   */
  function refusal(advice, acts) {
    const comment = /** @type {HTMLInputElement} */ (element('input', { 'data-key': 'comment ' + advice.key, maxlength: 2000, 'aria-label': word('comment'), placeholder: word('comment') }));
    const reasons = REASONS.map((reason) => button(reason + ' ' + advice.key, word('reason.' + reason), () => acts.respond(advice, 'notRelevant', reason, comment.value)));
    return fold('not ' + advice.key, 'choice', false, [word('answer.notRelevant')], [line('label', word('whyNot')), element('div', { class: 'row' }, reasons), comment]);
  }

  /**
   * @param {Advice} advice
   * @param {Acts} acts
   */
  function doings(advice, acts) {
    const plans = CoachPage.plan.KINDS.map((kind) => button(kind + ' ' + advice.key, element('span', {}, [icon(signOf('kind', kind).icon), word('plan.' + kind)]), () => acts.plan(kind, advice)));
    return element('div', { class: 'doings' }, [
      element('div', { class: 'row', role: 'group', 'aria-label': word('plan.label') }, [line('label', word('plan.label'))].concat(plans)),
      element('div', { class: 'row', role: 'group', 'aria-label': word('answer.label') }, [line('label', word('answer.label')),
        button('done ' + advice.key, word('answer.done'), () => acts.respond(advice, 'done')),
        button('later ' + advice.key, word('answer.later'), () => acts.respond(advice, 'later')),
        refusal(advice, acts),
      ]),
    ]);
  }

  /**
   * @param {Advice} advice
   * @param {Evidence[] | null | undefined} evidence
   * @param {boolean} first
   * @param {Acts} acts
   */
  function card(advice, evidence, first, acts) {
    return fold((first ? 'first ' : 'advice ') + advice.key, first ? 'card advice first' : 'card advice', first, [
      icon(SHAPES.chevron), element('h3', { dir: 'auto' }, [foreign(advice.do)]), gain(advice.points),
    ], [
      advice.why ? element('p', { class: 'why', dir: 'auto' }, [foreign(advice.why)]) : null, advice.ask ? question(advice.key, advice.ask) : null,
      doings(advice, acts), proof(advice.key, evidence, acts),
    ]);
  }

  /** @param {string} key of the words */
  function beginning(key) {
    const first = key === 'unread' ? [] : [element('ol', {}, ['1', '2', '3'].map((one) => line('', word('beginning.' + one), 'li'))), line('quiet', word('beginning.after'))];
    return element('div', { class: 'card beginning' }, [element('p', {}, [word(key)])].concat(first));
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
    if (deal.failure) return line('quiet', word('failure.notes', deal.failure));
    const hidden = deal.withheld - (deal.advice.length ? 0 : shown);
    return hidden > 0 ? line('quiet', count('withheld', hidden)) : null;
  }

  /**
   * What was just answered, until something else happens.
   * @param {Undo | null} undo
   */
  function answered(undo) {
    return undo ? element('div', { class: 'answered' }, [icon(SHAPES.tick), line('', undo.text), button('undo', word('undo'), undo.act)]) : null;
  }

  /**
   * @param {Deal} deal
   * @param {CoachReport | null} report
   * @param {boolean} failed the report will not come
   * @param {Undo | null} undo
   * @param {Acts} acts
   */
  function view(deal, report, failed, undo, acts) {
    const list = known(deal, report);
    const proofs = new Map(report ? report.suggestions.map((one) => [one.key, one.evidence]) : []);
    const cards = list.map((one, index) => card(one, report ? proofs.get(one.key) || [] : failed ? undefined : null, index === 0, acts));
    const rest = cards.slice(1);
    const more = rest.length ? fold('more', 'more', false, [icon(SHAPES.chevron), count('more.advice', rest.length)], rest) : null;
    return heading(deal, list.length).concat([answered(undo)], cards.slice(0, 1), [more, missing(deal, list.length)]);
  }

  /**
   * @param {Deal} deal
   * @param {number} shown
   * @returns {Array<Node | null>}
   */
  function heading(deal, shown) {
    const title = (/** @type {string} */ key) => line('', word(key), 'h2');
    if (!deal.row.coach_scoredon) return [title('unread.title'), beginning('unread')];
    if (typeof deal.row.coach_score !== 'number') return [title('beginning.title'), beginning('beginning')];
    if (shown || deal.withheld) return [title('advice.title')];
    return [title('content.title'), line('quiet', word('content'))];
  }

  return { view, question, gain };
})();
