// @ts-check
'use strict';

/**
 * @typedef {{ activityid: string, kind: string, date: string | null, quote: string | null, visible?: boolean }} Evidence
 * @typedef {{ key: string, rule: string, subject: string, do: string, why: string, ask: string, points: number, evidence: Evidence[] }} Suggestion
 * @typedef {{ coach_obstacleid: string | null, type: string | null, state: string, evidence: Evidence[] }} Obstacle
 * @typedef {{ name: string, score: number | null, weight: number, facts: string[] }} Pillar
 * @typedef {{ scored: number, skipped: Array<{ activityid: string, reason: string }> }} Coverage
 * @typedef {{ score: number | null, band: string, pillars: Pillar[], coverage: Coverage, suggestions: Suggestion[], obstacles: Obstacle[] }} CoachReport
 *   what the coaching messages answer with, as far as it is shown
 * @typedef {{ key: string, do: string, why: string, ask: string, points: number }} Advice
 * @typedef {{ row: Record<string, any>, advice: Advice[], withheld: number, names: Map<string, string>, failure: string }} Deal
 *   what is stored: columns, advice best first, how much of it the reader may not read, obstacle names by id, why the notes are missing
 */

/** What the panel reads and asks for: the opportunity's columns, its notes and recorded obstacles, and the two coaching messages. */
CoachPanel.deal = (() => {
  const { PATIENCE, reason, within } = CoachPanel.failures;
  const COLUMNS = 'coach_score,coach_band,coach_obstaclesscore,coach_relationshipscore,coach_customerfocusscore,coach_perseverancescore,' +
    'coach_topsuggestion,coach_suggestions,coach_activitiesscored,coach_scoredon';
  const TITLE = /^Coach:\s*/;
  const QUESTION = /^Ask:\s*/;

  /**
   * A message bound to the opportunity, which answers with a report.
   * @param {Xrm.XrmStatic} xrm
   * @param {string} id
   * @param {string} name
   * @param {number} patience
   * @returns {Promise<CoachReport>}
   */
  function run(xrm, id, name, patience) {
    const request = {
      entity: { entityType: 'opportunity', id: id },
      getMetadata: () => ({
        boundParameter: 'entity',
        parameterTypes: { entity: { typeName: 'mscrm.opportunity', structuralProperty: 5 } },
        operationType: 0,
        operationName: name,
      }),
    };
    return within(patience, xrm.WebApi.online.execute(request)).then((response) => response.json()).then((body) => JSON.parse(body.Report));
  }

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
   * Rows that belong to the opportunity, or the reason why they cannot be had: the panel shows the rest without them.
   * @param {Xrm.XrmStatic} xrm
   * @param {string} table
   * @param {string} options
   */
  function rows(xrm, table, options) {
    return within(PATIENCE.read, xrm.WebApi.retrieveMultipleRecords(table, options)).then(
      (found) => ({ list: found.entities, failure: '' }),
      (error) => ({ list: /** @type {any[]} */ ([]), failure: reason(error) }));
  }

  /**
   * What is stored, in three requests at a time.
   * @param {Xrm.XrmStatic} xrm
   * @param {string} id
   * @returns {Promise<Deal>}
   */
  function read(xrm, id) {
    return Promise.all([
      within(PATIENCE.read, xrm.WebApi.retrieveRecord('opportunity', id, '?$select=' + COLUMNS)),
      rows(xrm, 'annotation', '?$select=subject,notetext&$filter=_objectid_value eq ' + id + ' and startswith(subject,\'Coach: \')'),
      rows(xrm, 'coach_obstacle', '?$select=coach_name&$filter=_coach_opportunityid_value eq ' + id),
    ]).then(([row, notes, obstacles]) => {
      const byId = new Map(notes.list.map((note) => [note.annotationid, note]));
      const list = entries(row.coach_suggestions);
      const readable = list.filter((entry) => byId.has(entry.noteid));
      return {
        row,
        advice: readable.map((entry) => advice(byId.get(entry.noteid), entry)),
        withheld: list.length - readable.length,
        names: new Map(obstacles.list.map((one) => [one.coach_obstacleid, one.coach_name])),
        failure: notes.failure,
      };
    });
  }

  return {
    read,
    /**
     * The report with the quotes that the reader may see.
     * @param {Xrm.XrmStatic} xrm
     * @param {string} id
     */
    explain: (xrm, id) => run(xrm, id, 'coach_ExplainOpportunity', PATIENCE.read),
    /**
     * Scores the opportunity now and stores the result.
     * @param {Xrm.XrmStatic} xrm
     * @param {string} id
     */
    score: (xrm, id) => run(xrm, id, 'coach_ScoreOpportunity', PATIENCE.score),
  };
})();
