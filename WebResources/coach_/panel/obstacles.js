// @ts-check
'use strict';

/** What stands in the customer's way, with the state of each and the words that show it. */
CoachPanel.obstacles = (function () {
  var make = CoachPanel.elements.element;
  var words = CoachPanel.words;

  /** @param {any} obstacle */
  function line(obstacle) {
    var proof = obstacle.evidence.filter(function (one) { return one.quote; })[0];
    return make('li', { class: 'obstacle ' + obstacle.state }, [
      make('span', { class: 'obstacle-type' }, [words.obstacle(obstacle.type)]),
      make('span', { class: 'obstacle-state' }, [words.state(obstacle.state)]),
      proof ? make('blockquote', { dir: 'auto' }, [proof.quote]) : null,
      proof ? make('span', { class: 'source' }, [words.kind(proof.kind) + ', ' + words.date(proof.date)]) : null,
    ]);
  }

  /** @param {any} report the explained report */
  function view(report) {
    if (!report || !report.obstacles.length) return null;
    return make('section', { 'aria-label': 'Obstacles' }, [
      make('h2', {}, ['What stands in the customer\u2019s way']),
      make('ul', { class: 'card obstacles' }, report.obstacles.map(line)),
    ]);
  }

  return { view: view };
}());
