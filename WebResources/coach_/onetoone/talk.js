// @ts-check
'use strict';

/** One deal on the page of a talk: first what was done well, then where to stretch, then one question. */
CoachPage.talk = (() => {
  const { element, box, line, quiet, foreign } = CoachPage.elements;
  const { word } = CoachPage.words;
  const { chip } = CoachPage.signs;
  const { source, hidden } = CoachPage.evidence;
  const QUOTES = 2;

  /** Words that prove it; of those that the reader may not read, that they exist. */
  function proof(/** @type {Evidence[]} */ evidence) {
    const visible = evidence.filter((one) => one.visible !== false);
    const items = visible.slice(0, QUOTES).map((one) => element('li', {}, [one.quote ? foreign(one.quote, '', 'blockquote') : null, source(one)]));
    if (visible.length < evidence.length) items.push(element('li', {}, [hidden(evidence.length - visible.length)]));
    return items.length ? element('ul', { class: 'evidence' }, items) : null;
  }

  const part = (/** @type {string} */ name, /** @type {Content} */ content) => element('section', { class: name }, [line('', word('onetoone.' + name), 'h3'), ...content]);

  const strength = (/** @type {Strength | undefined} */ one) =>
    part('strength', one ? [foreign(one.say, 'say'), proof(one.evidence)] : [quiet('onetoone.strength.none')]);

  const stretch = (/** @type {Suggestion | undefined} */ one) =>
    part('stretch', one ? [foreign(one.do, 'say'), foreign(one.why, 'quiet'), proof(one.evidence)] : [quiet('onetoone.stretch.none')]);

  const question = (/** @type {Suggestion | undefined} */ one) => part('question', [one ? foreign(one.talk, 'talk') : line('talk', word('onetoone.question.none'))]);

  /**
   * The first that is about something new in this talk, else the first.
   * @template T
   * @param {T[]} list
   * @param {(one: T) => string} about
   * @param {Set<string>} said
   */
  function fresh(list, about, said) {
    const one = list.find((item) => !said.has(about(item))) || list[0];
    if (one) said.add(about(one));
    return one;
  }

  /** A deal with its band, and how much of it was read. What an earlier deal of the talk said is not said again if there is something else. */
  function deal(/** @type {CoachReport} */ report, /** @type {Set<string>} */ said) {
    const advice = fresh(report.suggestions, (one) => one.rule, said);
    return element('article', { class: 'card' }, [
      box('head', [foreign(report.name, '', 'h2'), chip('band', report.band), quiet('onetoone.coverage', String(report.coverage.scored), String(report.coverage.total))]),
      strength(fresh(report.strengths || [], (one) => one.practice, said)), stretch(advice), question(advice), box('notes', [line('', word('onetoone.notes'), 'h3')]),
    ]);
  }

  /** A deal that the coach cannot speak about, and why. */
  const failed = (/** @type {string} */ name, /** @type {string} */ reason) =>
    element('article', { class: 'card' }, [foreign(name, '', 'h2'), line('quiet', word('onetoone.failed', reason))]);

  return { deal, failed };
})();
