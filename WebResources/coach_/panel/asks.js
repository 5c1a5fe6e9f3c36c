// @ts-check
'use strict';

/** The ledger of our asks: what we asked, what came of it, what followed, and the ways that nobody has tried yet. */
CoachPage.asks = (() => {
  const { element, line, icon, button, fold } = CoachPage.elements;
  const { word, count, date, named, foreign } = CoachPage.words;
  const { SHAPES, chip } = CoachPage.signs;

  /** @param {Ask} ask */
  function title(ask) {
    const way = ask.method ? named('method', ask.method) : '';
    return [ask.person ? word('asks.whom', foreign(ask.person)) : word('asks.somebody'), way].filter(Boolean).join(', ');
  }

  /**
   * @param {string} key
   * @param {string[]} methods
   * @param {string} className
   */
  function ways(key, methods, className) {
    if (!methods.length) return null;
    return element('p', { class: 'ways' }, [line('label', word(key), 'span')].concat(methods.map((one) => line('way ' + className, named('method', one), 'span'))));
  }

  /** @param {Ask} ask */
  function follow(ask) {
    if (!ask.followedBy && !ask.answeredOn) return null;
    const answered = ask.answeredOn ? word('asks.answered', date(ask.answeredOn)) : '';
    return line('quiet', [answered, ask.followedBy ? named('followedBy', ask.followedBy) : ''].filter(Boolean).join(' '));
  }

  /**
   * @param {Ask} ask
   * @param {number} index
   * @param {Acts} acts
   */
  function item(ask, index, acts) {
    if (ask.visible === false) return element('li', {}, [element('p', { class: 'source' }, [icon(SHAPES.lock), count('hidden', 1)]), chip('outcome', ask.outcome)]);
    const attempts = ask.attempts || [];
    const kind = ask.kind;
    return element('li', { class: ask.outcome }, [
      element('div', { class: 'about' }, [
        line('date', ask.date ? date(ask.date) : '', 'span'), chip('outcome', ask.outcome),
        kind ? button('open ask ' + index, word('open'), () => acts.open({ activityid: ask.activityid, kind, date: null, quote: null }), { class: 'link' }) : null,
      ]),
      element('p', { class: 'name', dir: 'auto' }, [title(ask)]),
      follow(ask),
      ask.outcome === 'agreed' ? null : ways('asks.tried', ask.methods || [], 'tried'),
      ask.outcome === 'agreed' ? null : ways('asks.untried', ask.untried || [], 'untried'),
      attempts.length ? fold('attempts ' + index, 'proof', false, [icon(SHAPES.chevron), count('asks.attempts', attempts.length)],
        [CoachPage.evidence.list('attempts ' + index, attempts, acts)]) : null,
    ]);
  }

  /**
   * @param {CoachReport} report
   * @param {Acts} acts
   */
  function view(report, acts) {
    if (!report.asks.length) return [line('quiet', word('asks.none'))];
    const items = report.asks.slice().reverse().map((ask, index) => item(ask, report.asks.length - index, acts));
    return [line('quiet', word('asks.lead')), element('ol', { class: 'timeline' }, items)];
  }

  return { view };
})();
