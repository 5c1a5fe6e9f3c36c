// @ts-check
'use strict';

/** What a reader saw of each deal the last time, kept in this browser: nobody else learns who looked when. */
CoachPage.visits = (() => {
  const MOST = 200;
  /** Looks that are closer together than this are one visit. */
  const PAUSE = 30 * 60000;

  /** @typedef {{ score: number | null, scoredOn: string, at: string }} Look what the score was, when the server stored it, and when it was looked at here */
  /** @typedef {{ id: string, last: Look, before: Look | null }} Visit */

  /** @param {string} key */
  function stored(key) {
    try {
      const list = JSON.parse(localStorage.getItem(key) || '[]');
      return /** @type {Visit[]} */ (Array.isArray(list) ? list : []);
    } catch (unreadable) {
      return [];
    }
  }

  /**
   * Notes this look, and answers with what was seen at the visit before, or null at the first one.
   * @param {string} user
   * @param {string} id of the deal
   * @param {number | null} score
   * @param {string} scoredOn
   */
  function look(user, id, score, scoredOn) {
    const key = 'coach.visits.' + user;
    const now = { score, scoredOn, at: new Date().toISOString() };
    const list = stored(key);
    const known = list.find((one) => one.id === id);
    const isNew = known && Date.parse(now.at) - Date.parse(known.last.at) > PAUSE;
    const before = known ? (isNew ? known.last : known.before) : null;
    try {
      localStorage.setItem(key, JSON.stringify([{ id, last: now, before }].concat(list.filter((one) => one.id !== id)).slice(0, MOST)));
    } catch (full) {
      return before;
    }
    return before;
  }

  return { look };
})();
