// @ts-check
'use strict';

/**
 * @typedef {{ text: string, act: () => void }} Undo what was done, and how to take it back
 * @typedef {{ text: string, back?: () => PromiseLike<any> }} Outcome
 * @typedef {{ xrm: Xrm.XrmStatic, id: string, name: () => string, run: (work: () => PromiseLike<any>, outcome: (answer: any) => Outcome) => void }} Doer
 * @typedef {ReturnType<typeof CoachPage.acts.of>} Acts
 */

/** What a rep does with what the panel shows. */
CoachPage.acts = (() => {
  const { word, date } = CoachPage.words;
  const { call } = CoachPage.requests;
  const TYPES = ['alignment', 'approval', 'priority', 'budget', 'procurement', 'technical', 'adoption', 'timing', 'statusquo', 'competition'];
  const TYPE_VALUES = 713100001;
  const LONGEST_QUOTE = 2000;
  /** @type {Record<string, string>} the tables whose names differ from the kinds of activities */
  const TABLES = { note: 'annotation', social: 'socialactivity' };

  /** @param {string} kind */
  const tableOf = (kind) => TABLES[kind] || kind;

  /**
   * The row of an obstacle that the texts show: its type, the customer's words, whose it is.
   * @param {Obstacle} one
   * @param {string} opportunity
   */
  function recordOf(one, opportunity) {
    const quote = one.evidence.map((item) => item.quote).find((text) => Boolean(text)) || '';
    const type = TYPES.indexOf(one.type || '');
    /** @type {Record<string, any>} */
    const row = {
      'coach_name': [CoachPage.obstacles.typeOf(one), one.person].filter(Boolean).join(': ').slice(0, 200),
      'coach_description': quote.slice(0, LONGEST_QUOTE),
      'coach_OpportunityId@odata.bind': '/opportunities(' + opportunity + ')',
    };
    if (type >= 0) row.coach_type = TYPE_VALUES + type;
    if (one.contactid) row['coach_ContactId@odata.bind'] = '/contacts(' + one.contactid + ')';
    return row;
  }

  /** @param {Doer} doer */
  function of(doer) {
    const { xrm, id, run } = doer;
    const score = () => call(xrm, 'coach_ScoreOpportunity', id);
    const open = (/** @type {Xrm.Navigation.EntityFormOptions} */ options, /** @type {any} */ values) => xrm.Navigation.openForm(options, values).then(undefined, () => undefined);
    const state = (/** @type {string} */ obstacle, /** @type {boolean} */ isCleared) => () =>
      xrm.WebApi.updateRecord('coach_obstacle', obstacle, { statecode: isCleared ? 1 : 0, statuscode: isCleared ? 2 : 1 }).then(score);

    return {
      /**
       * @param {Advice} advice
       * @param {string} answer done, notRelevant or later
       * @param {string} [reason]
       * @param {string} [comment]
       */
      respond(advice, answer, reason, comment) {
        const send = (/** @type {string} */ what) => call(xrm, 'coach_RespondToAdvice', id, { Key: advice.key, Answer: what, Reason: reason, Comment: comment || undefined });
        run(() => send(answer), (result) => ({
          text: word('answered.' + answer) + (result.QuietUntil ? ' ' + word('quietUntil', date(result.QuietUntil)) : ''), back: () => send('undo'),
        }));
      },

      /** @param {Evidence} one whose words do not say what the coach took them for */
      wrong(one) {
        const send = (/** @type {string} */ verdict) => call(xrm, 'coach_CorrectReading', id, {
          ActivityId: one.activityid, ActivityType: tableOf(one.kind), Verdict: verdict, Label: one.label || '', Field: one.field, Start: one.start, Length: one.length,
        });
        run(() => send('wrong'), () => ({ text: word('corrected'), back: () => send('undo') }));
      },

      /** @param {Obstacle} one that the texts show */
      record(one) {
        run(() => xrm.WebApi.createRecord('coach_obstacle', recordOf(one, id)).then((made) => score().then(() => made)),
          (made) => ({ text: word('recorded'), back: () => xrm.WebApi.deleteRecord('coach_obstacle', made.id).then(score) }));
      },

      /**
       * @param {string} obstacle
       * @param {boolean} isCleared
       */
      clear(obstacle, isCleared) {
        run(state(obstacle, isCleared), () => ({ text: word(isCleared ? 'cleared' : 'reopened'), back: state(obstacle, !isCleared) }));
      },

      /** @param {string} obstacle empty for a new one */
      edit: (obstacle) => open(obstacle ? { entityName: 'coach_obstacle', entityId: obstacle } : { entityName: 'coach_obstacle' },
        obstacle ? undefined : { coach_opportunityid: id, coach_opportunityidname: doer.name() }),

      /** @param {Evidence} one */
      open: (one) => open({ entityName: tableOf(one.kind), entityId: one.activityid }, undefined),

      /**
       * @param {string} kind
       * @param {Advice} advice
       */
      plan: (kind, advice) => CoachPage.plan.open(xrm, kind, advice, { entityType: 'opportunity', id, name: doer.name() }),
    };
  }

  return { of };
})();
