// @ts-check
'use strict';

/** What is stored of a deal, in three requests at a time, and what this reader saw of it the last time. */
CoachPage.deal = (() => {
  const { reason, within } = CoachPage.connection;
  const COLUMNS = 'name,_parentcontactid_value,coach_score,coach_band,coach_obstaclesscore,coach_relationshipscore,coach_customerfocusscore,coach_perseverancescore,' +
    'coach_topsuggestion,coach_suggestions,coach_activitiesscored,coach_scoredon';
  const TITLE = /^Coach:\s*/;
  const QUOTES = /^[“„«]\s*|\s*[”“»]$/g;
  /** Characters of a note: more than the coach ever writes, and few enough to parse whatever they are. */
  const LONGEST_NOTE = 20000;
  const MOST_VISITS = 200;
  /** Looks that are closer together than this are one visit. */
  const PAUSE = 30 * 60000;

  /** The advice of a note: why, then what to ask, each behind a head of its own. The parsed document is inert; only its text is taken. */
  function advice(/** @type {any} */ note, /** @type {Advice} */ entry) {
    const heads = new DOMParser().parseFromString((note.notetext || '').slice(0, LONGEST_NOTE), 'text/html').querySelectorAll('p > b:first-child');
    const [why, ask] = Array.from(heads, (head) => String(head.parentElement && head.parentElement.textContent).slice(String(head.textContent).length).trim());
    return { key: entry.key, points: entry.points, do: (note.subject || '').replace(TITLE, ''), why: why || '', ask: (ask || '').replace(QUOTES, '') };
  }

  /** A list that is kept as JSON; what cannot be read is as good as empty. */
  function parsed(/** @type {string | null} */ json) {
    try {
      const list = JSON.parse(json || '[]');
      return Array.isArray(list) ? list : [];
    } catch (malformed) {
      return [];
    }
  }

  /** The stored advice in its order; of the first whose note cannot be read, at least what to do. */
  function adviceOf(/** @type {any} */ row, /** @type {any[]} */ notes) {
    const byId = new Map(notes.map((note) => [note.annotationid, note]));
    const list = parsed(row.coach_suggestions);
    const known = list.filter((entry) => byId.has(entry.noteid)).map((entry) => advice(byId.get(entry.noteid), entry));
    return known.length || !list.length ? known : [{ key: list[0].key, do: row.coach_topsuggestion || '', why: '', ask: '', points: list[0].points }];
  }

  /** Rows that belong to the opportunity, or the reason why they cannot be had: the panel shows the rest without them. */
  function rows(/** @type {Xrm.XrmStatic} */ xrm, /** @type {string} */ table, /** @type {string} */ options) {
    return within(xrm.WebApi.retrieveMultipleRecords(table, options)).then(
      (found) => ({ list: found.entities, failure: '' }), (error) => ({ list: /** @type {any[]} */ ([]), failure: reason(error) }));
  }

  /** @returns {Promise<Deal>} */
  function read(/** @type {Xrm.XrmStatic} */ xrm, /** @type {string} */ id) {
    return Promise.all([
      within(xrm.WebApi.retrieveRecord('opportunity', id, '?$select=' + COLUMNS)),
      rows(xrm, 'annotation', '?$select=subject,notetext&$filter=_objectid_value eq ' + id + ' and startswith(subject,\'Coach: \')'),
      rows(xrm, 'coach_scorehistory', '?$select=coach_score,coach_previousscore,coach_cause,coach_scoredon&$filter=_coach_opportunityid_value eq ' + id +
        '&$orderby=coach_scoredon desc&$top=50'),
    ]).then(([row, notes, history]) => ({ row, advice: adviceOf(row, notes.list), steps: history.list, failure: notes.failure }));
  }

  /** Notes this look in this browser, so that nobody else learns who looked when; answers with what was seen at the visit before. */
  function look(/** @type {string} */ user, /** @type {string} */ id, /** @type {number | null} */ score, /** @type {string} */ scoredOn) {
    const key = 'coach.visits.' + user;
    const now = { score, scoredOn, at: new Date().toISOString() };
    try {
      const list = /** @type {Visit[]} */ (parsed(localStorage.getItem(key)));
      const known = list.find((one) => one.id === id);
      const before = known ? (Date.parse(now.at) - Date.parse(known.last.at) > PAUSE ? known.last : known.before) : null;
      localStorage.setItem(key, JSON.stringify([{ id, last: now, before }].concat(list.filter((one) => one.id !== id)).slice(0, MOST_VISITS)));
      return before;
    } catch (forbidden) {
      return null;
    }
  }

  return { read, look };
})();
