// @ts-check
'use strict';

/** The map beyond the deal: eight topics by person. A filled cell opens the words, an empty one offers a question. */
CoachPage.topics = (() => {
  const { element, line, icon, button, fill } = CoachPage.elements;
  const { word, named, ago, foreign } = CoachPage.words;
  const { SHAPES } = CoachPage.signs;
  const MOST = 6;

  /**
   * The people on the map: those who told us most first.
   * @param {Topic[]} topics
   */
  function people(topics) {
    const times = new Map();
    topics.forEach((topic) => topic.people.forEach((person) => times.set(person, (times.get(person) || 0) + 1)));
    return Array.from(times.keys()).sort((one, other) => times.get(other) - times.get(one)).slice(0, MOST);
  }

  /** @param {string} name */
  const initials = (name) => name.split(/\s+/).filter((part) => !/\.$|^(dr|prof|mr|mrs|ms)$/i.test(part)).map((part) => Array.from(part)[0]).join('').slice(0, 2).toUpperCase();

  /**
   * What a cell opens to.
   * @param {Topic} topic
   * @param {string | null} person
   * @param {Cell | undefined} cell
   * @param {Acts} acts
   */
  function detail(topic, person, cell, acts) {
    const name = named('topic', topic.topic);
    const title = line('label', person ? word('topics.with', name, foreign(person)) : name, 'h3');
    if (cell) return [title, CoachPage.evidence.list('cell', [cell], acts)];
    return [title, line('quiet', word('topics.empty')), CoachPage.advice.question('topic ' + topic.topic, topic.question || word('topic.' + topic.topic + '.question'))];
  }

  /**
   * @param {Topic} topic
   * @param {string | null} person
   * @param {(topic: Topic, person: string | null, cell: Cell | undefined, pressed: HTMLElement) => void} show
   */
  function cellView(topic, person, show) {
    const cell = (topic.cells || []).find((one) => one.person === person);
    const touched = Boolean(cell) || (person !== null && topic.people.includes(person));
    const label = [person ? foreign(person) : word('topics.nobody'), named('topic', topic.topic), cell && cell.date ? ago(cell.date) : touched ? word('topics.touched') : word('topics.question')].join(', ');
    return element('td', {}, [button('cell ' + topic.topic + ' ' + person, icon(touched ? SHAPES.tick : 'M7 7.500a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400m0 3v.1'),
      (pressed) => show(topic, person, cell, pressed), { class: touched ? 'cell full' : 'cell', 'aria-label': label, title: label, 'aria-pressed': 'false' })]);
  }

  /**
   * @param {CoachReport} report
   * @param {Acts} acts
   */
  function view(report, acts) {
    const names = people(report.topics);
    const columns = names.length ? names : [null];
    const place = element('div', { class: 'opened', 'aria-live': 'polite' });
    const show = (/** @type {Topic} */ topic, /** @type {string | null} */ person, /** @type {Cell | undefined} */ cell, /** @type {HTMLElement} */ pressed) => {
      table.querySelectorAll('[aria-pressed]').forEach((one) => one.setAttribute('aria-pressed', String(one === pressed)));
      fill(place, detail(topic, person, cell, acts));
    };
    const heads = columns.map((name) => element('th', { scope: 'col' }, name ? [element('abbr', { title: foreign(name) }, [initials(name)]), line('whole', foreign(name), 'span')] : [word('topics.nobody')]));
    const table = element('table', { class: 'map' }, [
      element('thead', {}, [element('tr', {}, [element('td', {}), ...heads])]),
      element('tbody', {}, report.topics.map((topic) => element('tr', {}, [
        element('th', { scope: 'row' }, [named('topic', topic.topic), topic.last ? line('quiet', ago(topic.last), 'span') : null]), ...columns.map((name) => cellView(topic, name, show)),
      ]))),
    ]);
    return [line('quiet', word('topics.lead')), element('div', { class: 'scroll' }, [table]), place];
  }

  return { view };
})();
