// @ts-check
'use strict';

/** What the score is made of: four pillars, each opening to its facts and words; and what would move it. */
CoachPage.score = (() => {
  const { element, line, drawing, icon, fold } = CoachPage.elements;
  const { word, count, number, foreign } = CoachPage.words;
  const { SHAPES } = CoachPage.signs;
  const PILLARS = ['obstacles', 'relationship', 'customerFocus', 'perseverance'];

  /** @param {number | null} score */
  function bar(score) {
    const ends = { x1: 3, y1: 3, y2: 3 };
    const parts = [drawing('line', Object.assign({ class: score === null ? 'track open' : 'track', x2: '98.5%' }, ends))];
    if (score) parts.push(drawing('line', Object.assign({ class: 'filled', x2: score * 0.985 + '%' }, ends)));
    return drawing('svg', { class: 'bar', 'aria-hidden': 'true', focusable: 'false' }, parts);
  }

  /**
   * @param {Pillar} pillar
   * @param {Acts} acts
   */
  function grounds(pillar, acts) {
    const facts = pillar.facts.map((fact) => element('li', { dir: 'auto' }, [foreign(fact)]));
    const evidence = pillar.evidence || [];
    return [
      pillar.score === null ? null : line('quiet', word('pillar.weight', number(pillar.weight))),
      facts.length ? element('ul', { class: 'facts' }, facts) : line('quiet', word('facts.none')),
      evidence.length ? fold('words ' + pillar.name, 'proof', false, [icon(SHAPES.chevron), word('pillar.words')],
        [CoachPage.evidence.list('pillar ' + pillar.name, evidence, acts)]) : null,
    ];
  }

  /**
   * @param {string} name
   * @param {number | null} score
   * @param {Pillar | undefined | null} pillar null while it is on its way
   * @param {Acts} acts
   */
  function pillarView(name, score, pillar, acts) {
    const value = score === null ? [element('span', { 'aria-hidden': 'true' }, ['–']), line('unseen', word('band.notEnoughEvidence'), 'span')] : [number(score)];
    const content = pillar ? grounds(pillar, acts) : [line('quiet', word(pillar === null ? 'facts.coming' : 'facts.none'))];
    return fold('pillar ' + name, 'pillar', false, [
      icon(SHAPES.chevron), line('name', word('pillar.' + name), 'span'), bar(score), element('span', { class: score === null ? 'number none' : 'number' }, value),
    ], [line('question', word('pillar.' + name + '.question'))].concat(/** @type {any[]} */ (content)));
  }

  /** @param {Move[]} moves */
  function movesView(moves) {
    const items = moves.map((one) => element('li', {}, [element('span', { dir: 'auto' }, [foreign(one.do)]), CoachPage.advice.gain(one.points)]));
    return items.length ? [line('', word('moves.title'), 'h3'), element('ol', { class: 'moves' }, items)] : [];
  }

  /**
   * What is stored, and the facts from the explained report, or none while it is on its way.
   * @param {Deal} deal
   * @param {CoachReport | null} report
   * @param {Acts} acts
   */
  function view(deal, report, acts) {
    const known = new Map(report ? report.pillars.map((one) => [one.name, one]) : []);
    const pillars = PILLARS.map((name) => {
      const score = deal.row['coach_' + name.toLowerCase() + 'score'];
      return pillarView(name, typeof score === 'number' ? score : null, report ? known.get(name) : null, acts);
    });
    return [element('div', { class: 'pillars' }, pillars)].concat(
      movesView((report && report.moves) || []), CoachPage.steps.view(deal.steps), [line('quiet', word('fairness'))]);
  }

  return { view };
})();
