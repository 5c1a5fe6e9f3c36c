// @ts-check
'use strict';

/** What the coach read in one activity: its labels with their words; a person says what is right, what is wrong and what is missing. */
(() => {
  const { part, element, box, line, quiet, foreign, button, fill } = CoachPage.elements;
  const { word, count, named, number } = CoachPage.words;
  const { say, fail, settle, reason, call, expect } = CoachPage.connection;
  const place = part('reading');

  /** @typedef {{ xrm: Xrm.XrmStatic, id: string, type: string }} Activity */
  /** @type {Activity | null} */
  let shown = null;

  function parameters(/** @type {Activity} */ activity) {
    return { ActivityId: activity.id, ActivityType: activity.type };
  }

  /** What a person says about one finding is kept with the reading, and the deal is scored again at once. */
  function correct(/** @type {Activity} */ activity, /** @type {string} */ opportunity, /** @type {string} */ verdict, /** @type {Place} */ one) {
    settle();
    say(word('saving.busy'));
    const where = { Verdict: verdict, Label: one.label, Field: one.field, Start: one.start, Length: one.length };
    call(activity.xrm, 'coach_CorrectReading', opportunity, Object.assign(parameters(activity), where)).then((result) =>
      load(activity).then(() => say(word('strip.saved', typeof result.Score === 'number' ? number(result.Score) : '–')))).catch((error) => {
      say('');
      fail('correcting', word('failure.saving', reason(error)), () => correct(activity, opportunity, verdict, one));
    });
  }

  function finding(/** @type {Activity} */ activity, /** @type {ReadingReport} */ report, /** @type {Finding} */ one) {
    const key = [one.label, one.field, one.start].join(' ');
    const { opportunityid: opportunity } = report;
    const say = (/** @type {string} */ name, /** @type {string} */ verdict) => (opportunity ? button(name, key, () => correct(activity, opportunity, verdict, one), { 'aria-label': word(name) + ': ' + one.name }) : null);
    const acts = one.state === 'found' ? [say('strip.right', 'right'), say('strip.wrong', 'wrong')] : [quiet('strip.' + one.state), say('undo', 'undo')];
    return box('finding ' + one.state, [line('label', one.name), box('row', acts)]);
  }

  /** Words, once, with all that the coach took them for. */
  function reading(/** @type {Activity} */ activity, /** @type {ReadingReport} */ report, /** @type {Finding[]} */ list) {
    const { quote } = list[0];
    return element('li', { class: 'reading' }, [quote ? foreign(quote, '', 'blockquote') : quiet('strip.whole'), ...list.map((one) => finding(activity, report, one))]);
  }

  /** What stands in the same place of the text, together. */
  function byPlace(/** @type {Finding[]} */ findings) {
    /** @type {Map<string, Finding[]>} */
    const places = new Map();
    findings.forEach((one) => {
      const at = [one.field, one.start, one.length].join(' ');
      places.set(at, (places.get(at) || []).concat(one));
    });
    return [...places.values()];
  }

  /** A label that the coach missed, for the whole text. */
  function addition(/** @type {Activity} */ activity, /** @type {string} */ opportunity, /** @type {ReadingReport} */ report) {
    const options = report.addable.map((one) => element('option', { value: one.label }, [one.name]));
    const choice = /** @type {HTMLSelectElement} */ (element('select', { 'aria-label': word('strip.missing') }, options));
    const act = button('strip.add', '', () => correct(activity, opportunity, 'added', { label: choice.value, field: 'body', start: 0, length: 0 }));
    return element('div', { class: 'row add' }, [line('label', word('strip.missing'), 'span'), choice, act]);
  }

  function draw(/** @type {Activity} */ activity, /** @type {ReadingReport} */ report) {
    const { opportunityid: opportunity, findings, skipped } = report;
    const found = findings.length;
    place.removeAttribute('aria-busy');
    say(skipped ? word('strip.skipped', named('skipped', skipped)) : found ? count('strip.found', found) : word('strip.none'));
    fill(place, [
      opportunity ? null : quiet('strip.noDeal'), found ? element('ul', {}, byPlace(findings).map((list) => reading(activity, report, list))) : null,
      opportunity && !skipped ? addition(activity, opportunity, report) : null,
    ]);
  }

  /** @returns {Promise<void>} */
  function load(/** @type {Activity} */ activity) {
    const { languageId } = activity.xrm.Utility.getGlobalContext().userSettings;
    return call(activity.xrm, 'coach_ReadActivity', null, Object.assign(parameters(activity), { Language: languageId })).then((answer) => {
      if (activity !== shown) return;
      settle();
      draw(activity, JSON.parse(answer.Reading));
    }).catch((error) => {
      say('');
      fail('reading', word('strip.failure', reason(error)), () => load(activity));
    });
  }

  expect((xrm, form, id) => {
    if (!id) return say(word('strip.unsaved'));
    shown = { xrm, id, type: form.data.entity.getEntityName() };
    load(shown);
  });
})();
