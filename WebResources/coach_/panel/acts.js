// @ts-check
'use strict';

/** What a rep does with what the panel shows. */
CoachPage.acts = (() => {
  const { word, date } = CoachPage.words;
  const { call } = CoachPage.connection;
  const TYPES = ['alignment', 'approval', 'priority', 'budget', 'procurement', 'technical', 'adoption', 'timing', 'statusquo', 'competition'];
  const FIRST_TYPE = 713100001;
  /** @type {Record<string, string>} the tables whose names differ from the kinds of activities */
  const TABLES = { note: 'annotation', social: 'socialactivity' };

  /** A new form takes no people. These are stored first, as nothing happens by it: an unsent draft, a call to make. */
  const STORED = ['email', 'phonecall'];

  const tableOf = (/** @type {string} */ kind) => TABLES[kind] || kind;

  /** The row of an obstacle that the texts show: its type, the customer's words, whose it is. */
  function recordOf(/** @type {Obstacle} */ one, /** @type {string} */ opportunity) {
    const quoted = one.evidence.find((item) => Boolean(item.quote));
    const type = TYPES.indexOf(one.type || '');
    /** @type {Record<string, any>} */
    const row = {
      'coach_name': [CoachPage.obstacles.typeOf(one), one.person].filter(Boolean).join(': ').slice(0, 200),
      'coach_OpportunityId@odata.bind': '/opportunities(' + opportunity + ')',
    };
    if (quoted && quoted.quote) row.coach_description = quoted.quote.slice(0, 2000);
    if (type >= 0) row.coach_type = FIRST_TYPE + type;
    if (one.contactid) row['coach_ContactId@odata.bind'] = '/contacts(' + one.contactid + ')';
    return row;
  }

  /** What an activity is filled with: for us what to do and why; for the customer the question alone. An e-mail's text is mark-up. */
  function content(/** @type {string} */ kind, /** @type {Advice} */ advice, /** @type {string} */ deal) {
    if (kind === 'email') return { subject: deal, description: advice.ask.replace(/[&<>]/g, (sign) => '&#' + sign.charCodeAt(0) + ';') };
    return { subject: advice.do.slice(0, 200), description: [advice.why, advice.ask && word('youCouldAsk') + ': ' + advice.ask].filter(Boolean).join('\n\n') };
  }

  /** We, and the contact. */
  const people = (/** @type {string} */ user, /** @type {string} */ contact) => [
    { participationtypemask: 1, 'partyid_systemuser@odata.bind': '/systemusers(' + user + ')' },
    { participationtypemask: 2, 'partyid_contact@odata.bind': '/contacts(' + contact + ')' },
  ];

  /** @returns {Acts} */
  function of(/** @type {Doer} */ doer) {
    const { xrm, id, run } = doer;
    const score = () => call(xrm, 'coach_ScoreOpportunity', id, { Persist: true });
    const open = (/** @type {Xrm.Navigation.EntityFormOptions} */ options, /** @type {any} */ values = {}) => { xrm.Navigation.openForm(options, values); };
    const state = (/** @type {string} */ obstacle, /** @type {boolean} */ isCleared) => () =>
      xrm.WebApi.updateRecord('coach_obstacle', obstacle, { statecode: isCleared ? 1 : 0, statuscode: isCleared ? 2 : 1 }).then(score);

    return {
      failed: doer.failed,

      /** Done, not relevant, later: the advice stays away for a while. */
      respond(advice, answer, reason, comment) {
        const send = (/** @type {string} */ what) => call(xrm, 'coach_RespondToAdvice', id, { Key: advice.key, Answer: what, Reason: reason || undefined, Comment: comment || undefined });
        run(() => send(answer), (result) => ({ text: word('answered', result.QuietUntil ? date(result.QuietUntil) : ''), back: () => send('undo') }));
      },

      /** These words do not say what the coach took them for. */
      wrong(one) {
        const send = (/** @type {string} */ verdict) => call(xrm, 'coach_CorrectReading', id, {
          ActivityId: one.activityid, ActivityType: tableOf(one.kind), Verdict: verdict, Label: one.label || '', Field: one.field, Start: one.start, Length: one.length,
        });
        run(() => send('wrong'), () => ({ text: word('corrected'), back: () => send('undo') }));
      },

      /** Puts an obstacle on record that only the texts show. */
      record(one) {
        run(() => xrm.WebApi.createRecord('coach_obstacle', recordOf(one, id)).then((made) => score().then(() => made)),
          (made) => ({ text: word('recorded'), back: () => xrm.WebApi.deleteRecord('coach_obstacle', made.id).then(score) }));
      },

      /** Takes an obstacle out of the way, or puts it back. */
      clear(obstacle, isCleared) {
        run(state(obstacle, isCleared), () => ({ text: word(isCleared ? 'cleared' : 'reopened'), back: state(obstacle, !isCleared) }));
      },

      /** Opens the form of an obstacle, or of a new one where there is no id. */
      edit: (obstacle) => (obstacle ? open({ entityName: 'coach_obstacle', entityId: obstacle })
        : open({ entityName: 'coach_obstacle' }, { coach_opportunityid: id, coach_opportunityidname: doer.name() })),

      /** Opens the form of an activity. */
      open: (one) => open({ entityName: tableOf(one.kind), entityId: one.activityid }),

      /** Opens the form of an activity about the opportunity, filled in; a new one the rep saves, or does not. */
      plan(kind, advice) {
        const filling = content(kind, advice, doer.name());
        const contact = STORED.includes(kind) && (advice.contactid || doer.contact());
        if (!contact) return open({ entityName: kind, createFromEntity: { entityType: 'opportunity', id, name: doer.name() } }, filling);
        const row = { ...filling, [kind + '_activity_parties']: people(doer.user, contact), ['regardingobjectid_opportunity_' + kind + '@odata.bind']: '/opportunities(' + id + ')' };
        run(() => xrm.WebApi.createRecord(kind, row), (made) => {
          open({ entityName: kind, entityId: made.id });
          return { text: word('drafted.' + kind) };
        });
      },
    };
  }

  return { of };
})();
