// @ts-check
'use strict';

/** The activities and words that something is built on, as far as the reader may see them. */
CoachPage.evidence = (() => {
  const { element, box, line, foreign, icon, button, fold } = CoachPage.elements;
  const { word, count, date } = CoachPage.words;
  const { SHAPES, signOf } = CoachPage.signs;
  const MOST = 12;

  /** The kind and day of an activity. */
  function source(/** @type {Evidence} */ one) {
    const kind = signOf('kind', one.kind);
    return element('span', { class: 'source' }, [icon(kind.icon), kind.label + (one.date ? ', ' + date(one.date) : '')]);
  }

  /** One activity with the words that count. */
  function item(/** @type {Evidence} */ one, /** @type {string} */ key, /** @type {Acts} */ acts) {
    return element('li', {}, [
      one.quote ? foreign(one.quote, '', 'blockquote') : null,
      box('about', [
        source(one), one.kind === 'note' ? null : button('open', key, () => acts.open(one), { class: 'link' }),
        one.label ? button('wrong', key, () => acts.wrong(one), { class: 'link', title: word('wrong.title', CoachPage.words.label(one.label)) }) : null,
      ]),
    ]);
  }

  /** Activities, the first dozen of them; of those that the reader may not read, that they exist, and nothing of them. */
  function list(/** @type {string} */ key, /** @type {Evidence[]} */ evidence, /** @type {Acts} */ acts) {
    const visible = evidence.filter((one) => one.visible !== false);
    const items = visible.slice(0, MOST).map((one, index) => item(one, key + ' ' + index, acts));
    if (visible.length > MOST) items.push(line('quiet', count('more', visible.length - MOST), 'li'));
    if (visible.length < evidence.length) items.push(element('li', {}, [hidden(evidence.length - visible.length)]));
    return element('ul', { class: 'evidence' }, items);
  }

  const hidden = (/** @type {number} */ number) => element('span', { class: 'source' }, [icon(SHAPES.lock), count('hidden', number)]);

  /** Evidence behind a line that says how much it is. */
  const folded = (/** @type {string} */ key, /** @type {string} */ summary, /** @type {Evidence[]} */ evidence, /** @type {Acts} */ acts) =>
    (evidence.length ? fold(key, 'proof', [summary], [list(key, evidence, acts)]) : null);

  return { source, list, hidden, folded };
})();
