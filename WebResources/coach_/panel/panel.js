// @ts-check
'use strict';

/** The panel itself: it waits for the form, shows what is stored at once, and then what it is built on. */
(() => {
  const { fill } = CoachPanel.elements;
  const { say, fail, settle } = CoachPanel.notices;
  const { deal: source, failures, words } = CoachPanel;
  const LONELY = 15000;
  const FRESH = 5000;
  const SETTLED = 10000;

  /** @param {string} id */
  const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const page = { now: part('coach-now'), deal: part('deal'), score: part('score'), advice: part('advice'), obstacles: part('obstacles') };

  /** @typedef {{ xrm: Xrm.XrmStatic, id: string, deal: Deal | null, report: CoachReport | null, failed: boolean, busy: boolean, round: number, readAt: number }} Session */
  /** @type {Session | null} one for each opportunity that the form shows */
  let session = null;
  /** @type {number | undefined} */
  let second;

  /** @param {Deal} deal all of it as text, to see whether anything changed */
  function print(deal) {
    return JSON.stringify([deal.row, deal.advice, deal.withheld, Array.from(deal.names), deal.failure]);
  }

  /**
   * When the score was stored, and what it would be by now where time alone has changed it.
   * @param {Deal} deal
   * @param {CoachReport | null} report
   */
  function stamp(deal, report) {
    if (!deal.row.coach_scoredon) return '';
    const today = report && report.score !== null && report.score !== deal.row.coach_score ? '. Today it would be ' + report.score : '';
    return (typeof deal.row.coach_score === 'number' ? 'Score of ' : 'Last read ') + words.date(deal.row.coach_scoredon) + today;
  }

  /** @param {Session} mine */
  function draw(mine) {
    if (!mine.deal) return;
    performance.mark('coach: drawn');
    fill(page.score, CoachPanel.score.view(mine.deal.row, mine.report));
    fill(page.advice, CoachPanel.advice.view(mine.deal, mine.report, mine.failed));
    page.obstacles.hidden = !mine.report || !mine.report.obstacles.length;
    fill(page.obstacles, mine.report ? CoachPanel.obstacles.view(mine.deal, mine.report) : []);
    page.deal.removeAttribute('aria-busy');
    page.deal.hidden = false;
  }

  /**
   * Reads what is stored and shows it, then what it is built on. A newer round makes an older one silent.
   * @param {Session} mine
   */
  function load(mine) {
    const round = mine.round += 1;
    const current = () => mine === session && round === mine.round;
    mine.readAt = Date.now();
    return source.read(mine.xrm, mine.id).then((deal) => {
      if (!current()) return;
      settle('reading');
      if (mine.deal && mine.report && print(mine.deal) === print(deal)) return;
      mine.deal = deal;
      mine.failed = false;
      if (!mine.busy) say(stamp(deal, null));
      draw(mine);
      return explain(mine, current);
    }, (error) => {
      if (!current()) return;
      if (!mine.busy) say('');
      page.deal.hidden = !mine.deal;
      fail('reading', 'This opportunity can’t be read: ' + failures.reason(error), () => load(mine));
    });
  }

  /**
   * @param {Session} mine
   * @param {() => boolean} current
   */
  function explain(mine, current) {
    return source.explain(mine.xrm, mine.id).then((report) => {
      if (!current()) return;
      settle('explaining');
      mine.report = report;
      if (mine.deal && !mine.busy) say(stamp(mine.deal, report));
      draw(mine);
    }, (error) => {
      if (!current()) return;
      mine.failed = !mine.report;
      draw(mine);
      fail('explaining', 'What this is built on can’t be shown: ' + failures.reason(error), () => load(mine));
    });
  }

  /** @param {Session} mine */
  function coach(mine) {
    if (mine.busy) return;
    const before = mine.deal ? mine.deal.row.coach_score : null;
    occupy(mine, true);
    settle('coaching');
    say('Reading the activities…');
    source.score(mine.xrm, mine.id).then(() => load(mine)).then(() => {
      occupy(mine, false);
      if (mine === session) say(mine.deal ? outcome(before, mine.deal.row.coach_score) : '');
    }, (error) => {
      occupy(mine, false);
      if (mine !== session) return;
      say(mine.deal ? stamp(mine.deal, mine.report) : '');
      fail('coaching', 'Coaching did not run: ' + failures.reason(error), () => coach(mine));
    });
  }

  /**
   * @param {number | null} before
   * @param {number | null} now
   */
  function outcome(before, now) {
    if (typeof now !== 'number') return 'Coached just now: not enough evidence for a score';
    if (typeof before !== 'number' || before === now) return 'Coached just now: ' + now + (before === now ? ', as before' : '');
    return 'Coached just now: ' + before + ' → ' + now;
  }

  /**
   * @param {Session} mine
   * @param {boolean} busy
   */
  function occupy(mine, busy) {
    mine.busy = busy;
    if (mine !== session) return;
    page.now.textContent = busy ? 'Coaching…' : 'Coach me now';
    page.now.setAttribute('aria-disabled', String(busy));
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
   * Called by the form, and again whenever the tab opens or the form loads its data; only another opportunity starts over.
   * @param {Xrm.XrmStatic} xrm
   * @param {Xrm.FormContext} form
   * @param {() => void} reconnect asks the form to call again, after this page is gone
   */
  function connect(xrm, form, reconnect) {
    const id = form.data.entity.getId().replace(/[{}]/g, '').toLowerCase();
    clearTimeout(lonely);
    window.onpagehide = () => {
      window.setClientApiContext = undefined;
      reconnect();
    };
    if (session && session.id === id) return refresh(session);
    clearTimeout(second);
    session = { xrm, id, deal: null, report: null, failed: false, busy: false, round: 0, readAt: 0 };
    settle();
    if (!id) return say('Save the opportunity first: its coaching appears here.');
    occupy(session, false);
    load(session);
  }

  const lonely = setTimeout(() => {
    say('');
    fail('connecting', 'The form has not answered. This panel works on an opportunity’s form; there, opening the tab again helps.');
  }, LONELY);

  page.now.addEventListener('click', () => {
    if (session && session.id) coach(session);
  });
  document.addEventListener('visibilitychange', () => {
    if (session && session.id && !document.hidden) refresh(session);
  });
  window.setClientApiContext = connect;
})();
