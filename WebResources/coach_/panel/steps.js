// @ts-check
'use strict';

/** The score over time, as a line for the eye, and a table of the changes with what caused each. */
CoachPage.steps = (() => {
  const { element, line, drawing, icon, fold } = CoachPage.elements;
  const { word, count, number, date, named, foreign } = CoachPage.words;
  const { SHAPES } = CoachPage.signs;
  const WIDTH = 300;
  const HEIGHT = 100;
  const DAY = 86400000;
  const BOUNDS = [40, 70];

  /** @param {number} score */
  const y = (score) => HEIGHT - score;

  /**
   * A line that goes on at its height until the next change.
   * @param {Array<{ score: number, at: number }>} points oldest first
   */
  function chart(points) {
    const first = points[0].at;
    const span = Math.max(points[points.length - 1].at - first, DAY);
    const x = (/** @type {number} */ at) => Math.round((at - first) / span * WIDTH * 10) / 10;
    const path = points.map((one, index) => (index ? 'H' + x(one.at) + 'V' : 'M0 ') + y(one.score)).join('') + 'H' + WIDTH;
    const bounds = BOUNDS.map((bound) => drawing('path', { class: 'bound', d: 'M0 ' + y(bound) + 'H' + WIDTH }));
    const dots = points.map((one) => drawing('circle', { cx: x(one.at), cy: y(one.score), r: 3 }));
    return drawing('svg', { class: 'chart', viewBox: '-4 -4 ' + (WIDTH + 8) + ' ' + (HEIGHT + 8), 'aria-hidden': 'true', focusable: 'false' },
      bounds.concat([drawing('path', { class: 'way', d: path })], dots));
  }

  /** @param {Step} step */
  function row(step) {
    const score = (/** @type {number | null} */ value) => (typeof value === 'number' ? number(value) : '–');
    const cause = foreign(step.coach_cause || '');
    return element('tr', {}, [
      element('th', { scope: 'row' }, [date(step.coach_scoredon)]),
      element('td', {}, [typeof step.coach_previousscore === 'number' ? score(step.coach_previousscore) + ' → ' + score(step.coach_score) : score(step.coach_score)]),
      element('td', { dir: 'auto' }, [cause ? named('cause', cause) : '–']),
    ]);
  }

  /** @param {Step[]} steps latest first */
  function table(steps) {
    const head = ['steps.date', 'steps.score', 'steps.cause'].map((key) => element('th', { scope: 'col' }, [word(key)]));
    return element('table', {}, [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, steps.map(row))]);
  }

  /** @param {Step[]} steps latest first */
  function view(steps) {
    const points = steps.filter((one) => typeof one.coach_score === 'number').map((one) => ({ score: Number(one.coach_score), at: Date.parse(one.coach_scoredon) })).reverse();
    if (!points.length) return [];
    const ends = element('p', { class: 'ends quiet' }, [steps[steps.length - 1], steps[0]].map((one) => line('', date(one.coach_scoredon), 'span')));
    return [
      line('', word('steps.title'), 'h3'), points.length > 1 ? chart(points) : null, points.length > 1 ? ends : null,
      fold('steps', 'proof', false, [icon(SHAPES.chevron), count('steps.all', steps.length)], [table(steps)]),
    ].filter((one) => one !== null);
  }

  return { view };
})();
