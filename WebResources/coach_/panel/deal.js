// @ts-check
'use strict';

/** What the panel reads and asks for: the opportunity's columns, its advice notes, and the two coaching messages. */
CoachPanel.deal = (function () {
  var COLUMNS = 'coach_score,coach_band,coach_obstaclesscore,coach_relationshipscore,coach_customerfocusscore,coach_perseverancescore,' +
    'coach_suggestions,coach_activitiesscored,coach_scoredon';
  var PREFIX = /^Coach: /;
  var BOUND = { entity: { typeName: 'mscrm.opportunity', structuralProperty: 5 } };

  /**
   * A message bound to this opportunity.
   * @param {Xrm.XrmStatic} xrm
   * @param {string} id
   * @param {string} name
   */
  function run(xrm, id, name) {
    var request = {
      entity: { entityType: 'opportunity', id: id },
      getMetadata: function () {
        return { boundParameter: 'entity', parameterTypes: BOUND, operationType: 0, operationName: name };
      },
    };
    return xrm.WebApi.online.execute(request).then(function (response) {
      return response.json();
    }).then(function (body) {
      return JSON.parse(body.Report);
    });
  }

  /**
   * The paragraphs of a note. The parsed document is inert: nothing in it loads or runs, and only its text is taken.
   * @param {string | null} html
   */
  function paragraphs(html) {
    var page = new DOMParser().parseFromString(html || '', 'text/html');
    return Array.from(page.querySelectorAll('p'), function (paragraph) { return (paragraph.textContent || '').trim(); });
  }

  /**
   * Advice as the note says it.
   * @param {{ annotationid: string, subject: string | null, notetext: string | null }} note
   * @param {{ noteid: string, key: string, rule: string, points: number }} entry
   */
  function advice(note, entry) {
    var lines = paragraphs(note.notetext);
    var ask = lines.filter(function (line) { return line.startsWith('Ask:'); })[0] || '';
    return { key: entry.key, rule: entry.rule, points: entry.points, do: (note.subject || '').replace(PREFIX, ''), why: lines[0] || '', ask: ask.slice(4).trim() };
  }

  /** @param {string | null} json */
  function entries(json) {
    try {
      return JSON.parse(json || '[]');
    } catch (malformed) {
      return [];
    }
  }

  /**
   * The columns of the opportunity and its advice, best first.
   * @param {Xrm.XrmStatic} xrm
   * @param {string} id
   */
  function read(xrm, id) {
    var notes = xrm.WebApi.retrieveMultipleRecords('annotation', '?$select=annotationid,subject,notetext&$filter=_objectid_value eq ' + id)
      .then(function (found) { return { rows: found.entities, failed: false }; }, function () { return { rows: [], failed: true }; });

    return Promise.all([xrm.WebApi.retrieveRecord('opportunity', id, '?$select=' + COLUMNS), notes]).then(function (answers) {
      var row = answers[0];
      var byId = new Map(answers[1].rows.map(function (note) { return [note.annotationid, note]; }));
      var list = entries(row.coach_suggestions);
      return {
        row: row,
        advice: list.filter(function (entry) { return byId.has(entry.noteid); }).map(function (entry) { return advice(byId.get(entry.noteid), entry); }),
        hidden: list.filter(function (entry) { return !byId.has(entry.noteid); }).length,
      };
    });
  }

  return {
    read: read,
    /** The report with the quotes that the viewer may read.
     * @param {Xrm.XrmStatic} xrm
     * @param {string} id */
    explain: function (xrm, id) { return run(xrm, id, 'coach_ExplainOpportunity'); },
    /** Scores the opportunity now and stores the result.
     * @param {Xrm.XrmStatic} xrm
     * @param {string} id */
    score: function (xrm, id) { return run(xrm, id, 'coach_ScoreOpportunity'); },
  };
}());
