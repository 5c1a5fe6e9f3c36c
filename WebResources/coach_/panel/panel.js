// @ts-check
'use strict';

/** The panel itself: it waits for the form, shows what is stored at once, and then what it is built on. */
(() => {
  const { fill, line } = CoachPage.elements;
  const { say, fail, settle } = CoachPage.notices;
  const { word, date, number } = CoachPage.words;
  const { reason } = CoachPage.failures;
  const { READ, call } = CoachPage.requests;
  const FRESH = 5000;
  const SETTLED = 10000;

  /** @param {string} id */
  const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const now = part('coach-now');
  const whole = part('deal');

  /**
   * @typedef {{ xrm: Xrm.XrmStatic, form: Xrm.FormContext, id: string, user: string, deal: Deal | null, report: CoachReport | null, failed: boolean, busy: boolean,
   *   stale: boolean, round: number, readAt: number, before: ReturnType<typeof CoachPage.visits.look>, undo: Undo | null, acts: Acts | null }} Session
   */
  /** @type {Session | null} one for each opportunity that the form shows */
  let session = null;
  /** @type {number | undefined} */
  let second;

  /**
   * When the score was stored, and what it would be by now where time alone has changed it.
   * @param {Deal} deal
   * @param {CoachReport | null} report
   */
  function stamp(deal, report) {
    const { coach_scoredon: scoredOn, coach_score: score } = deal.row;
    if (!scoredOn) return '';
    const today = report && report.score !== null && report.score !== score ? ' ' + word('today', number(report.score)) : '';
    return word(typeof score === 'number' ? 'scoreOf' : 'readOn', date(scoredOn)) + today;
  }

  /** @param {Session} mine */
  function draw(mine) {
    const { deal, report, acts } = mine;
    if (!deal || !acts) return;
    performance.mark('coach: drawn');
    const hadFocus = whole.contains(document.activeElement);
    const later = (/** @type {(known: CoachReport) => any[]} */ view) => (report ? view(report) : [line('quiet', word(mine.failed ? 'failure.noReport' : 'proof.coming'))]);
    fill(part('glance'), CoachPage.glance.view(deal, report, mine.before));
    fill(part('advice'), CoachPage.advice.view(deal, report, mine.failed, mine.undo, acts));
    fill(part('score'), CoachPage.score.view(deal, report, acts));
    fill(part('obstacles'), later((known) => CoachPage.obstacles.view(known, acts)));
    fill(part('asks'), later((known) => CoachPage.asks.view(known, acts)));
    fill(part('topics'), later((known) => CoachPage.topics.view(known, acts)));
    CoachPage.tabs.mark('obstacles', report ? CoachPage.obstacles.open(report.obstacles) : 0);
    CoachPage.tabs.mark('asks', report ? report.asks.length : 0);
    whole.removeAttribute('aria-busy');
    whole.hidden = false;
    if (hadFocus && !whole.contains(document.activeElement)) refocus();
  }

  /** What had the focus is gone: it was answered, so its undo is next, or the advice that took its place. */
  function refocus() {
    const next = part('advice').querySelector('[data-key="undo"], summary');
    if (next instanceof HTMLElement) next.focus();
  }

  /**
   * Reads what is stored and shows it, then what it is built on. A newer round makes an older one silent.
   * @param {Session} mine
   */
  function load(mine) {
    const round = mine.round += 1;
    const current = () => mine === session && round === mine.round;
    mine.readAt = Date.now();
    return CoachPage.deal.read(mine.xrm, mine.id).then((deal) => {
      if (!current()) return;
      settle('reading');
      if (!mine.stale && mine.report && JSON.stringify(mine.deal) === JSON.stringify(deal)) return;
      mine.deal = deal;
      mine.stale = false;
      mine.failed = false;
      mine.before = CoachPage.visits.look(mine.user, mine.id, deal.row.coach_score, deal.row.coach_scoredon || '');
      if (!mine.busy) say(stamp(deal, null));
      draw(mine);
      return explain(mine, current);
    }, (error) => {
      if (!current()) return;
      if (!mine.busy) say('');
      whole.hidden = !mine.deal;
      fail('reading', word('failure.reading', reason(error)), () => load(mine));
    });
  }

  /**
   * @param {Session} mine
   * @param {() => boolean} current
   */
  function explain(mine, current) {
    return call(mine.xrm, 'coach_ExplainOpportunity', mine.id, {}, READ).then((answer) => {
      if (!current()) return;
      settle('explaining');
      mine.report = JSON.parse(answer.Report);
      if (mine.deal && !mine.busy) say(stamp(mine.deal, mine.report));
      draw(mine);
    }).catch((error) => {
      if (!current()) return;
      mine.failed = !mine.report;
      draw(mine);
      fail('explaining', word('failure.explaining', reason(error)), () => { mine.stale = true; load(mine); });
    });
  }

  /**
   * Does something for the rep, one thing at a time, and shows what became of it.
   * @param {Session} mine
   * @param {string} name of the failure's text
   * @param {() => PromiseLike<any>} work
   * @param {(answer: any) => Outcome} outcome
   */
  function run(mine, name, work, outcome) {
    if (mine.busy) return;
    occupy(mine, true);
    settle('doing');
    say(word(name + '.busy'));
    work().then((answer) => {
      const { text, back } = outcome(answer);
      mine.undo = back ? { text, act: () => run(mine, 'saving', back, () => ({ text: word('undone') })) } : null;
      mine.stale = true;
      return load(mine).then(() => outcome(answer).text);
    }).then((text) => {
      occupy(mine, false);
      if (mine === session) say(text);
    }, (error) => {
      occupy(mine, false);
      if (mine !== session) return;
      say(mine.deal ? stamp(mine.deal, mine.report) : '');
      fail('doing', word('failure.' + name, reason(error)), () => run(mine, name, work, outcome));
    });
  }

  /** @param {Session} mine */
  function coach(mine) {
    const before = mine.deal ? mine.deal.row.coach_score : null;
    run(mine, 'coaching', () => call(mine.xrm, 'coach_ScoreOpportunity', mine.id), (answer) => ({ text: outcome(before, answer.Score) }));
  }

  /**
   * @param {number | null} before
   * @param {number | null | undefined} score
   */
  function outcome(before, score) {
    if (typeof score !== 'number') return word('coached.none');
    if (before === score) return word('coached.same', number(score));
    return typeof before === 'number' ? word('coached.changed', number(before), number(score)) : word('coached', number(score));
  }

  /**
   * @param {Session} mine
   * @param {boolean} busy
   */
  function occupy(mine, busy) {
    mine.busy = busy;
    if (mine !== session) return;
    whole.classList.toggle('busy', busy);
    now.setAttribute('aria-disabled', String(busy));
  }

  /**
   * What is a moment old is good enough.
   * @param {Session} mine
   */
  function look(mine) {
    if (mine === session && !mine.busy && Date.now() - mine.readAt > FRESH) load(mine);
  }

  /**
   * The same opportunity again: somebody opened the tab, came back, or saved. What was just saved is coached in the background, so look twice.
   * @param {Session} mine
   */
  function refresh(mine) {
    clearTimeout(second);
    second = setTimeout(look, SETTLED, mine);
    look(mine);
  }

  /**
   * @param {Xrm.XrmStatic} xrm
   * @param {Xrm.FormContext} form
   */
  function start(xrm, form) {
    const id = CoachPage.connection.idOf(form);
    const user = xrm.Utility.getGlobalContext().userSettings.userId.replace(/[{}]/g, '').toLowerCase();
    /** @type {Session} */
    const mine = {
      xrm, form, id, user, deal: null, report: null, failed: false, busy: false, stale: false, round: 0, readAt: 0, before: null, undo: null, acts: null,
    };
    mine.acts = CoachPage.acts.of({ xrm, id, name: () => String(mine.deal && mine.deal.row.name), run: (work, done) => run(mine, 'saving', work, done) });
    return mine;
  }

  CoachPage.connection.expect((xrm, form) => {
    const id = CoachPage.connection.idOf(form);
    if (session && session.id === id) return refresh(session);
    clearTimeout(second);
    settle();
    session = start(xrm, form);
    if (!id) return say(word('unsaved'));
    occupy(session, false);
    load(session);
  });

  CoachPage.tabs.listen((id) => {
    if (id === 'draft' && session) CoachPage.attempt.open(part('draft'), session.xrm, session.form);
  });
  now.addEventListener('click', () => {
    if (session && session.id) coach(session);
  });
  document.addEventListener('visibilitychange', () => {
    if (session && session.id && !document.hidden) refresh(session);
  });
})();
