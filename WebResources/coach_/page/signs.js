// @ts-check
'use strict';

/** Words with a shape of their own, so that colour is never all there is. */
CoachPage.signs = (() => {
  const { element, icon } = CoachPage.elements;
  const { named } = CoachPage.words;

  const RING = 'M10 2a8 8 0 1 0 .01 0';
  const TRIANGLE = 'M10 2.5 18.5 17H1.5L10 2.5Zm0 5.5v4.5m0 2.2v.1';
  const TICK = RING + 'M6.2 10.2l2.6 2.6 5-5.4';
  const CLOCK = RING + 'M10 5.5V10l3 2';
  const DOTS = RING + 'M6 10h.01M10 10h.01M14 10h.01';
  const PAGE = 'M4.5 2.5h11v15h-11v-15Zm3 4.5h5m-5 3h5m-5 3h3';

  /** Shapes of the page's own. */
  const SHAPES = {
    lock: 'M4 9h12v8.5H4V9Zm2.5 0V6.5a3.5 3.5 0 0 1 7 0V9M10 12.5v2',
    up: 'M10 16.5v-13M4.5 9 10 3.5 15.5 9', down: 'M10 3.5v13M4.5 11l5.5 5.5 5.5-5.5', same: 'M4 7.5h12M4 12.5h12',
    warning: RING + 'M10 5.5v5.5m0 2.8v.1', tick: 'm4 10.5 4 4 8.5-9', question: 'M7 7.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4m0 3v.1',
  };

  /** @type {Record<string, Record<string, string[]>>} class and shape, by list and name */
  const LISTS = {
    band: {
      atRisk: ['bad', TRIANGLE], needsAttention: ['warn', 'M10 1.5 18.5 10 10 18.5 1.5 10 10 1.5Zm0 4.5v5m0 2.6v.1'], onTrack: ['good', TICK],
      notEnoughEvidence: ['grey', DOTS], notCoached: ['grey', CLOCK],
    },
    state: {
      unaddressed: ['bad', TRIANGLE], quiet: ['warn', CLOCK], cleared: ['good', TICK],
      addressed: ['busy', 'M3.5 10a6.5 6.5 0 0 1 11-4.7l2 2m0-4v4h-4M16.5 10a6.5 6.5 0 0 1-11 4.7l-2-2m0 4v-4h4'],
    },
    outcome: { agreed: ['good', TICK], refused: ['bad', RING + 'M7 7l6 6M13 7l-6 6'], unanswered: ['warn', CLOCK] },
    'draft.serves': { customer: ['good', TICK], seller: ['warn', TRIANGLE], both: ['busy', DOTS], deal: ['busy', TICK], nobody: ['grey', DOTS] },
    kind: {
      email: ['', 'M2.5 4.5h15v11h-15v-11Zm0 .8L10 10.5l7.5-5.2'],
      phonecall: ['', 'M6.3 2.5 8.5 6.8 6.6 8.9c.9 2 2.5 3.6 4.5 4.5l2.1-1.9 4.3 2.2c-.3 2.2-1.7 3.6-3.8 3.6C7.9 17.3 2.7 12.1 2.7 6.3c0-2.1 1.4-3.5 3.6-3.8Z'],
      appointment: ['', 'M3 4.5h14v12.5H3V4.5Zm0 4h14M6.5 2.5v4m7-4v4'],
      task: ['', 'M3 3h14v14H3V3Zm3.5 7.2 2.4 2.4 4.6-5'],
      note: ['', PAGE], letter: ['', PAGE], social: ['', 'M3 3.5h14v10H9l-4 3.5v-3.5H3v-10Z'],
    },
  };

  function signOf(/** @type {string} */ list, /** @type {string} */ name) {
    const known = Object.prototype.hasOwnProperty.call(LISTS[list], name) ? LISTS[list][name] : ['grey', DOTS];
    return { label: named(list, name), className: known[0], icon: known[1] };
  }

  function chip(/** @type {string} */ list, /** @type {string} */ name) {
    const sign = signOf(list, name);
    return element('span', { class: 'chip ' + sign.className }, [icon(sign.icon), sign.label]);
  }

  return { SHAPES, signOf, chip };
})();
