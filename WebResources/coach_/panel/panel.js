// @ts-check
'use strict';

/** The panel itself: it waits for the form, shows what is stored at once, and then what it is built on. */
(() => {
  const { part, fill, quiet } = CoachPage.elements;
  const { say, fail, settle, reason, call, expect, bare } = CoachPage.connection;
  const { word, date, number } = CoachPage.words;
  const { mark, embed } = CoachPage.tabs;
  const READ = 30000;
  const FRESH = 5000;
  const SETTLED = 10000;

  const now = part('coach-now');
  const whole = part('deal');

  /** @type {Session | null} */
  let session = null;
  /** @type {number | undefined} */
  let second;

  /** When the score was stored, and what it would be by now where time alone has changed it. */
  function stamp(/** @type {Session} */ mine) {
    const { deal, report } = mine;
    if (!deal || !deal.row.coach_scoredon) return '';
    const { coach_scoredon: scoredOn, coach_score: score } = deal.row;
    const today = report && report.score !== null && report.score !== score ? ' ' + word('today', number(report.score)) : '';
    return word(typeof score === 'number' ? 'scoreOf' : 'readOn', date(scoredOn)) + today;
  }

  function draw(/** @type {Session} */ mine) {
    const { deal, report, acts } = mine;
    if (!deal || !acts) return;
    performance.mark('coach: drawn');
    const hadFocus = whole.contains(document.activeElement);
    const later = (/** @type {string} */ id, /** @type {{ view: (report: CoachReport, acts: Acts) => Content }} */ { view }) =>
      fill(part(id), report ? view(report, acts) : [quiet(mine.failed ? 'failure.noReport' : 'coming')]);
    fill(part('glance'), CoachPage.glance.view(deal, report, mine.before));
    fill(part('advice'), CoachPage.advice.view(deal, report, mine.undo, acts));
    fill(part('score'), CoachPage.score.view(deal, report, acts));
    later('obstacles', CoachPage.obstacles);
    later('asks', CoachPage.asks);
    later('topics', CoachPage.topics);
    mark('obstacles', report ? report.obstacles.filter(CoachPage.obstacles.isOpen).length : 0);
    mark('asks', report ? report.asks.length : 0);
    whole.removeAttribute('aria-busy');
    whole.hidden = false;
    if (hadFocus && !whole.contains(document.activeElement)) refocus();
  }

  /** What had the focus is gone, because it was answered: its undo is next, or the advice that took its place. */
  function refocus() {
    const next = part('advice').querySelector('.answered button, summary');
    if (next instanceof HTMLElement) next.focus();
  }

  /** Reads what is stored and shows it, then what it is built on. A newer round makes an older one silent. */
  function load(/** @type {Session} */ mine) {
    const round = mine.round += 1;
    const current = () => mine === session && round === mine.round;
    mine.readAt = Date.now();
    return CoachPage.deal.read(mine.xrm, mine.id).then((deal) => {
      if (!current()) return;
      settle('reading');
      if (!mine.stale && mine.report && JSON.stringify(mine.deal) === JSON.stringify(deal)) return;
      mine.deal = deal;
      mine.stale = mine.failed = false;
      mine.before = CoachPage.deal.look(mine.user, mine.id, deal.row.coach_score, deal.row.coach_scoredon || '');
      if (!mine.busy) say(stamp(mine));
      if (!mine.report) draw(mine);
      return explain(mine, current);
    }, (error) => {
      if (!current()) return;
      if (!mine.busy) say('');
      whole.hidden = !mine.deal;
      fail('reading', word('failure.reading', reason(error)), () => load(mine));
    });
  }

  function explain(/** @type {Session} */ mine, /** @type {() => boolean} */ current) {
    const { languageId } = mine.xrm.Utility.getGlobalContext().userSettings;
    return call(mine.xrm, 'coach_ExplainOpportunity', mine.id, { Language: languageId }, READ).then((answer) => {
      if (!current()) return;
      settle('explaining');
      mine.report = JSON.parse(answer.Report);
      if (!mine.busy) say(stamp(mine));
      draw(mine);
    }).catch((error) => {
      if (!current()) return;
      mine.failed = !mine.report;
      mine.stale = true;
      draw(mine);
      fail('explaining', word('failure.explaining', reason(error)), () => load(mine));
    });
  }

  /** Does something for the rep, one thing at a time, and shows what became of it; `name` is that of its texts. */
  function run(/** @type {Session} */ mine, /** @type {string} */ name, /** @type {() => PromiseLike<any>} */ work, /** @type {(answer: any) => Outcome} */ outcome) {
    if (mine.busy) return;
    occupy(mine, true);
    settle('doing');
    say(word(name + '.busy'));
    work().then((answer) => {
      const { text, back } = outcome(answer);
      mine.undo = back ? { text, act: () => run(mine, 'saving', back, () => ({ text: word('undone') })) } : null;
      mine.stale = true;
      return load(mine).then(() => text);
    }).then((text) => {
      occupy(mine, false);
      if (mine === session) say(text);
    }, (error) => {
      occupy(mine, false);
      if (mine !== session) return;
      say(stamp(mine));
      fail('doing', word('failure.' + name, reason(error)), () => run(mine, name, work, outcome));
    });
  }

  function coach(/** @type {Session} */ mine) {
    const before = mine.deal ? mine.deal.row.coach_score : null;
    run(mine, 'coaching', () => call(mine.xrm, 'coach_ScoreOpportunity', mine.id, { Persist: true }), (answer) => ({ text: change(before, answer.Score) }));
  }

  function change(/** @type {number | null} */ before, /** @type {number | null | undefined} */ score) {
    if (typeof score !== 'number') return word('coached.none');
    if (before === score) return word('coached.same', number(score));
    return typeof before === 'number' ? word('coached.changed', number(before), number(score)) : word('coached', number(score));
  }

  function occupy(/** @type {Session} */ mine, /** @type {boolean} */ busy) {
    mine.busy = busy;
    if (mine !== session) return;
    whole.classList.toggle('busy', busy);
    now.setAttribute('aria-disabled', String(busy));
  }

  /** What is a moment old is good enough. */
  function look(/** @type {Session} */ mine) {
    if (mine === session && !mine.busy && Date.now() - mine.readAt > FRESH) load(mine);
  }

  /** The same opportunity again: somebody opened the tab, came back, or saved. What was just saved is coached in the background, so look twice. */
  function refresh(/** @type {Session} */ mine) {
    clearTimeout(second);
    second = setTimeout(look, SETTLED, mine);
    look(mine);
  }

  function start(/** @type {Xrm.XrmStatic} */ xrm, /** @type {Xrm.FormContext} */ form, /** @type {string} */ id) {
    const user = bare(xrm.Utility.getGlobalContext().userSettings.userId);
    /** @type {Session} */
    const mine = {
      xrm, form, id, user, deal: null, report: null, failed: false, busy: false, stale: false, round: 0, readAt: 0, before: null, undo: null, acts: null,
    };
    const stored = (/** @type {string} */ column) => () => String((mine.deal && mine.deal.row[column]) || '');
    mine.acts = CoachPage.acts.of({ xrm, id, user, name: stored('name'), contact: stored('_parentcontactid_value'), failed: () => mine.failed, run: (work, outcome) => run(mine, 'saving', work, outcome) });
    return mine;
  }

  expect((xrm, form, id) => {
    if (session && session.id === id) return id ? refresh(session) : undefined;
    clearTimeout(second);
    settle();
    session = start(xrm, form, id);
    if (!id) return say(word('unsaved'));
    occupy(session, false);
    load(session);
  });

  embed('draft', '../draft/draft.html', (page) => {
    if (session && page.setClientApiContext) page.setClientApiContext(session.xrm, session.form, () => undefined);
  });
  now.addEventListener('click', () => {
    if (session && session.id) coach(session);
  });
  document.addEventListener('visibilitychange', () => {
    if (session && session.id && !document.hidden) refresh(session);
  });
})();
