// @ts-check
'use strict';

/**
 * @typedef {{ key: string, rule: string, do: string, why: string, ask: string, points: number, evidence: Evidence[] }} Suggestion
 * @typedef {{ key: string, rule: string, do: string, points: number }} Move
 * @typedef {{ coach_obstacleid: string | null, type: string | null, state: string, name?: string | null, contactid?: string | null, person?: string | null,
 *   lastWorked?: string | null, evidence: Evidence[] }} Obstacle
 * @typedef {{ activityid: string, kind?: string, date: string | null, method: string | null, person: string | null, outcome: string, answer: string | null,
 *   answeredOn?: string | null, followedBy: string | null, methods?: string[], untried?: string[], attempts?: Evidence[], visible?: boolean }} Ask
 * @typedef {Evidence & { contactid: string | null, person: string | null }} Cell
 * @typedef {{ topic: string, last: string | null, people: string[], cells?: Cell[], question?: string | null }} Topic
 * @typedef {{ name: string, score: number | null, weight: number, facts: string[], evidence?: Evidence[] }} Pillar
 * @typedef {{ scored: number, total?: number, skipped: Array<{ activityid: string, reason: string }> }} Coverage
 * @typedef {{ name: string, score: number | null, band: string, pillars: Pillar[], coverage: Coverage, suggestions: Suggestion[], moves?: Move[],
 *   obstacles: Obstacle[], asks: Ask[], topics: Topic[] }} CoachReport what the coaching messages answer with, as far as it is shown
 * @typedef {{ key: string, do: string, why: string, ask: string, points: number }} Advice
 * @typedef {{ coach_score: number | null, coach_previousscore: number | null, coach_cause: string | null, coach_scoredon: string }} Step
 * @typedef {{ row: Record<string, any>, advice: Advice[], withheld: number, steps: Step[], failure: string }} Deal
 *   what is stored: columns, advice best first, how much of it the reader may not read, changes of the score latest first, why the notes are missing
 */

/** What is stored of the deal, in three requests at a time: the opportunity's columns, its notes of advice, and the changes of its score. */
CoachPage.deal = (() => {
  const { within } = CoachPage.failures;
  const { READ, rows } = CoachPage.requests;
  const COLUMNS = 'name,coach_score,coach_band,coach_obstaclesscore,coach_relationshipscore,coach_customerfocusscore,coach_perseverancescore,' +
    'coach_topsuggestion,coach_suggestions,coach_activitiesscored,coach_scoredon,_parentcontactid_value';
  const TITLE = /^Coach:\s*/;
  const QUESTION = /^Ask:\s*/;

  /**
   * The paragraphs of a note. The parsed document is inert, nothing in it loads or runs, and only its text is taken.
   * @param {string} html
   */
  function paragraphs(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return Array.from(page.querySelectorAll('p'), (one) => (one.textContent || '').trim());
  }

  /**
   * @param {{ subject: string | null, notetext: string | null }} note
   * @param {{ key: string, points: number }} entry
   * @returns {Advice}
   */
  function advice(note, entry) {
    const lines = paragraphs(note.notetext || '');
    const question = lines.find((line) => QUESTION.test(line)) || '';
    return {
      key: entry.key, points: entry.points, do: (note.subject || '').replace(TITLE, ''),
      why: lines.length && lines[0] !== question ? lines[0] : '', ask: question.replace(QUESTION, ''),
    };
  }

  /**
   * The column that gives the advice its order; what cannot be read is as good as empty.
   * @param {string | null} json
   * @returns {Array<{ noteid: string, key: string, points: number }>}
   */
  function entries(json) {
    try {
      const list = JSON.parse(json || '[]');
      return Array.isArray(list) ? list : [];
    } catch (malformed) {
      return [];
    }
  }

  /**
   * @param {Xrm.XrmStatic} xrm
   * @param {string} id
   * @returns {Promise<Deal>}
   */
  function read(xrm, id) {
    return Promise.all([
      within(READ, xrm.WebApi.retrieveRecord('opportunity', id, '?$select=' + COLUMNS)),
      rows(xrm, 'annotation', '?$select=subject,notetext&$filter=_objectid_value eq ' + id + ' and startswith(subject,\'Coach: \')'),
      rows(xrm, 'coach_scorehistory', '?$select=coach_score,coach_previousscore,coach_cause,coach_scoredon&$filter=_coach_opportunityid_value eq ' + id +
        '&$orderby=coach_scoredon desc&$top=50'),
    ]).then(([row, notes, history]) => {
      const byId = new Map(notes.list.map((note) => [note.annotationid, note]));
      const list = entries(row.coach_suggestions);
      const readable = list.filter((entry) => byId.has(entry.noteid));
      return {
        row,
        advice: readable.map((entry) => advice(byId.get(entry.noteid), entry)),
        withheld: list.length - readable.length,
        steps: history.list,
        failure: notes.failure,
      };
    });
  }

  return { read };
})();
