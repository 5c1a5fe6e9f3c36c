// @ts-check
'use strict';

/** Builds the page from nodes and text, so that no text of a customer is ever read as mark-up. */
CoachPage.elements = (() => {
  const { word } = CoachPage.words;
  const SVG = 'http://www.w3.org/2000/svg';

  /** Sets attributes; false and null leave one out. */
  function dress(/** @type {Element} */ node, /** @type {Attributes} */ attributes) {
    Object.entries(attributes).forEach(([name, value]) => {
      if (value !== false && value !== null) node.setAttribute(name, value === true ? '' : String(value));
    });
  }

  /** A part that the page has from its start. */
  const part = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

  /** Content without its gaps: null is no content. */
  const whole = (/** @type {Content} */ content) => /** @type {Array<Node | string>} */ (content.filter((child) => child !== null));

  /** An HTML element with its attributes and content. */
  function element(/** @type {string} */ name, /** @type {Attributes} */ attributes, /** @type {Content} */ content) {
    const node = document.createElement(name);
    dress(node, attributes);
    node.append(...whole(content));
    return node;
  }

  const box = (/** @type {string} */ className, /** @type {Content} */ content) => element('div', { class: className }, content);

  const line = (/** @type {string} */ className, /** @type {string} */ text, name = 'p') => element(name, { class: className || null }, [text]);

  /** A text of the page's own that keeps in the background. */
  const quiet = (/** @type {string} */ key, /** @type {string[]} */ ...values) => line('quiet', word(key, ...values));

  /** Text that names or quotes others: it decides its direction for itself. */
  const foreign = (/** @type {string} */ text, className = '', name = 'p') => element(name, { class: className || null, dir: 'auto' }, [CoachPage.words.foreign(text)]);

  /** An SVG element. */
  function drawing(/** @type {string} */ name, /** @type {Attributes} */ attributes, /** @type {Element[]} */ content) {
    const node = document.createElementNS(SVG, name);
    dress(node, attributes);
    node.append(...content);
    return node;
  }

  /** A drawing for the eye only: words beside it say the same. */
  const picture = (/** @type {string} */ className, /** @type {string} */ viewBox, /** @type {Element[]} */ content) =>
    drawing('svg', { class: className, viewBox: viewBox || null, 'aria-hidden': 'true', focusable: 'false' }, content);

  /** A line drawing on a 20 by 20 field. */
  const icon = (/** @type {string} */ path) => picture('icon', '0 0 20 20', [drawing('path', { d: path }, [])]);

  /** A button with the words of its name. Name and id together keep the focus when its surroundings are drawn again. */
  function button(/** @type {string} */ name, /** @type {string} */ id, /** @type {(button: HTMLElement) => void} */ act, /** @type {Attributes} */ attributes = {}, /** @type {Content} */ content = [word(name)]) {
    const node = element('button', { type: 'button', 'data-key': name + ' ' + id, ...attributes }, content);
    node.addEventListener('click', () => act(node));
    return node;
  }

  /** A part that opens and closes. Its key keeps it open when its surroundings are drawn again. */
  function fold(/** @type {string} */ key, /** @type {string} */ className, /** @type {Content} */ summary, /** @type {Content} */ content, open = false) {
    return element('details', { class: className, open: open }, [element('summary', { 'data-key': key }, summary), box('unfolded', content)]);
  }

  /** Draws a part of the page again and leaves what a person did to it as it was: what is unfolded, what was typed, and where the focus is. */
  function fill(/** @type {HTMLElement} */ place, /** @type {Content} */ content) {
    const states = new Map(keyed(place).map((one) => [one.dataset.key, stateOf(one)]));
    const focused = place.contains(document.activeElement) && document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : '';
    place.replaceChildren(...whole(content));
    keyed(place).forEach((one) => restore(one, states.get(one.dataset.key)));
    const again = focused && keyed(place).find((one) => one.dataset.key === focused);
    if (again) again.focus();
  }

  const keyed = (/** @type {HTMLElement} */ place) => /** @type {HTMLElement[]} */ ([...place.querySelectorAll('[data-key]')]);

  function stateOf(/** @type {HTMLElement} */ node) {
    if (node instanceof HTMLInputElement) return node.value;
    return node.parentElement instanceof HTMLDetailsElement ? node.parentElement.open : undefined;
  }

  function restore(/** @type {HTMLElement} */ node, /** @type {string | boolean | undefined} */ state) {
    if (typeof state === 'boolean' && node.parentElement instanceof HTMLDetailsElement) node.parentElement.open = state;
    else if (typeof state === 'string' && node instanceof HTMLInputElement) node.value = state;
  }

  /** Puts a text on the clipboard; where that is forbidden, it is selected for the reader to do so. */
  function copy(/** @type {HTMLElement} */ place, /** @type {HTMLElement} */ pressed) {
    const done = () => { pressed.textContent = word('copied'); };
    const byHand = () => {
      const selection = document.getSelection();
      if (selection) selection.selectAllChildren(place);
      pressed.textContent = word('copy.byHand');
    };
    if (navigator.clipboard) navigator.clipboard.writeText(place.textContent || '').then(done, byHand);
    else byHand();
  }

  return { part, element, box, line, quiet, foreign, drawing, picture, icon, button, fold, fill, copy };
})();
