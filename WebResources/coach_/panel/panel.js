// @ts-check
'use strict';

/** The panel itself: it waits for the form, shows what is stored at once, and then what it is built on. */
(() => {
  const { element, icon, button, fill } = CoachPanel.elements;
  const { deal: source, failures, words } = CoachPanel;
  const LONELY = 15000;
  const FRESH = 5000;

  /** @param {string} id */
  const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const page = { status: part('status'), failures: part('failures'), now: part('coach-now'), deal: part('deal') };

  /** @typedef {{ xrm: Xrm.XrmStatic, id: string, deal: Deal | null, report: CoachReport | null, failed: boolean, busy: boolean, round: number, readAt: number }} Session */
  /** @type {Session | null} one for each opportunity that the form shows */
  let session = null;

  /** @param {string} text */
  function say(text) {
    if (page.status.textContent !== text) page.status.textContent = text;
  }

  /**
   * @param {string} text
   * @param {() => void} [retry]
   */
  function fail(text, retry) {
    const again = retry ? button('retry', 'Try again', () => { settle(); retry(); }) : null;
    fill(page.failures, [element('div', { class: 'failure' }, [icon('M10 2a8 8 0 1 0 .01 0M10 5.500v5.500m0 2.800v.1'), element('p', {}, [text]), again])]);
  }

  function settle() {
    fill(page.failures, []);
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
    fill(part('score'), CoachPanel.score.view(mine.deal.row, mine.report));
    fill(part('advice'), CoachPanel.advice.view(mine.deal, mine.report, mine.failed));
    const obstacles = part('obstacles');
    obstacles.hidden = !mine.report || !mine.report.obstacles.length;
    fill(obstacles, mine.report ? CoachPanel.obstacles.view(mine.deal, mine.report) : []);
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
      mine.deal = deal;
      mine.failed = false;
      if (!mine.busy) say(stamp(deal, null));
      draw(mine);
      return explain(mine, current);
    }, (error) => {
      if (!current()) return;
      if (!mine.busy) say('');
      page.deal.hidden = !mine.deal;
      fail('This opportunity can’t be read: ' + failures.reason(error), () => load(mine));
    });
  }

  /**
   * @param {Session} mine
   * @param {() => boolean} current
   */
  function explain(mine, current) {
    return source.explain(mine.xrm, mine.id).then((report) => {
      if (!current()) return;
      mine.report = report;
      if (mine.deal && !mine.busy) say(stamp(mine.deal, report));
      draw(mine);
    }, (error) => {
      if (!current()) return;
      mine.failed = !mine.report;
      draw(mine);
      fail('What this is built on can’t be shown: ' + failures.reason(error), () => load(mine));
    });
  }

  /** @param {Session} mine */
  function coach(mine) {
    if (mine.busy) return;
    const before = mine.deal ? mine.deal.row.coach_score : null;
    occupy(mine, true);
    settle();
    say('Reading the activities…');
    source.score(mine.xrm, mine.id).then(() => load(mine)).then(() => {
      occupy(mine, false);
      if (mine === session) say(mine.deal ? outcome(before, mine.deal.row.coach_score) : '');
    }, (error) => {
      occupy(mine, false);
      if (mine !== session) return;
      say(mine.deal ? stamp(mine.deal, mine.report) : '');
      fail('Coaching did not run: ' + failures.reason(error), () => coach(mine));
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
   * The same opportunity again: somebody opened the tab, came back, or saved. What is a moment old is good enough.
   * @param {Session} mine
   */
  function refresh(mine) {
    if (!mine.busy && Date.now() - mine.readAt > FRESH) load(mine);
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
    session = { xrm, id, deal: null, report: null, failed: false, busy: false, round: 0, readAt: 0 };
    settle();
    if (!id) return say('Save the opportunity first: its coaching appears here.');
    occupy(session, false);
    load(session);
  }

  const lonely = setTimeout(() => {
    say('');
    fail('The form has not answered. This panel works on an opportunity’s form; there, opening the tab again helps.');
  }, LONELY);

  page.now.addEventListener('click', () => {
    if (session && session.id) coach(session);
  });
  document.addEventListener('visibilitychange', () => {
    if (session && session.id && !document.hidden) refresh(session);
  });
  window.setClientApiContext = connect;
})();
