// @ts-check
'use strict';

/**
 * @typedef {{ activityid: string, kind: string, date: string | null, quote: string | null, visible?: boolean, label?: string | null, field?: string,
 *   start?: number, length?: number }} Evidence
 * @typedef {{ open: (one: Evidence) => void, wrong: ((one: Evidence) => void) | null }} EvidenceActs
 */

/** The activities and words that something is built on, as far as the reader may see them. */
CoachPage.evidence = (() => {
  const { element, line, icon, button } = CoachPage.elements;
  const { word, count, date, foreign } = CoachPage.words;
  const { SHAPES, signOf } = CoachPage.signs;
  const MOST = 12;

  /**
   * Where a quote comes from: its kind and day.
   * @param {string} kindName
   * @param {string | null} day
   */
  function source(kindName, day) {
    const kind = signOf('kind', kindName);
    return element('span', { class: 'source' }, [icon(kind.icon), kind.label + (day ? ', ' + date(day) : '')]);
  }

  /** @param {string | null} text */
  const quote = (text) => (text ? element('blockquote', { dir: 'auto' }, [foreign(text)]) : null);

  /**
   * One activity with the words that count.
   * @param {Evidence} one
   * @param {string} key
   * @param {EvidenceActs} acts
   */
  function item(one, key, acts) {
    const { wrong } = acts;
    const open = one.kind === 'note' ? null : button('open ' + key, word('open'), () => acts.open(one), { class: 'link' });
    const no = wrong && one.label ? button('wrong ' + key, word('wrong'), () => wrong(one), { class: 'link', title: word('wrong.' + familyOf(one.label)) }) : null;
    return element('li', {}, [quote(one.quote), element('div', { class: 'about' }, [source(one.kind, one.date), open, no])]);
  }

  /** @param {string} label */
  const familyOf = (label) => label.split('.')[0];

  /**
   * A list of activities, the first dozen of them; of those that the reader may not read, that they exist, and nothing of them.
   * @param {string} key
   * @param {Evidence[]} evidence
   * @param {EvidenceActs} acts
   */
  function list(key, evidence, acts) {
    const visible = evidence.filter((one) => one.visible !== false);
    const hidden = evidence.length - visible.length;
    const items = visible.slice(0, MOST).map((one, index) => item(one, key + ' ' + index, acts));
    if (visible.length > MOST) items.push(line('quiet', count('more.activities', visible.length - MOST), 'li'));
    if (hidden) items.push(element('li', {}, [element('span', { class: 'source' }, [icon(SHAPES.lock), count('hidden', hidden)])]));
    return element('ul', { class: 'evidence' }, items);
  }

  return { list, source, quote };
})();
