// @ts-check
'use strict';

/** The activities and words that something is built on, as far as the reader may see them. */
CoachPanel.evidence = (() => {
  const { element, icon } = CoachPanel.elements;
  const words = CoachPanel.words;
  const MOST = 12;
  const LONGEST = 600;

  /** @param {Evidence} one */
  function source(one) {
    const kind = words.kind(one.kind);
    return element('p', { class: 'source' }, [icon(kind.icon), kind.label + ', ' + words.date(one.date)]);
  }

  /** @param {Evidence} one */
  function hidden(one) {
    return element('li', {}, [element('p', { class: 'source' }, [icon(words.LOCK), words.kind(one.kind).label + ', ' + words.date(one.date) + ': not visible to you'])]);
  }

  /**
   * One activity with the words that count.
   * @param {Evidence} one
   */
  function item(one) {
    if (one.visible === false) return hidden(one);
    const quote = one.quote ? element('blockquote', { dir: 'auto' }, [words.foreign(one.quote, LONGEST)]) : null;
    return element('li', {}, [quote, source(one)]);
  }

  /**
   * A list of activities, the first dozen of them.
   * @param {Evidence[]} evidence
   */
  function list(evidence) {
    const more = evidence.length - MOST;
    return element('ul', { class: 'evidence' }, evidence.slice(0, MOST).map(item).concat(
      more > 0 ? [element('li', { class: 'quiet' }, ['and ' + words.count(more, 'more activity', 'more activities')])] : []));
  }

  return { list };
})();
