// @ts-check
'use strict';

/** Everything the panel's scripts share. */
var CoachPanel = window.CoachPanel || {};
window.CoachPanel = CoachPanel;

/** Builds the page from nodes and text, so that no text of a customer is ever read as mark-up. */
CoachPanel.elements = (function () {
  var SVG = 'http://www.w3.org/2000/svg';

  /**
   * @param {Element} node
   * @param {Object<string, string | boolean | undefined>} attributes
   */
  function dress(node, attributes) {
    Object.keys(attributes).forEach(function (name) {
      var value = attributes[name];
      if (value === true) node.setAttribute(name, '');
      else if (value !== false && value !== undefined) node.setAttribute(name, value);
    });
  }

  /**
   * An HTML element.
   * @param {string} name
   * @param {Object<string, string | boolean | undefined>} [attributes]
   * @param {Array<Node | string | null>} [children]
   * @returns {HTMLElement}
   */
  function element(name, attributes, children) {
    var node = document.createElement(name);
    dress(node, attributes || {});
    (children || []).forEach(function (child) {
      if (child !== null) node.append(child);
    });
    return node;
  }

  /**
   * An element that holds text, or nothing where there is none to hold.
   * @param {string} name
   * @param {string} className
   * @param {string | null | undefined} text
   */
  function text(name, className, text) {
    return text ? element(name, { class: className }, [text]) : null;
  }

  /**
   * A button with a label.
   * @param {string} label
   * @param {string} className
   * @param {(button: HTMLButtonElement) => void} act
   */
  function button(label, className, act) {
    var node = /** @type {HTMLButtonElement} */ (element('button', { type: 'button', class: className }, [label]));
    node.addEventListener('click', function () { act(node); });
    return node;
  }

  /**
   * A drawing of one path on a 20 by 20 field; for the eye only.
   * @param {string} className
   * @param {string} path
   */
  function icon(className, path) {
    var drawing = document.createElementNS(SVG, 'svg');
    dress(drawing, { class: 'icon ' + className, viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false' });
    var line = document.createElementNS(SVG, 'path');
    dress(line, { d: path });
    drawing.append(line);
    return drawing;
  }

  return { element: element, text: text, button: button, icon: icon };
}());
