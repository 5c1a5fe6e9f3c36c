// @ts-check
'use strict';

/** Everything the panel's scripts share; each file adds its part. */
const CoachPanel = {};

/** Builds the page from nodes and text, so that no text of a customer is ever read as mark-up. */
CoachPanel.elements = (() => {
  const SVG = 'http://www.w3.org/2000/svg';

  /**
   * @param {Element} node
   * @param {Record<string, string | number | boolean>} attributes false leaves one out
   */
  function dress(node, attributes) {
    Object.keys(attributes).forEach((name) => {
      const value = attributes[name];
      if (value !== false) node.setAttribute(name, value === true ? '' : String(value));
    });
  }

  /**
   * An HTML element with its attributes and content; null is no content.
   * @param {string} name
   * @param {Record<string, string | number | boolean>} [attributes]
   * @param {Array<Node | string | null>} [content]
   */
  function element(name, attributes, content) {
    const node = document.createElement(name);
    dress(node, attributes || {});
    (content || []).forEach((child) => {
      if (child !== null) node.append(child);
    });
    return node;
  }

  /**
   * An SVG element.
   * @param {string} name
   * @param {Record<string, string | number | boolean>} attributes
   * @param {Element[]} [content]
   */
  function drawing(name, attributes, content) {
    const node = document.createElementNS(SVG, name);
    dress(node, attributes);
    node.append(...(content || []));
    return node;
  }

  /**
   * A line drawing on a 20 by 20 field, for the eye only: words beside it say the same.
   * @param {string} path
   */
  function icon(path) {
    return drawing('svg', { class: 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false' }, [drawing('path', { d: path })]);
  }

  /**
   * A button. Its key keeps the focus when its surroundings are drawn again.
   * @param {string} key
   * @param {string} label
   * @param {(button: HTMLElement) => void} act
   */
  function button(key, label, act) {
    const node = element('button', { type: 'button', 'data-key': key }, [label]);
    node.addEventListener('click', () => act(node));
    return node;
  }

  /**
   * A part that opens and closes. Its key keeps it open when its surroundings are drawn again.
   * @param {string} key
   * @param {string} className
   * @param {boolean} open
   * @param {Array<Node | string | null>} summary
   * @param {Array<Node | string | null>} content
   */
  function fold(key, className, open, summary, content) {
    const head = element('summary', { 'data-key': key }, summary);
    return element('details', { class: className, open: open }, [head, element('div', { class: 'unfolded' }, content)]);
  }

  /**
   * Draws a part of the page again and leaves what a person did to it as it was: what is unfolded, and where the focus is.
   * @param {HTMLElement} place
   * @param {Array<Node | string | null>} content
   */
  function fill(place, content) {
    const states = new Map(folds(place).map((one) => [keyOf(one.firstElementChild), one.open]));
    const focused = place.contains(document.activeElement) ? keyOf(document.activeElement) : '';
    place.replaceChildren();
    content.forEach((child) => {
      if (child !== null) place.append(child);
    });
    folds(place).forEach((one) => {
      const state = states.get(keyOf(one.firstElementChild));
      if (state !== undefined) one.open = state;
    });
    if (focused) focus(place, focused);
  }

  /** @param {HTMLElement} place */
  function folds(place) {
    return Array.from(place.getElementsByTagName('details'));
  }

  /** @param {Element | null} node */
  function keyOf(node) {
    return (node && node.getAttribute('data-key')) || '';
  }

  /**
   * @param {HTMLElement} place
   * @param {string} key
   */
  function focus(place, key) {
    const again = Array.from(place.querySelectorAll('[data-key]')).find((one) => keyOf(one) === key);
    if (again instanceof HTMLElement) again.focus();
  }

  return { element, drawing, icon, button, fold, fill };
})();
