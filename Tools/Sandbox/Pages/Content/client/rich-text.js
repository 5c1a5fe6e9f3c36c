const kept = new Set(["P", "BR", "B", "STRONG", "I", "EM", "U", "UL", "OL", "LI", "BLOCKQUOTE"]);
const dropped = new Set(["SCRIPT", "STYLE", "TITLE", "TEMPLATE", "NOSCRIPT", "IFRAME", "OBJECT"]);

/** Parsed without a browsing context: nothing in it runs or loads. @param {string} html */
const parse = html => new DOMParser().parseFromString(html, "text/html").body;

/** The words of a rich text, without its markup. @param {string} html */
export function plainText(html) {
  const body = parse(html);
  for (const element of body.querySelectorAll([...dropped].join(","))) element.remove();
  return (body.textContent || "").replace(/\s+/g, " ").trim();
}

/** A rich text as elements: paragraphs, emphasis and lists, without any attribute; of everything else only the words. @param {string} html */
export function richText(html) {
  const result = document.createElement("div");
  copy(parse(html), result);
  return result;
}

/** @param {Node} from @param {HTMLElement} to */
function copy(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.textContent || "");
    else if (node instanceof Element && !dropped.has(node.tagName)) copyElement(node, to);
  }
}

/** @param {Element} element @param {HTMLElement} to */
function copyElement(element, to) {
  if (!kept.has(element.tagName)) {
    copy(element, to);
    return;
  }
  const same = document.createElement(element.tagName);
  copy(element, same);
  to.append(same);
}
