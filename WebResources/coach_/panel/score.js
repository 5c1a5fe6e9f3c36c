// @ts-check
'use strict';

/** Score, band, and the four pillars, each opening to the facts it was built from. */
CoachPanel.score = (() => {
  const { element, drawing, icon, fold } = CoachPanel.elements;
  const words = CoachPanel.words;

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
   * @param {string} bandName
   */
  function verdict(score, bandName) {
    const band = words.band(bandName);
    const number = score === null ? element('span', { class: 'none', 'aria-hidden': 'true' }, ['–']) : element('span', {}, [String(score)]);
    return element('div', { class: 'verdict' }, [
      element('p', { class: 'gauge' }, [ring(score, band.className), number, score === null ? null : element('span', { class: 'of' }, ['of 100'])]),
      element('p', { class: 'chip ' + band.className }, [icon(band.icon), band.label]),
    ]);
  }

  /** @param {number | null} score */
  function bar(score) {
    const line = { x1: 3, y1: 3, y2: 3 };
    const parts = [drawing('line', Object.assign({ class: score === null ? 'track open' : 'track', x2: '98.5%' }, line))];
    if (score) parts.push(drawing('line', Object.assign({ class: 'filled', x2: score * 0.985 + '%' }, line)));
    return drawing('svg', { class: 'bar', 'aria-hidden': 'true', focusable: 'false' }, parts);
  }

  /**
   * @param {string[] | null} facts null while they are on their way
   */
  function factList(facts) {
    if (facts === null) return element('p', { class: 'quiet' }, ['The facts are on their way…']);
    if (!facts.length) return element('p', { class: 'quiet' }, ['Nothing is recorded yet that this could be judged by.']);
    return element('ul', { class: 'facts' }, facts.map((fact) => element('li', { dir: 'auto' }, [words.foreign(fact)])));
  }

  /**
   * @param {{ name: string, column: string, label: string, question: string }} pillar
   * @param {number | null} score
   * @param {string[] | null} facts
   */
  function pillarView(pillar, score, facts) {
    const number = score === null ? [element('span', { 'aria-hidden': 'true' }, ['–']), element('span', { class: 'unseen' }, ['not enough evidence'])] : [String(score)];
    return fold('pillar ' + pillar.name, 'pillar', false, [
      icon(words.CHEVRON), element('span', { class: 'name' }, [pillar.label]), bar(score), element('span', { class: score === null ? 'number none' : 'number' }, number),
    ], [element('p', { class: 'question' }, [pillar.question]), factList(facts)]);
  }

  /** @param {Coverage} coverage */
  function coverageText(coverage) {
    const unread = coverage.skipped.filter((one) => one.reason !== words.CUT);
    const cut = coverage.skipped.length - unread.length;
    if (!coverage.scored && !unread.length) return 'No activities to read yet';
    const all = words.count(coverage.scored + unread.length, 'activity', 'activities');
    return (unread.length ? coverage.scored.toLocaleString() + ' of ' + all : coverage.scored > 1 ? 'All ' + all : all) + ' read' +
      (cut ? ', ' + cut.toLocaleString() + ' of them in part' : '') + (unread.length ? '. Left out: ' + reasons(unread) : '');
  }

  /** @param {Coverage['skipped']} unread */
  function reasons(unread) {
    const times = new Map();
    unread.forEach((one) => times.set(one.reason, (times.get(one.reason) || 0) + 1));
    return Array.from(times, ([reason, number]) => number.toLocaleString() + ' ' + words.skipped(reason)).join(', ');
  }

  /**
   * @param {Record<string, any>} row
   * @param {CoachReport | null} report
   */
  function footnotes(row, report) {
    const read = report ? coverageText(report.coverage) : words.count(row.coach_activitiesscored || 0, 'activity', 'activities') + ' read';
    return element('div', { class: 'footnotes' }, [
      element('p', {}, ['Judges the work on the deal, not the chance to win it.']),
      element('p', {}, [read + '.']),
    ]);
  }

  /**
   * What is stored, and the facts from the explained report, or none while it is on its way.
   * @param {Record<string, any>} row
   * @param {CoachReport | null} report
   */
  function view(row, report) {
    const known = new Map(report ? report.pillars.map((one) => [one.name, one.facts]) : []);
    const pillars = words.PILLARS.map((pillar) => {
      const score = row[pillar.column];
      return pillarView(pillar, typeof score === 'number' ? score : null, report ? known.get(pillar.name) || [] : null);
    });
    return [
      verdict(typeof row.coach_score === 'number' ? row.coach_score : null, words.bandName(row.coach_band)),
      element('div', { class: 'pillars' }, pillars),
      footnotes(row, report),
    ];
  }

  return { view };
})();
