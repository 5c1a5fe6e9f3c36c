// @ts-check
'use strict';

/** Coached deals and what the coach says about each, as far as the reader may see it. */
CoachPage.deals = (() => {
  const { ask, act } = CoachPage.api;
  const MOST = 1000;
  const COLUMNS = 'opportunityid,name,_ownerid_value,coach_score,coach_band,coach_scoredon';
  const FORMATTED = '@OData.Community.Display.V1.FormattedValue';

  /**
   * The open deals that have been coached, by owner; the owners by name, so that nobody is first for any other reason.
   * @returns {Promise<Map<string, { name: string, deals: CoachedDeal[] }>>}
   */
  async function byOwner() {
    const rows = (await ask('opportunities?$select=' + COLUMNS + '&$filter=statecode eq 0 and coach_band ne null&$orderby=coach_scoredon desc&$top=' + MOST)).value;
    const owners = new Map();
    rows.forEach((/** @type {Record<string, any>} */ row) => {
      const id = row._ownerid_value;
      if (!owners.has(id)) owners.set(id, { name: row['_ownerid_value' + FORMATTED] || id, deals: [] });
      owners.get(id).deals.push({ id: row.opportunityid, name: row.name || row.opportunityid, score: row.coach_score });
    });
    return new Map([...owners].sort(([, one], [, other]) => one.name.localeCompare(other.name)));
  }

  /** Three to talk about: one that goes well, one that has most to gain, and of the rest the one that moved last. */
  function three(/** @type {CoachedDeal[]} */ deals) {
    const scored = deals.filter((deal) => deal.score !== null).sort((one, other) => Number(other.score) - Number(one.score));
    const chosen = new Set(scored.length ? [scored[0], scored[scored.length - 1]] : []);
    deals.forEach((deal) => chosen.size < 3 && chosen.add(deal));
    return [...chosen].sort((one, other) => Number(other.score) - Number(one.score)).map((deal) => deal.id);
  }

  /** What the coach says about a deal, with the words that the reader may read. */
  async function explain(/** @type {string} */ id) {
    const answer = await act('opportunities(' + id + ')/Microsoft.Dynamics.CRM.coach_ExplainOpportunity', {});
    return /** @type {CoachReport} */ (JSON.parse(answer.Report));
  }

  return { byOwner, three, explain };
})();
