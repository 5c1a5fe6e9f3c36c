// @ts-check
'use strict';

/**
 * @typedef {{ score: number | null, band: string }} TrialSide
 * @typedef {{ key: string, do: string }} TrialAdvice
 * @typedef {{ name: string, before: TrialSide, after: TrialSide, gone: TrialAdvice[], added: TrialAdvice[] }} TrialDeal
 * @typedef {{ phrase: string, label: string, matches: number, activities: Array<{ quote: string | null }> }} TrialCue
 * @typedef {{ tested: number, hidden: number, errors: Array<{ sentence: string }>, changed: TrialDeal[], cues: TrialCue[] }} Trial
 */

/** The page on which an administrator tests a draft on real deals, publishes it, and has all deals scored again. */
(() => {
  const { element, line, foreign, fill } = CoachPage.elements;
  const { ready, word } = CoachPage.words;
  const { act } = CoachPage.api;
  const MOST_TESTED = 200;
  const MOST_QUOTES = 5;

  const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const say = (/** @type {string} */ text) => { find('status').textContent = text; };

  /**
   * Calls an action page by page until it has no next one, or enough was seen.
   * @param {string} name
   * @param {(answer: Record<string, any>) => boolean} take whether to go on
   */
  async function walk(name, take) {
    let answer = await act(name, {});
    while (take(answer) && answer.Next) answer = await act(name, { Cursor: answer.Next });
  }

  async function test() {
    /** @type {Trial} */
    const trial = { tested: 0, hidden: 0, errors: [], changed: [], cues: [] };
    await walk('coach_TestPlaybook', (answer) => {
      add(trial, JSON.parse(answer.Report));
      say(word('playbook.testing', String(trial.tested)));
      return trial.tested < MOST_TESTED;
    });
    show(trial);
    say(word('playbook.tested', String(trial.tested), String(trial.changed.length), String(trial.hidden)));
  }

  function add(/** @type {Trial} */ trial, /** @type {Trial} */ page) {
    trial.tested += page.tested;
    trial.hidden += page.hidden;
    trial.errors = page.errors;
    trial.changed.push(...page.changed);
    const before = trial.cues;
    trial.cues = page.cues.map((cue, index) => Object.assign({}, cue, before[index] && {
      matches: before[index].matches + cue.matches, activities: before[index].activities.concat(cue.activities),
    }));
  }

  function show(/** @type {Trial} */ trial) {
    fill(find('results'), [
      trial.errors.length ? part('playbook.errors', [list(trial.errors.map((error) => foreign(error.sentence, '', 'li')))]) : null,
      trial.changed.length ? part('playbook.changed', [table(trial.changed)]) : null,
      trial.cues.length ? part('playbook.cues', [list(trial.cues.map(cueLine))]) : null,
    ]);
  }

  const part = (/** @type {string} */ title, /** @type {Array<Node | string>} */ content) => element('section', {}, [line('', word(title), 'h2'), ...content]);

  const list = (/** @type {Element[]} */ items) => element('ul', {}, items);

  function cueLine(/** @type {TrialCue} */ cue) {
    const quotes = cue.activities.slice(0, MOST_QUOTES).map((place) => place.quote || '').filter(Boolean);
    return foreign(word('playbook.cue', cue.phrase, cue.label, String(cue.matches)) + (quotes.length ? ' “' + quotes.join('”, “') + '”' : ''), '', 'li');
  }

  function table(/** @type {TrialDeal[]} */ deals) {
    const head = ['playbook.deal', 'playbook.before', 'playbook.after', 'playbook.gone', 'playbook.added'].map((key) => element('th', { scope: 'col' }, [word(key)]));
    const rows = deals.map((deal) => element('tr', {}, [
      foreign(deal.name, '', 'td'), cell(side(deal.before)), cell(side(deal.after)), cell(advice(deal.gone)), cell(advice(deal.added)),
    ]));
    return element('table', {}, [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, rows)]);
  }

  const cell = (/** @type {string} */ text) => foreign(text, '', 'td');

  const side = (/** @type {TrialSide} */ one) => word('band.' + one.band) + (one.score === null ? '' : ', ' + one.score);

  const advice = (/** @type {TrialAdvice[]} */ given) => given.map((one) => one.do).join(' ');

  async function publish() {
    const answer = await act('coach_PublishPlaybook', {});
    say(word(answer.Published ? 'playbook.published' : 'playbook.same', answer.Version));
  }

  async function recalculate() {
    let scored = 0;
    let changed = 0;
    await walk('coach_Recalculate', (answer) => {
      scored += answer.Scored;
      changed += answer.Changed;
      say(word('playbook.recalculating', String(scored)));
      return true;
    });
    say(word('playbook.recalculated', String(scored), String(changed)));
  }

  /** One thing at a time: the buttons rest until it is done or has failed. */
  async function run(/** @type {() => Promise<void>} */ work) {
    const buttons = Array.from(find('acts').querySelectorAll('button'));
    if (buttons.some((one) => one.getAttribute('aria-disabled') === 'true')) return;
    buttons.forEach((one) => one.setAttribute('aria-disabled', 'true'));
    find('failures').textContent = '';
    say(word('playbook.working'));
    try {
      await work();
    } catch (error) {
      say('');
      find('failures').textContent = error instanceof Error ? error.message : String(error);
    }

    buttons.forEach((one) => one.removeAttribute('aria-disabled'));
  }

  ready.then(() => {
    find('test').addEventListener('click', () => run(test));
    find('publish').addEventListener('click', () => run(publish));
    find('recalculate').addEventListener('click', () => run(recalculate));
  });
})();
