// @ts-check
'use strict';

/** The top of the panel: score, band and the four pillars, each opening to the facts it was built from. */
CoachPanel.summary = (function () {
  var make = CoachPanel.elements.element;
  var words = CoachPanel.words;

  /** @param {string} name */
  function chip(name) {
    var band = words.bands[name] || words.bands.notEnoughEvidence;
    return make('span', { class: 'chip ' + band.className }, [CoachPanel.elements.icon('', band.icon), band.label]);
  }

  /**
   * @param {{ label: string, question: string }} pillar
   * @param {number | null} score
   */
  function bar(pillar, score) {
    var known = score !== null && score !== undefined;
    return make('span', { class: 'pillar-line' }, [
      make('span', { class: 'pillar-name' }, [pillar.label]),
      known ? make('meter', { min: '0', max: '100', low: '40', high: '70', optimum: '100', value: String(score), 'aria-label': pillar.label }) : make('span', { class: 'no-meter' }),
      make('span', { class: 'pillar-score' }, [known ? String(score) : '–']),
    ]);
  }

  /**
   * @param {{ name: string, label: string, question: string, column: string }} pillar
   * @param {Object<string, any>} row
   * @param {any} report
   */
  function pillarView(pillar, row, report) {
    var found = report ? report.pillars.filter(function (one) { return one.name === pillar.name; })[0] : null;
    var facts = found ? found.facts : [];
    return make('details', { class: 'pillar' }, [
      make('summary', {}, [bar(pillar, found ? found.score : row[pillar.column])]),
      make('p', { class: 'question' }, [pillar.question]),
      facts.length ? make('ul', { class: 'facts' }, facts.map(function (fact) { return make('li', {}, [fact]); })) : make('p', { class: 'quiet' }, [
        report ? 'Nothing recorded that this could be judged by.' : 'The facts behind it are on their way.']),
    ]);
  }

  /** @param {any} coverage */
  function coverageText(coverage) {
    var reasons = new Map();
    coverage.skipped.forEach(function (one) { reasons.set(one.reason, (reasons.get(one.reason) || 0) + 1); });
    var left = Array.from(reasons, function (pair) { return pair[1] + ' ' + words.reason(pair[0]); });
    var all = coverage.scored + coverage.skipped.length;
    return coverage.scored + ' of ' + words.plural(all, 'activity', 'activities') + ' read' + (left.length ? ' (' + left.join(', ') + ')' : '');
  }

  /**
   * @param {Object<string, any>} row
   * @param {any} report
   */
  function footnote(row, report) {
    var parts = [];
    if (report) parts.push(coverageText(report.coverage));
    else if (row.coach_activitiesscored) parts.push(words.plural(row.coach_activitiesscored, 'activity', 'activities') + ' read');
    if (row.coach_scoredon) parts.push('last change ' + words.date(row.coach_scoredon));
    parts.push('judges the work on the deal, not the chance to win it');
    return make('p', { class: 'footnote' }, [parts.join(' · ')]);
  }

  /**
   * The whole summary.
   * @param {Object<string, any>} row columns of the opportunity
   * @param {any} report the explained report, or null while it is on its way
   */
  function view(row, report) {
    var score = report ? report.score : row.coach_score;
    var band = report ? report.band : words.bandValues[row.coach_band] || 'notEnoughEvidence';
    var known = score !== null && score !== undefined;
    return make('section', { class: 'card summary', 'aria-label': 'Coaching score' }, [
      make('div', { class: 'verdict' }, [
        make('p', { class: 'score' }, [known ? String(score) : '–', known ? make('span', { class: 'of' }, [' / 100']) : null]),
        chip(band),
      ]),
      make('div', { class: 'pillars' }, words.pillars.map(function (pillar) { return pillarView(pillar, row, report); })),
      footnote(row, report),
    ]);
  }

  return { view: view };
}());
