// @ts-check
'use strict';

/** Advice: the one that counts most, open; the rest folded; each with what it is built on and what can be done with it. */
CoachPage.advice = (() => {
  const { element, box, line, quiet, foreign, icon, button, fold, copy } = CoachPage.elements;
  const { word, count } = CoachPage.words;
  const { SHAPES, signOf } = CoachPage.signs;
  const PLANS = ['task', 'phonecall', 'appointment', 'email'];
  const REASONS = ['alreadyDone', 'doesNotFitThisDeal', 'factsAreWrong', 'notNow'];

  /** A question to put to the customer, with a button that copies it. */
  function question(/** @type {string} */ key, /** @type {string} */ ask) {
    const text = foreign(ask);
    return box('ask', [line('label', word('youCouldAsk')), text, button('copy', key, (pressed) => copy(text, pressed), { 'aria-live': 'polite' })]);
  }

  const gain = (/** @type {number} */ points) => (points > 0 ? element('span', { class: 'points', title: word('gain') }, [count('points', points)]) : null);

  /** A row of buttons with what they are for. */
  const group = (/** @type {string} */ name, /** @type {Content} */ content) => element('div', { class: 'row', role: 'group', 'aria-label': word(name) }, [line('label', word(name)), ...content]);

  /** Why not: one press on a reason, with a word more for those who like. */
  function refusal(/** @type {Advice} */ advice, /** @type {Acts} */ acts) {
    const comment = /** @type {HTMLInputElement} */ (element('input', { 'data-key': 'comment ' + advice.key, maxlength: 2000, 'aria-label': word('comment'), placeholder: word('comment') }, []));
    const reasons = REASONS.map((reason) => button(reason, advice.key, () => acts.respond(advice, 'notRelevant', reason, comment.value)));
    return fold('notRelevant ' + advice.key, 'choice', [word('notRelevant')], [group('whyNot', reasons), comment]);
  }

  function doings(/** @type {Advice} */ advice, /** @type {Acts} */ acts) {
    return box('doings', [
      group('plan', PLANS.map((kind) => button('plan.' + kind, advice.key, () => acts.plan(kind, advice), {}, [icon(signOf('kind', kind).icon), word('plan.' + kind)]))),
      group('answer', ['done', 'later'].map((answer) => button(answer, advice.key, () => acts.respond(advice, answer))).concat([refusal(advice, acts)])),
    ]);
  }

  /** What it is built on: on its way while there is no report yet. */
  function proof(/** @type {Advice & Partial<Suggestion>} */ advice, /** @type {Acts} */ acts) {
    if (!advice.evidence) return acts.failed() ? null : quiet('coming');
    const { evidence } = advice;
    return CoachPage.evidence.folded('proof ' + advice.key, count('basedOn', evidence.length), evidence, acts) || quiet('proof.absent');
  }

  function card(/** @type {Advice} */ advice, /** @type {boolean} */ first, /** @type {Acts} */ acts) {
    return fold((first ? 'first ' : 'advice ') + advice.key, first ? 'card advice first' : 'card advice', [foreign(advice.do, '', 'h3'), gain(advice.points)], [
      advice.why ? foreign(advice.why, 'why') : null, advice.ask ? question(advice.key, advice.ask) : null, doings(advice, acts), proof(advice, acts),
    ], first);
  }

  /** What to record first; or that this deal was there before the coach. */
  function beginning(/** @type {string} */ key) {
    const steps = key === 'unread' ? [] : [element('ol', {}, ['1', '2', '3'].map((one) => line('', word('beginning.' + one), 'li'))), quiet('beginning.after')];
    return [line('', word(key + '.title'), 'h2'), box('card beginning', [line('', word(key)), ...steps])];
  }

  function heading(/** @type {string} */ band, /** @type {boolean} */ any) {
    if (band === 'notCoached') return beginning('unread');
    if (band === 'notEnoughEvidence') return beginning('beginning');
    return any ? [line('', word('advice'), 'h2')] : [line('', word('content.title'), 'h2'), quiet('content')];
  }

  /** What moves the score most is first; the rest stays in the coach's order, the most useful for its effort first. */
  function ordered(/** @type {Advice[]} */ list) {
    const first = list.reduce((most, one) => (one.points > most.points ? one : most), list[0]);
    return list.length ? [first].concat(list.filter((one) => one !== first)) : list;
  }

  /** The stored advice until the report comes, which knows what it is built on. */
  function view(/** @type {Deal} */ deal, /** @type {CoachReport | null} */ report, /** @type {Undo | null} */ undo, /** @type {Acts} */ acts) {
    const [first, ...rest] = ordered(report ? report.suggestions : deal.advice).map((one, index) => card(one, index === 0, acts));
    return [
      ...heading(CoachPage.glance.shown(deal, report).band, Boolean(first)),
      undo ? box('answered', [icon(SHAPES.tick), line('', undo.text), button('undo', '', undo.act)]) : null,
      first || null, rest.length ? fold('more', 'more', [count('more.advice', rest.length)], rest) : null,
      deal.failure && !report ? quiet('failure.notes', deal.failure) : null,
    ];
  }

  return { view, question, gain };
})();
