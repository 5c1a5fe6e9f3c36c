// @ts-check
'use strict';

/** What the panel says, and how it writes dates, numbers and names. */
CoachPanel.words = (() => {
  /** @typedef {{ label: string, className: string, icon: string }} Sign a word with a shape of its own, so that colour is never all there is */

  /** @type {Record<string, Sign>} */
  const BANDS = {
    atRisk: { label: 'At risk', className: 'bad', icon: 'M10 2.5 18.500 17H1.500L10 2.500Zm0 5.500v4.500m0 2.200v.1' },
    needsAttention: { label: 'Needs attention', className: 'warn', icon: 'M10 1.500 18.500 10 10 18.500 1.500 10 10 1.500Zm0 4.500v5m0 2.600v.1' },
    onTrack: { label: 'On track', className: 'good', icon: 'M10 2a8 8 0 1 0 .01 0M6.200 10.200l2.600 2.600 5-5.400' },
    notEnoughEvidence: { label: 'Not enough evidence', className: 'grey', icon: 'M10 2a8 8 0 1 0 .01 0M6 10h.01M10 10h.01M14 10h.01' },
    notCoached: { label: 'Not coached yet', className: 'grey', icon: 'M10 2a8 8 0 1 0 .01 0M10 5.500V10l3 2' },
  };

  /** @type {Record<string, string>} The choice values of the column coach_band. */
  const BAND_VALUES = { 713100001: 'atRisk', 713100002: 'needsAttention', 713100003: 'onTrack', 713100004: 'notEnoughEvidence' };

  const PILLARS = [
    { name: 'obstacles', column: 'coach_obstaclesscore', label: 'Obstacles', question: 'Do we know what stands in the customer’s way, and do we help them past it?' },
    { name: 'relationship', column: 'coach_relationshipscore', label: 'Relationship', question: 'Do we talk about more than the deal?' },
    { name: 'customerFocus', column: 'coach_customerfocusscore', label: 'Customer focus', question: 'Whose interest do our messages serve?' },
    { name: 'perseverance', column: 'coach_perseverancescore', label: 'Perseverance', question: 'When we need something, do we keep at it, in varied ways?' },
  ];

  /** @type {Record<string, string>} */
  const OBSTACLES = {
    alignment: 'Alignment', approval: 'Approval', priority: 'Other priorities', budget: 'Budget', procurement: 'Procurement', technical: 'Technical doubts',
    adoption: 'Adoption', timing: 'Timing', statusquo: 'No urgency', competition: 'Competition',
  };

  /** @type {Record<string, Sign>} */
  const STATES = {
    unaddressed: { label: 'Nobody works on it', className: 'bad', icon: BANDS.atRisk.icon },
    quiet: { label: 'Gone quiet', className: 'warn', icon: 'M10 2a8 8 0 1 0 .01 0M10 5.500V10l3 2' },
    addressed: { label: 'Being worked on', className: 'busy', icon: 'M3.500 10a6.500 6.500 0 0 1 11-4.700l2 2m0-4v4h-4M16.500 10a6.500 6.500 0 0 1-11 4.700l-2-2m0 4v-4h4' },
    cleared: { label: 'Out of the way', className: 'good', icon: BANDS.onTrack.icon },
  };

  /** @type {Record<string, Sign>} */
  const KINDS = {
    email: { label: 'E-mail', className: '', icon: 'M2.500 4.500h15v11h-15v-11Zm0 .8L10 10.500l7.500-5.200' },
    phonecall: { label: 'Phone call', className: '', icon: 'M6.300 2.500 8.500 6.800 6.600 8.900c.9 2 2.500 3.600 4.500 4.500l2.100-1.900 4.300 2.200c-.3 2.200-1.700 3.600-3.800 3.600C7.900 17.300 2.700 12.100 2.700 6.300c0-2.100 1.400-3.500 3.600-3.800Z' },
    appointment: { label: 'Meeting', className: '', icon: 'M3 4.500h14v12.500H3V4.500Zm0 4h14M6.500 2.500v4m7-4v4' },
    task: { label: 'Task', className: '', icon: 'M3 3h14v14H3V3Zm3.500 7.200 2.400 2.400 4.600-5' },
    note: { label: 'Note', className: '', icon: 'M4.500 2.500h11v15h-11v-15Zm3 4.500h5m-5 3h5m-5 3h3' },
    letter: { label: 'Letter', className: '', icon: 'M4.500 2.500h11v15h-11v-15Zm3 4.500h5m-5 3h5m-5 3h3' },
    social: { label: 'Message', className: '', icon: 'M3 3.500h14v10H9l-4 3.500v-3.500H3v-10Z' },
  };

  const CHEVRON = 'M7 4.500 12.500 10 7 15.500';
  const LOCK = 'M4 9h12v8.500H4V9Zm2.500 0V6.500a3.500 3.500 0 0 1 7 0V9M10 12.500v2';

  /** @type {Record<string, string>} */
  const SKIPPED = {
    empty: 'empty', draft: 'draft', pending: 'not sent yet', failed: 'not delivered', cancelled: 'cancelled', private: 'private', future: 'still to come',
    otherLanguage: 'in another language', automatic: 'automatic', duplicate: 'repeated', unreadable: 'unreadable',
  };

  /** Characters of one text: more than any advice has. */
  const LONGEST = 1000;

  /** Too long, but its beginning was read: it is among the scored ones. */
  const CUT = 'cut';

  /**
   * The entry of a key; a value that a later version adds is shown as it is rather than hidden.
   * @template T
   * @param {Record<string, T>} table
   * @param {string} key
   * @param {(key: string) => T} unknown
   */
  function entry(table, key, unknown) {
    return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : unknown(key);
  }

  /**
   * @param {Record<string, Sign>} table
   * @returns {(key: string) => Sign}
   */
  function signs(table) {
    return (key) => entry(table, key, (label) => ({ label, className: 'grey', icon: BANDS.notEnoughEvidence.icon }));
  }

  /**
   * A day in the reader's own format. A date without a time is that day everywhere.
   * @param {string} iso
   */
  function date(iso) {
    const moment = new Date(iso);
    if (isNaN(moment.getTime())) return iso;
    return moment.toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: iso.length === 10 ? 'UTC' : undefined });
  }

  /**
   * @param {number} number
   * @param {string} one
   * @param {string} many
   */
  function count(number, one, many) {
    return number.toLocaleString() + ' ' + (number === 1 ? one : many);
  }

  /**
   * Text that names or quotes others, as it may be shown: without the characters that turn the direction of what follows, and not without end.
   * @param {string} text
   */
  function foreign(text) {
    const plain = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    return plain.length > LONGEST ? plain.slice(0, LONGEST).trim() + '…' : plain;
  }

  return {
    PILLARS, CUT, CHEVRON, LOCK, date, count, foreign, band: signs(BANDS), state: signs(STATES), kind: signs(KINDS),
    /** @param {number | null} value of the column, which is empty where nothing was scored yet */
    bandName: (value) => BAND_VALUES[String(value)] || 'notCoached',
    /** @param {string | null} type */
    obstacle: (type) => (type ? entry(OBSTACLES, type, (key) => key) : 'Obstacle'),
    /** @param {string} reason */
    skipped: (reason) => entry(SKIPPED, reason, (key) => key),
  };
})();
