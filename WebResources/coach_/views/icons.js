// @ts-check
'use strict';

/** The lists' side of CRM Coach. */
var Coach = window.Coach || {};
window.Coach = Coach;

/**
 * Chooses the icon of a list's cell and the words that a pointer or a screen reader gets with it. A list asks for each of its rows, so nothing is
 * fetched: the answer is in the row. A row without a value gets no icon.
 */
Coach.Icons = (() => {
  const FOLDER = 'coach_/views/';

  /** @type {Record<number, string>} The choice values of coach_band. */
  const BANDS = { 713100001: 'atrisk', 713100002: 'attention', 713100003: 'ontrack', 713100004: 'unknown' };

  /** @type {Record<number, string>} The choice values of coach_trend. */
  const TRENDS = { 713100001: 'up', 713100002: 'down', 713100003: 'first' };

  /**
   * The words by primary language (the low ten bits of the LCID); 9 is English. {0} is a number.
   * @type {Record<number, Record<string, string>>}
   */
  const WORDS = {
    7: {
      atrisk: 'Gefährdet', attention: 'Braucht Aufmerksamkeit', ontrack: 'Auf Kurs', unknown: 'Zu wenig Belege', coverage: '{0} % des Erfassten gelesen',
      up: 'Um {0} gestiegen', down: 'Um {0} gefallen', first: 'Erste Bewertung',
    },
    9: {
      atrisk: 'At risk', attention: 'Needs attention', ontrack: 'On track', unknown: 'Not enough evidence', coverage: '{0} % of what is recorded could be read',
      up: 'Up by {0}', down: 'Down by {0}', first: 'First score',
    },
    10: {
      atrisk: 'En riesgo', attention: 'Requiere atención', ontrack: 'En buen camino', unknown: 'Pocos datos', coverage: 'Leído el {0} % de lo registrado',
      up: 'Sube {0}', down: 'Baja {0}', first: 'Primera puntuación',
    },
    12: {
      atrisk: 'À risque', attention: 'Demande attention', ontrack: 'En bonne voie', unknown: 'Trop peu d’éléments', coverage: '{0} % des éléments saisis ont été lus',
      up: 'En hausse de {0}', down: 'En baisse de {0}', first: 'Première note',
    },
  };

  /**
   * @param {number} lcid
   * @param {string} name
   * @param {number} [number]
   */
  function say(lcid, name, number) {
    const words = WORDS[lcid & 0x3ff] || WORDS[9];
    return words[name].replace('{0}', String(number));
  }

  /**
   * A row comes as text; one that cannot be read has no icon, and the list goes on.
   * @param {string} rowData
   * @returns {Record<string, unknown>}
   */
  function parse(rowData) {
    try {
      return JSON.parse(rowData) || {};
    } catch (error) {
      return {};
    }
  }

  /**
   * A number as lists hand it out: the value, or where there is none its text.
   * @param {Record<string, unknown>} row
   * @param {string} column
   */
  function numberIn(row, column) {
    const value = row[column + '_Value'] === undefined ? row[column] : row[column + '_Value'];
    return value === null || value === undefined || value === '' || isNaN(Number(value)) ? null : Number(value);
  }

  /**
   * Named in the views, for the column coach_band. The words tell how much the band rests on, where the view shows it.
   * @param {string} rowData the row as JSON
   * @param {number} lcid the user's language
   * @returns {[string, string]} the web resource of the icon and its tooltip
   */
  function band(rowData, lcid) {
    const row = parse(rowData);
    const name = BANDS[numberIn(row, 'coach_band') || 0];
    if (!name) return ['', ''];
    const coverage = numberIn(row, 'coach_coverage');
    return [FOLDER + name + '.svg', say(lcid, name) + (coverage === null ? '' : '. ' + say(lcid, 'coverage', coverage))];
  }

  /**
   * Named in the views, for the column coach_trend.
   * @param {string} rowData the row as JSON
   * @param {number} lcid the user's language
   * @returns {[string, string]} the web resource of the icon and its tooltip
   */
  function trend(rowData, lcid) {
    const row = parse(rowData);
    const name = TRENDS[numberIn(row, 'coach_trend') || 0];
    if (!name) return ['', ''];
    const change = numberIn(row, 'coach_scorechange');
    return [FOLDER + name + '.svg', change === null && name !== 'first' ? '' : say(lcid, name, Math.abs(change || 0))];
  }

  return { band, trend };
})();
