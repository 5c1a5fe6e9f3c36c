// @ts-check
'use strict';

/** Everything that the scripts of a page share; each file adds its part. */
const CoachPage = {};

/** Builds the page from nodes and text, so that no text of a customer is ever read as mark-up. */
CoachPage.elements = (() => {
  const SVG = 'http://www.w3.org/2000/svg';

  /** @typedef {Record<string, string | number | boolean | null>} Attributes false and null leave one out */
  /** @typedef {Array<Node | string | null>} Content null is no content */

  /**
   * @param {Element} node
   * @param {Attributes} attributes
   */
  function dress(node, attributes) {
    Object.keys(attributes).forEach((name) => {
      const value = attributes[name];
      if (value !== false && value !== null) node.setAttribute(name, value === true ? '' : String(value));
    });
  }

  /**
   * An HTML element with its attributes and content.
   * @param {string} name
   * @param {Attributes} [attributes]
   * @param {Content} [content]
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
   * Words in an element of a class.
   * @param {string} className
   * @param {string} text
   * @param {string} [name]
   */
  const line = (className, text, name) => element(name || 'p', { class: className || null }, [text]);

  /**
   * An SVG element.
   * @param {string} name
   * @param {Attributes} attributes
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
   * @param {Node | string} label
   * @param {(button: HTMLElement) => void} act
   * @param {Attributes} [attributes]
   */
  function button(key, label, act, attributes) {
    const node = element('button', Object.assign({ type: 'button', 'data-key': key }, attributes), [label]);
    node.addEventListener('click', () => {
      if (node.getAttribute('aria-disabled') !== 'true') act(node);
    });
    return node;
  }

  /**
   * A part that opens and closes. Its key keeps it open when its surroundings are drawn again.
   * @param {string} key
   * @param {string} className
   * @param {boolean} open
   * @param {Content} summary
   * @param {Content} content
   */
  function fold(key, className, open, summary, content) {
    const head = element('summary', { 'data-key': key }, summary);
    return element('details', { class: className, open: open }, [head, element('div', { class: 'unfolded' }, content)]);
  }

  /**
   * Draws a part of the page again and leaves what a person did to it as it was: what is unfolded, what was typed, and where the focus is.
   * @param {HTMLElement} place
   * @param {Content} content
   */
  function fill(place, content) {
    const states = new Map(keyed(place).map((one) => [keyOf(one), stateOf(one)]));
    const focused = place.contains(document.activeElement) ? keyOf(document.activeElement) : '';
    place.replaceChildren();
    content.forEach((child) => {
      if (child !== null) place.append(child);
    });
    keyed(place).forEach((one) => restore(one, states.get(keyOf(one))));
    const again = focused && keyed(place).find((one) => keyOf(one) === focused);
    if (again) again.focus();
  }

  /** @param {HTMLElement} place */
  function keyed(place) {
    return Array.from(/** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll('[data-key]')));
  }

  /** @param {Element | null} node */
  function keyOf(node) {
    return (node && node.getAttribute('data-key')) || '';
  }

  /** @param {HTMLElement} node */
  function stateOf(node) {
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return node.value;
    return node.parentElement instanceof HTMLDetailsElement ? node.parentElement.open : undefined;
  }

  /**
   * @param {HTMLElement} node
   * @param {string | boolean | undefined} state
   */
  function restore(node, state) {
    if (typeof state === 'boolean' && node.parentElement instanceof HTMLDetailsElement) node.parentElement.open = state;
    else if (typeof state === 'string' && (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)) node.value = state;
  }

  return { element, line, drawing, icon, button, fold, fill };
})();
