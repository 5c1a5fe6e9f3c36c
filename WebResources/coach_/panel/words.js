// @ts-check
'use strict';

/** What the panel says, and how it writes dates and kinds. */
CoachPanel.words = (function () {
  var BANDS = {
    atRisk: { label: 'At risk', className: 'at-risk', icon: 'M10 2 19 17.5H1L10 2Zm0 5v5m0 2.2v.3' },
    needsAttention: { label: 'Needs attention', className: 'needs-attention', icon: 'M10 1.5 18.5 10 10 18.5 1.5 10 10 1.5Zm0 4.500v5m0 2.200v.3' },
    onTrack: { label: 'On track', className: 'on-track', icon: 'M10 2a8 8 0 1 0 .01 0M6.200 10.200l2.600 2.600 5-5.400' },
    notEnoughEvidence: { label: 'Not enough evidence', className: 'no-evidence', icon: 'M10 2a8 8 0 1 0 .01 0M7.800 7.700a2.300 2.300 0 1 1 3.200 2.100c-.7.300-1 .8-1 1.500m0 2.200v.3' },
  };

  var BAND_VALUES = { 713100001: 'atRisk', 713100002: 'needsAttention', 713100003: 'onTrack', 713100004: 'notEnoughEvidence' };

  var PILLARS = [
    { name: 'obstacles', column: 'coach_obstaclesscore', label: 'Obstacles', question: 'Do we know what stands in their way, and help them past it?' },
    { name: 'relationship', column: 'coach_relationshipscore', label: 'Relationship', question: 'Do we talk about more than the deal?' },
    { name: 'customerFocus', column: 'coach_customerfocusscore', label: 'Customer focus', question: 'Whose interest do our messages serve?' },
    { name: 'perseverance', column: 'coach_perseverancescore', label: 'Perseverance', question: 'Do we keep asking, in varied ways?' },
  ];

  var OBSTACLES = {
    alignment: 'Alignment', approval: 'Approval', priority: 'Other priorities', budget: 'Budget', procurement: 'Procurement', technical: 'Technical doubts',
    adoption: 'Adoption', timing: 'Timing', statusquo: 'No urgency', competition: 'Competition',
  };

  var STATES = { unaddressed: 'Nobody works on it', addressed: 'Being worked on', quiet: 'Gone quiet', cleared: 'Cleared' };

  var KINDS = { email: 'E-mail', phonecall: 'Phone call', appointment: 'Meeting', task: 'Task', note: 'Note', letter: 'Letter', social: 'Message' };

  var REASONS = {
    empty: 'without content', draft: 'draft', private: 'private', otherLanguage: 'in another language', automatic: 'automatic reply', duplicate: 'repeated',
    cancelled: 'cancelled', pending: 'not sent yet', failed: 'not delivered', future: 'still to come', cut: 'too long', unreadable: 'not readable',
  };

  /**
   * The word for a key, or the key itself, so that a value added later is still shown.
   * @param {Object<string, string>} table
   * @param {string} key
   */
  function word(table, key) {
    return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : key;
  }

  /**
   * A date in the reader's own format; the raw text where it is no date.
   * @param {string | null | undefined} iso
   */
  function date(iso) {
    if (!iso) return '';
    var moment = new Date(iso);
    return isNaN(moment.getTime()) ? iso : moment.toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /**
   * @param {number} count
   * @param {string} one
   * @param {string} many
   */
  function plural(count, one, many) {
    return count + ' ' + (count === 1 ? one : many);
  }

  return {
    bands: BANDS, bandValues: BAND_VALUES, pillars: PILLARS, date: date, plural: plural,
    obstacle: word.bind(null, OBSTACLES), state: word.bind(null, STATES), kind: word.bind(null, KINDS), reason: word.bind(null, REASONS),
  };
}());
