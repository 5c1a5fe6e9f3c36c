// @ts-check
'use strict';

/** The first look: the score with its band, and what changed since the last one and why. */
CoachPage.glance = (() => {
  const { element, box, line, quiet, drawing, picture, icon } = CoachPage.elements;
  const { word, count, number, ago, named, foreign } = CoachPage.words;
  const { SHAPES, signOf, chip } = CoachPage.signs;
  const MOST_CAUSES = 2;
  /** The choice values of the column coach_band, from the first. */
  const BANDS = ['atRisk', 'needsAttention', 'onTrack', 'notEnoughEvidence'];
  const FIRST_BAND = 713100001;

  /** A ring that is filled as far as the score goes; dashed where there is none. */
  function gauge(/** @type {number | null} */ score, /** @type {string} */ className) {
    const circle = { cx: 48, cy: 48, r: 42, pathLength: 100 };
    const parts = [drawing('circle', { class: score === null ? 'track open' : 'track', ...circle }, [])];
    if (score !== null) parts.push(drawing('circle', { class: 'filled', 'stroke-dasharray': score + ' 100', ...circle }, []));
    const value = score === null ? element('span', { class: 'none', 'aria-hidden': 'true' }, ['–']) : line('', number(score), 'span');
    return element('p', { class: 'gauge' }, [picture('ring ' + className, '0 0 96 96', parts), value, score === null ? null : line('of', word('of100'), 'span')]);
  }

  /** What the change was made by: the latest causes, each once. */
  function because(/** @type {Step[]} */ steps) {
    const causes = [...new Set(steps.map((one) => foreign(one.coach_cause || '')))].filter(Boolean);
    const text = causes.slice(0, MOST_CAUSES).map((one) => named('cause', one)).join('; ');
    return text ? quiet('because', causes.length > MOST_CAUSES ? text + ' ' + count('more', causes.length - MOST_CAUSES) : text) : null;
  }

  function move(/** @type {number} */ points, /** @type {string} */ since) {
    const shape = points > 0 ? 'up' : points < 0 ? 'down' : 'same';
    const text = points ? count('change.' + shape, Math.abs(points)) : word('change.same');
    return element('p', { class: 'move ' + shape }, [icon(SHAPES[shape]), element('span', {}, [line('', text, 'b'), ' ' + since])]);
  }

  /** Since the last visit, or, at the first one, the last change that is known. */
  function change(/** @type {Deal} */ deal, /** @type {Look | null} */ before) {
    const score = deal.row.coach_score;
    if (typeof score !== 'number') return [];
    if (before && typeof before.score === 'number')
      return [move(score - before.score, word('since.visit', ago(before.at))), because(deal.steps.filter((one) => one.coach_scoredon > before.scoredOn))];
    const [last] = deal.steps;
    if (!last || typeof last.coach_previousscore !== 'number' || typeof last.coach_score !== 'number') return [];
    return [move(last.coach_score - last.coach_previousscore, ago(last.coach_scoredon)), because([last])];
  }

  function coverage(/** @type {Coverage} */ read) {
    if (!read.total) return word('coverage.none');
    const times = new Map();
    read.skipped.forEach((one) => times.set(one.reason, (times.get(one.reason) || 0) + 1));
    const reasons = [...times].sort().map(([reason, value]) => number(value) + ' ' + named('skipped', reason));
    return [count('coverage', read.total, number(read.scored))].concat(reasons).join(', ') + '.';
  }

  /** What is stored; where nothing is, what was judged for this reader alone. */
  function shown(/** @type {Deal} */ deal, /** @type {CoachReport | null} */ report) {
    const { coach_score: score, coach_band: band } = deal.row;
    if (band) return { score: typeof score === 'number' ? score : null, band: BANDS[band - FIRST_BAND] || 'notCoached' };
    return report ? { score: report.score, band: report.band } : { score: null, band: 'notCoached' };
  }

  function view(/** @type {Deal} */ deal, /** @type {CoachReport | null} */ report, /** @type {Look | null} */ before) {
    const { score, band } = shown(deal, report);
    return [
      gauge(score, signOf('band', band).className), box('said', [chip('band', band), ...change(deal, before)]),
      line('quiet coverage', report ? coverage(report.coverage) : count('activities.read', deal.row.coach_activitiesscored || 0)),
    ];
  }

  return { view, shown };
})();
