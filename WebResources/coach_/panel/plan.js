// @ts-check
'use strict';

/** Activities made from advice: filled in, about the opportunity, and opened in the platform's own form, where the rep saves them or not. */
CoachPage.plan = (() => {
  const { word } = CoachPage.words;
  const LONGEST_SUBJECT = 200;
  const KINDS = ['task', 'phonecall', 'appointment', 'email'];

  /**
   * What goes into an activity: for us what to do and why; for the customer the question alone.
   * @param {string} kind
   * @param {Advice} advice
   * @param {string} deal
   */
  function content(kind, advice, deal) {
    if (kind === 'email') return { subject: deal, description: advice.ask };
    const ask = advice.ask ? [word('youCouldAsk') + ': ' + advice.ask] : [];
    return { subject: advice.do.slice(0, LONGEST_SUBJECT), description: [advice.why].concat(ask).filter(Boolean).join('\n\n') };
  }

  /**
   * @param {Xrm.XrmStatic} xrm
   * @param {string} kind
   * @param {Advice} advice
   * @param {{ entityType: string, id: string, name: string }} deal
   */
  const open = (xrm, kind, advice, deal) => xrm.Navigation.openForm({ entityName: kind, createFromEntity: deal }, content(kind, advice, deal.name));

  return { KINDS, open };
})();
