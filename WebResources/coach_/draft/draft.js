// @ts-check
'use strict';

/** Tries a text before it is sent: what it serves, the words that show it, and a better way to say what serves only us. Nothing is stored. */
(() => {
  const { part, element, box, line, foreign, button, fill } = CoachPage.elements;
  const { word } = CoachPage.words;
  const { say, fail, settle, reason, call, expect } = CoachPage.connection;
  const { chip } = CoachPage.signs;

  const subject = /** @type {HTMLInputElement} */ (part('subject'));
  const body = /** @type {HTMLTextAreaElement} */ (part('body'));
  const answer = part('answer');
  const act = part('try');
  /** @type {Xrm.XrmStatic | null} */
  let api = null;

  /** The text with its findings marked; where two share words, the first keeps them. */
  function marked(/** @type {string} */ text, /** @type {DraftFinding[]} */ findings) {
    /** @type {Content} */
    const content = [];
    let at = 0;
    findings.filter((one) => one.length).sort((one, other) => one.start - other.start).forEach((one) => {
      if (one.start < at) return;
      content.push(text.slice(at, one.start), element('mark', { class: one.serves, title: one.name }, [text.slice(one.start, one.start + one.length)]));
      at = one.start + one.length;
    });
    return element('p', { class: 'marked', dir: 'auto', tabindex: 0, role: 'group', 'aria-label': word('draft.marked') }, content.concat([text.slice(at)]));
  }

  function finding(/** @type {DraftFinding} */ one, /** @type {number} */ index) {
    const { better } = one;
    const text = better ? foreign(better) : null;
    return box('finding', [
      box('about', [line('label', one.name, 'span'), chip('draft.serves', one.serves)]), one.quote ? foreign(one.quote, '', 'blockquote') : null,
      text && box('ask', [line('label', word('draft.better')), text, button('copy', String(index), (pressed) => CoachPage.elements.copy(text, pressed), { 'aria-live': 'polite' })]),
    ]);
  }

  function show(/** @type {DraftReport} */ report) {
    const findings = report.findings.slice().sort((one, other) => Number(Boolean(other.better)) - Number(Boolean(one.better)));
    fill(answer, [box('about', [chip('draft.serves', report.serves)]), foreign(report.sentence), marked(report.body, report.findings.filter((one) => one.field === 'body')), ...findings.map(finding)]);
  }

  function attempt(/** @type {Xrm.XrmStatic} */ xrm) {
    if (!body.value.trim()) return say(word('draft.empty'));
    act.setAttribute('aria-disabled', 'true');
    settle();
    say(word('draft.busy'));
    const { languageId } = xrm.Utility.getGlobalContext().userSettings;
    call(xrm, 'coach_AnalyzeText', null, { Subject: subject.value, Body: body.value, Language: languageId }).then((result) => {
      say(word('draft.ready'));
      show(JSON.parse(result.Report));
    }).catch((error) => {
      say('');
      fail('trying', word('draft.failure', reason(error)), () => attempt(xrm));
    }).then(() => act.setAttribute('aria-disabled', 'false'));
  }

  expect((xrm) => {
    api = xrm;
    act.setAttribute('aria-disabled', 'false');
  });
  part('draft').addEventListener('submit', (event) => {
    event.preventDefault();
    if (api && act.getAttribute('aria-disabled') === 'false') attempt(api);
  });
})();
