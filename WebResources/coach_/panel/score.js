// @ts-check
'use strict';

/** What the score is made of: four pillars, each opening to its facts and words; what would move it; and how it went. */
CoachPage.score = (() => {
  const { element, box, line, quiet, foreign, drawing, picture, fold } = CoachPage.elements;
  const { word, count, number, date, named } = CoachPage.words;
  const PILLARS = ['obstacles', 'relationship', 'customerFocus', 'perseverance'];
  const MOST_FACTS = 30;
  const WIDTH = 300;
  const HEIGHT = 100;
  const BOUNDS = [40, 70];

  function bar(/** @type {number | null} */ score) {
    const ends = { x1: 3, y1: 3, y2: 3 };
    const parts = [drawing('line', { class: score === null ? 'track open' : 'track', x2: '98.5%', ...ends }, [])];
    if (score) parts.push(drawing('line', { class: 'filled', x2: score * 0.985 + '%', ...ends }, []));
    return picture('bar', '', parts);
  }

  /** The facts, with the words behind them. */
  function grounds(/** @type {Pillar} */ pillar, /** @type {Acts} */ acts) {
    const facts = pillar.facts.slice(0, MOST_FACTS).map((fact) => foreign(fact, '', 'li'));
    if (pillar.facts.length > MOST_FACTS) facts.push(line('quiet', count('more', pillar.facts.length - MOST_FACTS), 'li'));
    return [
      pillar.score === null ? null : quiet('pillar.weight', number(pillar.weight)), facts.length ? element('ul', { class: 'facts' }, facts) : quiet('facts.none'),
      CoachPage.evidence.folded('words ' + pillar.name, word('pillar.words'), pillar.evidence || [], acts),
    ];
  }

  function pillarView(/** @type {string} */ name, /** @type {number | null} */ score, /** @type {Pillar | undefined} */ pillar, /** @type {Acts} */ acts) {
    const value = score === null ? [element('span', { 'aria-hidden': 'true' }, ['–']), line('unseen', word('band.notEnoughEvidence'), 'span')] : [number(score)];
    return fold('pillar ' + name, 'pillar', [
      line('name', word('pillar.' + name), 'span'), bar(score), element('span', { class: score === null ? 'number none' : 'number' }, value),
    ], [quiet('pillar.' + name + '.question'), ...(pillar ? grounds(pillar, acts) : [quiet(acts.failed() ? 'facts.none' : 'coming')])]);
  }

  /** By points alone, so that what moves most may not be what is advised. */
  function moves(/** @type {CoachReport} */ { moves: list, suggestions }) {
    if (!list.length) return [];
    const items = list.map((one) => element('li', {}, [foreign(one.do, '', 'span'), ' ', CoachPage.advice.gain(one.points)]));
    const isAdvised = suggestions.some((one) => one.key === list[0].key);
    return [line('', word('moves'), 'h3'), element('ol', { class: 'moves' }, items), isAdvised ? null : quiet('moves.alone')];
  }

  /** A line that goes on at its height until the next change, with a dot at each; first and last day below. */
  function chart(/** @type {Step[]} */ steps) {
    const points = steps.filter((one) => typeof one.coach_score === 'number').map((one) => ({ y: HEIGHT - Number(one.coach_score), at: Date.parse(one.coach_scoredon) })).reverse();
    if (points.length < 2) return [];
    const first = points[0].at;
    const span = Math.max(points[points.length - 1].at - first, 1);
    const x = (/** @type {number} */ at) => Math.round((at - first) / span * WIDTH);
    const path = (/** @type {string} */ className, /** @type {string} */ d) => drawing('path', { class: className, d }, []);
    const way = points.map((one, index) => (index ? 'H' + x(one.at) + 'V' : 'M0 ') + one.y).join('');
    const drawn = picture('chart', '0 0 ' + WIDTH + ' ' + HEIGHT, [
      path('bound', BOUNDS.map((bound) => 'M0 ' + (HEIGHT - bound) + 'H' + WIDTH).join('')), path('way', way), path('dots', points.map((one) => 'M' + x(one.at) + ' ' + one.y + 'h0').join('')),
    ]);
    drawn.setAttribute('preserveAspectRatio', 'none');
    return [drawn, box('ends quiet', [steps[steps.length - 1], steps[0]].map((one) => line('', date(one.coach_scoredon), 'span')))];
  }

  function row(/** @type {Step} */ step) {
    const [before, now] = [step.coach_previousscore, step.coach_score].map((value) => (typeof value === 'number' ? number(value) : ''));
    const cause = step.coach_cause ? named('cause', step.coach_cause) : '–';
    return element('tr', {}, [line('', date(step.coach_scoredon), 'td'), line('', before ? before + ' → ' + (now || '–') : now || '–', 'td'), foreign(cause, '', 'td')]);
  }

  /** The score over time: a drawing for the eye, and a table of the changes with what caused each. */
  function history(/** @type {Step[]} */ steps) {
    if (!steps.length) return [];
    const head = ['date', 'score', 'cause'].map((key) => element('th', { scope: 'col' }, [word('steps.' + key)]));
    const table = element('table', {}, [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, steps.map(row))]);
    return [line('', word('steps'), 'h3'), ...chart(steps), fold('steps', 'proof', [count('steps.all', steps.length)], [table])];
  }

  function view(/** @type {Deal} */ deal, /** @type {CoachReport | null} */ report, /** @type {Acts} */ acts) {
    const known = new Map(report ? report.pillars.map((one) => [one.name, one]) : []);
    const pillars = PILLARS.map((name) => {
      const pillar = known.get(name);
      const score = deal.row.coach_band || !pillar ? deal.row['coach_' + name.toLowerCase() + 'score'] : pillar.score;
      return pillarView(name, typeof score === 'number' ? score : null, pillar, acts);
    });
    return [box('pillars', pillars), ...(report ? moves(report) : []), ...history(deal.steps), quiet('fairness')];
  }

  return { view };
})();
