// @ts-check
'use strict';

/** Words with a shape of their own, so that colour is never all there is. */
CoachPage.signs = (() => {
  const { element, icon } = CoachPage.elements;
  const { named } = CoachPage.words;

  const TRIANGLE = 'M10 2.5 18.500 17H1.500L10 2.500Zm0 5.500v4.500m0 2.200v.1';
  const TICK = 'M10 2a8 8 0 1 0 .01 0M6.200 10.200l2.600 2.600 5-5.400';
  const CLOCK = 'M10 2a8 8 0 1 0 .01 0M10 5.500V10l3 2';
  const DOTS = 'M10 2a8 8 0 1 0 .01 0M6 10h.01M10 10h.01M14 10h.01';
  const PAGE = 'M4.500 2.500h11v15h-11v-15Zm3 4.500h5m-5 3h5m-5 3h3';

  /** Shapes of the page's own. */
  const SHAPES = {
    lock: 'M4 9h12v8.500H4V9Zm2.500 0V6.500a3.500 3.500 0 0 1 7 0V9M10 12.500v2',
    up: 'M10 16.500v-13M4.500 9 10 3.500 15.500 9', down: 'M10 3.500v13M4.500 11l5.500 5.500 5.500-5.500', same: 'M4 7.500h12M4 12.500h12',
    warning: 'M10 2a8 8 0 1 0 .01 0M10 5.500v5.500m0 2.800v.1', tick: 'm4 10.500 4 4 8.500-9', question: 'M7 7.500a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400m0 3v.1',
  };

  /** @type {Record<string, Record<string, string[]>>} class and shape, by list and name */
  const LISTS = {
    band: {
      atRisk: ['bad', TRIANGLE], needsAttention: ['warn', 'M10 1.500 18.500 10 10 18.500 1.500 10 10 1.500Zm0 4.500v5m0 2.600v.1'], onTrack: ['good', TICK],
      notEnoughEvidence: ['grey', DOTS], notCoached: ['grey', CLOCK],
    },
    state: {
      unaddressed: ['bad', TRIANGLE], quiet: ['warn', CLOCK], cleared: ['good', TICK],
      addressed: ['busy', 'M3.500 10a6.500 6.500 0 0 1 11-4.700l2 2m0-4v4h-4M16.500 10a6.500 6.500 0 0 1-11 4.700l-2-2m0 4v-4h4'],
    },
    outcome: { agreed: ['good', TICK], refused: ['bad', 'M10 2a8 8 0 1 0 .01 0M7 7l6 6M13 7l-6 6'], unanswered: ['warn', CLOCK] },
    'draft.serves': { customer: ['good', TICK], seller: ['warn', TRIANGLE], both: ['busy', DOTS], deal: ['busy', TICK], nobody: ['grey', DOTS] },
    kind: {
      email: ['', 'M2.500 4.500h15v11h-15v-11Zm0 .8L10 10.500l7.500-5.200'],
      phonecall: ['', 'M6.300 2.500 8.500 6.800 6.600 8.900c.9 2 2.500 3.600 4.500 4.500l2.100-1.900 4.300 2.200c-.3 2.200-1.700 3.600-3.800 3.600C7.900 17.300 2.700 12.100 2.700 6.300c0-2.100 1.400-3.500 3.600-3.800Z'],
      appointment: ['', 'M3 4.500h14v12.500H3V4.500Zm0 4h14M6.500 2.500v4m7-4v4'],
      task: ['', 'M3 3h14v14H3V3Zm3.500 7.200 2.400 2.400 4.600-5'],
      note: ['', PAGE], letter: ['', PAGE], social: ['', 'M3 3.500h14v10H9l-4 3.500v-3.500H3v-10Z'],
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
