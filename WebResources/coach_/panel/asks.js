// @ts-check
'use strict';

/** The ledger of our asks: what we asked, what came of it, what followed, and the ways that nobody has tried yet. */
CoachPage.asks = (() => {
  const { element, box, line, quiet, foreign } = CoachPage.elements;
  const { word, count, date, named } = CoachPage.words;
  const { chip } = CoachPage.signs;
  const MOST = 40;

  function ways(/** @type {string} */ name, /** @type {string[]} */ methods) {
    return methods.length ? element('p', { class: 'ways' }, [line('label', word('asks.' + name), 'span'), ...methods.map((one) => line('way ' + name, named('method', one), 'span'))]) : null;
  }

  function item(/** @type {Ask} */ ask, /** @type {string} */ key, /** @type {Acts} */ acts) {
    const head = box('about', [ask.date ? line('date', date(ask.date), 'span') : null, chip('outcome', ask.outcome)]);
    if (ask.visible === false) return element('li', {}, [head, CoachPage.evidence.hidden(1)]);
    const title = [ask.person ? word('asks.whom', ask.person) : word('asks.somebody'), ask.method && named('method', ask.method)];
    const after = [ask.answered && word('asks.answered', date(ask.answered)), ask.followedBy && named('followedBy', ask.followedBy)].filter(Boolean).join(' ');
    const isOpen = ask.outcome !== 'agreed';
    return element('li', { class: ask.outcome }, [
      head, foreign(title.filter(Boolean).join(', '), 'name'), CoachPage.evidence.list('ask ' + key, ask.evidence, acts), after ? line('quiet', after) : null,
      isOpen ? ways('tried', ask.methods) : null, isOpen ? ways('untried', ask.untried) : null,
      CoachPage.evidence.folded('attempts ' + key, count('asks.attempts', ask.attempts.length), ask.attempts, acts),
    ]);
  }

  function view(/** @type {CoachReport} */ report, /** @type {Acts} */ acts) {
    const latest = report.asks.slice(-MOST).reverse();
    const rest = report.asks.length - latest.length;
    if (!latest.length) return [quiet('asks.none')];
    return [quiet('asks'), element('ol', { class: 'timeline' }, latest.map((ask, index) => item(ask, ask.activityid + index, acts))), rest ? line('quiet', count('more', rest)) : null];
  }

  return { view };
})();
