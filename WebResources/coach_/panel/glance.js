// @ts-check
'use strict';

/** The first look: the score with its band, and what changed since the last one and why. */
CoachPage.glance = (() => {
  const { element, line, drawing, icon } = CoachPage.elements;
  const { word, count, number, ago, named, foreign } = CoachPage.words;
  const { SHAPES, signOf, chip } = CoachPage.signs;
  const MOST_CAUSES = 2;
  /** @type {Record<string, string>} The choice values of the column coach_band. */
  const BANDS = { 713100001: 'atRisk', 713100002: 'needsAttention', 713100003: 'onTrack', 713100004: 'notEnoughEvidence' };

  /**
   * A ring that is filled as far as the score goes; dashed where there is none.
   * @param {number | null} score
   * @param {string} className
   */
  function ring(score, className) {
    const circle = { cx: 48, cy: 48, r: 42, pathLength: 100 };
    const parts = [drawing('circle', Object.assign({ class: score === null ? 'track open' : 'track' }, circle))];
    if (score !== null) parts.push(drawing('circle', Object.assign({ class: 'filled', 'stroke-dasharray': score + ' 100' }, circle)));
    return drawing('svg', { class: 'ring ' + className, viewBox: '0 0 96 96', 'aria-hidden': 'true', focusable: 'false' }, parts);
  }

  /**
   * @param {number | null} score
   * @param {string} className
   */
  function gauge(score, className) {
    const value = score === null ? element('span', { class: 'none', 'aria-hidden': 'true' }, ['–']) : element('span', {}, [number(score)]);
    return element('p', { class: 'gauge' }, [ring(score, className), value, score === null ? null : line('of', word('of100'), 'span')]);
  }

  /**
   * What the last change was made by: the latest causes, each once.
   * @param {Step[]} steps latest first
   */
  function because(steps) {
    const causes = Array.from(new Set(steps.map((one) => foreign(one.coach_cause || '')))).filter(Boolean);
    const rest = causes.length - MOST_CAUSES;
    const text = causes.slice(0, MOST_CAUSES).map((one) => named('cause', one)).join('; ');
    return text ? line('quiet', word('because', text) + (rest > 0 ? ' ' + count('more.causes', rest) : '')) : null;
  }

  /**
   * @param {number} points gained, less than 0 where they were lost
   * @param {string} since
   */
  function move(points, since) {
    const shape = points > 0 ? 'up' : points < 0 ? 'down' : 'same';
    const text = points ? count('change.' + shape, Math.abs(points)) : word('change.same');
    return element('p', { class: 'move ' + shape }, [icon(SHAPES[shape]), element('span', {}, [element('b', {}, [text]), ' ' + since])]);
  }

  /**
   * Since the last visit, or, at the first one, the last change that is known.
   * @param {Deal} deal
   * @param {ReturnType<typeof CoachPage.visits.look>} before
   */
  function change(deal, before) {
    const score = deal.row.coach_score;
    if (typeof score !== 'number') return [];
    if (before && typeof before.score === 'number') {
      const news = deal.steps.filter((one) => one.coach_scoredon > before.scoredOn);
      return [move(score - before.score, word('since.visit', ago(before.at))), because(news)];
    }
    const [last] = deal.steps;
    if (!last || typeof last.coach_previousscore !== 'number' || typeof last.coach_score !== 'number') return [];
    return [move(last.coach_score - last.coach_previousscore, ago(last.coach_scoredon)), because([last])];
  }

  /** @param {Coverage} coverage */
  function coverage(coverage) {
    const unread = coverage.skipped.filter((one) => one.reason !== 'cut');
    const total = coverage.total || coverage.scored + unread.length;
    if (!total) return word('coverage.none');
    const times = new Map();
    coverage.skipped.forEach((one) => times.set(one.reason, (times.get(one.reason) || 0) + 1));
    const reasons = Array.from(times, ([reason, value]) => number(value) + ' ' + named('skipped', reason));
    return [count('coverage', total, number(coverage.scored))].concat(reasons).join(', ') + '.';
  }

  /**
   * @param {Deal} deal
   * @param {CoachReport | null} report
   * @param {ReturnType<typeof CoachPage.visits.look>} before
   */
  function view(deal, report, before) {
    const score = typeof deal.row.coach_score === 'number' ? deal.row.coach_score : null;
    const band = BANDS[deal.row.coach_band] || 'notCoached';
    return [
      gauge(score, signOf('band', band).className),
      element('div', { class: 'said' }, [chip('band', band)].concat(change(deal, before).filter((one) => one !== null))),
      element('p', { class: 'quiet coverage' }, [report ? coverage(report.coverage) : count('activities.read', deal.row.coach_activitiesscored || 0)]),
    ];
  }

  return { view };
})();
