// @ts-check
'use strict';

/** The activities and words that something is built on, as far as the reader may see them. */
CoachPanel.evidence = (() => {
  const { element, icon } = CoachPanel.elements;
  const words = CoachPanel.words;
  const MOST = 12;

  /**
   * One activity with the words that count.
   * @param {Evidence} one
   */
  function item(one) {
    const kind = words.kind(one.kind);
    const quote = one.quote ? element('blockquote', { dir: 'auto' }, [words.foreign(one.quote)]) : null;
    const when = one.date ? ', ' + words.date(one.date) : '';
    return element('li', {}, [quote, element('p', { class: 'source' }, [icon(kind.icon), kind.label + when])]);
  }

  /**
   * Activities that the reader may not read: that they exist, and nothing of them.
   * @param {number} number
   */
  function hidden(number) {
    const what = words.count(number, 'activity is', 'activities are');
    return element('li', {}, [element('p', { class: 'source' }, [icon(words.LOCK), what + ' not visible to you'])]);
  }

  /**
   * A list of activities, the first dozen of them.
   * @param {Evidence[]} evidence
   */
  function list(evidence) {
    const visible = evidence.filter((one) => one.visible !== false);
    const items = visible.slice(0, MOST).map(item);
    const more = visible.length - items.length;
    if (more > 0) items.push(element('li', { class: 'quiet' }, ['and ' + words.count(more, 'more activity', 'more activities')]));
    if (visible.length < evidence.length) items.push(hidden(evidence.length - visible.length));
    return element('ul', { class: 'evidence' }, items);
  }

  return { list };
})();
