// @ts-check
'use strict';

/** One deal on the page of a talk: first what was done well, then where to stretch, then one question. */
CoachPage.talk = (() => {
  const { element, box, line, quiet, foreign, icon } = CoachPage.elements;
  const { word, count, date } = CoachPage.words;
  const { signOf, chip } = CoachPage.signs;
  const QUOTES = 2;

  /** Words that prove it; of those that the reader may not read, that they exist. */
  function proof(/** @type {Evidence[]} */ evidence) {
    const visible = evidence.filter((one) => one.visible !== false);
    const items = visible.slice(0, QUOTES).map((one) => {
      const kind = signOf('kind', one.kind);
      return element('li', {}, [
        one.quote ? foreign(one.quote, '', 'blockquote') : null,
        element('span', { class: 'source' }, [icon(kind.icon), kind.label + (one.date ? ', ' + date(one.date) : '')]),
      ]);
    });
    if (visible.length < evidence.length) items.push(line('quiet', count('hidden', evidence.length - visible.length), 'li'));
    return items.length ? element('ul', { class: 'evidence' }, items) : null;
  }

  const part = (/** @type {string} */ name, /** @type {Content} */ content) => element('section', { class: name }, [line('', word('onetoone.' + name), 'h3'), ...content]);

  function strength(/** @type {CoachReport} */ report) {
    const first = report.strengths && report.strengths[0];
    return part('strength', first ? [foreign(first.say, 'say'), proof(first.evidence)] : [quiet('onetoone.strength.none')]);
  }

  function stretch(/** @type {CoachReport} */ report) {
    const first = report.suggestions[0];
    return part('stretch', first ? [foreign(first.do, 'say'), foreign(first.why, 'quiet'), proof(first.evidence)] : [quiet('onetoone.stretch.none')]);
  }

  function question(/** @type {CoachReport} */ report) {
    const first = report.suggestions[0];
    return part('question', [first && first.talk ? foreign(first.talk, 'talk') : line('talk', word('onetoone.question.none'))]);
  }

  /** A deal with its band, and how much of it was read. */
  function deal(/** @type {CoachReport} */ report) {
    return element('article', { class: 'card' }, [
      box('head', [foreign(report.name, '', 'h2'), chip('band', report.band), quiet('onetoone.coverage', String(report.coverage.scored), String(report.coverage.total))]),
      strength(report), stretch(report), question(report), box('notes', [line('', word('onetoone.notes'), 'h3')]),
    ]);
  }

  /** A deal that the coach cannot speak about, and why. */
  const failed = (/** @type {string} */ name, /** @type {string} */ reason) =>
    element('article', { class: 'card' }, [foreign(name, '', 'h2'), line('quiet', word('onetoone.failed', reason))]);

  return { deal, failed };
})();
