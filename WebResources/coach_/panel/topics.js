// @ts-check
'use strict';

/** The map beyond the deal: eight topics by person. A filled cell opens the words, an empty one offers a question. */
CoachPage.topics = (() => {
  const { element, line, quiet, foreign, icon, button, fill } = CoachPage.elements;
  const { word, named, ago } = CoachPage.words;
  const { SHAPES } = CoachPage.signs;
  const MOST = 6;
  /** The cell that is open, so that it stays open when the map is drawn again. */
  let chosen = '';

  /** The people on the map: those who shared most first. */
  function people(/** @type {Topic[]} */ topics) {
    const times = new Map();
    topics.forEach((topic) => topic.people.forEach((person) => times.set(person, (times.get(person) || 0) + 1)));
    return [...times.keys()].sort((one, other) => times.get(other) - times.get(one)).slice(0, MOST);
  }

  /** Two letters that stand for a name: of the first and the last of its words, titles left out. */
  function initials(/** @type {string} */ name) {
    const parts = name.split(/\s+/).filter((part) => !/^(dr|prof|mr|mrs|ms)?\.?$|^\(/i.test(part)).map((part) => [...part][0]);
    return parts.length > 1 ? parts[0] + parts[parts.length - 1] : parts.join('');
  }

  /** What a cell opens to. */
  function detail(/** @type {Topic} */ topic, /** @type {string} */ person, /** @type {Cell | undefined} */ cell, /** @type {Acts} */ acts) {
    const name = named('topic', topic.topic);
    const title = foreign(person ? word('topics.with', name, person) : name, 'label', 'h3');
    if (cell) return [title, CoachPage.evidence.list('cell', [cell], acts)];
    return [title, quiet(topic.people.includes(person) ? 'topics.others' : 'topics.empty'), CoachPage.advice.question('topic ' + topic.topic, topic.question || word('topic.' + topic.topic + '.question'))];
  }

  function view(/** @type {CoachReport} */ report, /** @type {Acts} */ acts) {
    const names = people(report.topics);
    const columns = names.length ? names : [''];
    const place = element('div', { class: 'opened', 'aria-live': 'polite' }, []);

    const cellView = (/** @type {Topic} */ topic, /** @type {string} */ person) => {
      const cell = topic.cells.find((one) => (one.person || '') === person);
      const touched = Boolean(cell) || topic.people.includes(person);
      const label = [person || word('topics.nobody'), named('topic', topic.topic), cell && cell.date ? ago(cell.date) : word(touched ? 'topics.touched' : 'topics.question')].join(', ');
      const id = topic.topic + ' ' + person;
      const show = () => {
        chosen = id;
        table.querySelectorAll('button').forEach((one) => one.setAttribute('aria-pressed', String(one.dataset.key === 'cell ' + id)));
        fill(place, detail(topic, person, cell, acts));
      };
      const node = button('cell', id, show, { class: touched ? 'cell full' : 'cell', 'aria-label': label, title: label, 'aria-pressed': 'false' }, [icon(touched ? SHAPES.tick : SHAPES.question)]);
      if (chosen === id) setTimeout(show);
      return element('td', {}, [node]);
    };
    const heads = columns.map((name) => element('th', { scope: 'col' }, name ? [element('abbr', { title: name }, [initials(name)]), line('whole', name, 'span')] : [word('topics.nobody')]));
    const rows = report.topics.map((topic) => element('tr', {}, [element('th', { scope: 'row' }, [named('topic', topic.topic)]), ...columns.map((name) => cellView(topic, name))]));
    const table = element('table', { class: 'map' }, [element('thead', {}, [element('tr', {}, [element('td', {}, []), ...heads])]), element('tbody', {}, rows)]);
    return [quiet('topics'), element('div', { class: 'scroll' }, [table]), place];
  }

  return { view };
})();
