'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const vm = require('node:vm');
const { XrmMockGenerator, IframeControlMock, ItemCollectionMock, TabMock } = require('xrm-mock');

const SCRIPT = fs.readFileSync(path.join(__dirname, '../../WebResources/coach_/form/frames.js'), 'utf8');

/** A web resource on the form: its window, or none while its tab is closed. */
class FrameMock extends IframeControlMock {
  constructor(name, page) {
    super({ name });
    this.page = page;
    this.asked = 0;
  }

  getContentWindow() {
    this.asked += 1;
    return this.page ? Promise.resolve(this.page) : Promise.reject(new Error('hidden'));
  }
}

/** A page that takes the client API, and remembers with what. */
function pageMock() {
  const page = { taken: [] };
  page.setClientApiContext = (...given) => page.taken.push(given);
  return page;
}

/** Runs the form script as the form's load event does. */
function load(frames) {
  const xrm = XrmMockGenerator.initialise();
  const tab = new TabMock({ name: 'coach_tab', displayState: 'collapsed', uiStandardElement: {}, uiFocusableElement: {} });
  tab.tabStateChangeHandlers = [];
  xrm.Page.ui.controls = new ItemCollectionMock(frames);
  xrm.Page.ui.tabs = new ItemCollectionMock([tab]);
  const window = {};
  vm.runInNewContext(SCRIPT, { window, Xrm: xrm, setTimeout });
  const context = XrmMockGenerator.eventContext;
  context.getFormContext().ui = xrm.Page.ui;
  window.Coach.Frames.onLoad(context);
  return { xrm, tab, form: context.getFormContext(), loaded: () => context.getFormContext().data.loadEventHandlers.forEach((handler) => handler()) };
}

/** Time passes: timers and promises get their turns. */
async function pass(timers, milliseconds) {
  for (let at = 0; at < milliseconds; at += 30) {
    timers.tick(30);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  }
}

test.beforeEach((context) => context.mock.timers.enable({ apis: ['setTimeout'] }));

test('a page that is there is handed the client API and the form', async (context) => {
  const page = pageMock();
  const { xrm, form } = load([new FrameMock('WebResource_coach_panel', page)]);
  await pass(context.mock.timers, 60);
  assert.equal(page.taken.length, 1);
  assert.equal(page.taken[0][0], xrm);
  assert.equal(page.taken[0][1], form);
});

test('a page whose script is late gets it as soon as it listens', async (context) => {
  const page = { taken: [] };
  load([new FrameMock('WebResource_coach_strip', page)]);
  await pass(context.mock.timers, 3000);
  page.setClientApiContext = (...given) => page.taken.push(given);
  await pass(context.mock.timers, 1500);
  assert.equal(page.taken.length, 1);
});

test('a page on a closed tab gets it when the tab opens', async (context) => {
  const frame = new FrameMock('WebResource_coach_panel', null);
  const { tab } = load([frame]);
  await pass(context.mock.timers, 200000);
  frame.page = pageMock();
  tab.displayState = 'expanded';
  tab.tabStateChangeHandlers.forEach((handler) => handler());
  await pass(context.mock.timers, 60);
  assert.equal(frame.page.taken.length, 1);
});

test('a page that reloads asks for it again', async (context) => {
  const page = pageMock();
  load([new FrameMock('WebResource_coach_panel', page)]);
  await pass(context.mock.timers, 60);
  page.taken[0][2]();
  await pass(context.mock.timers, 60);
  assert.equal(page.taken.length, 2);
});

test('a form that loads its data again tells every page of ours', async (context) => {
  const pages = [pageMock(), pageMock()];
  const { loaded } = load([new FrameMock('WebResource_coach_panel', pages[0]), new FrameMock('WebResource_coach_strip', pages[1])]);
  await pass(context.mock.timers, 60);
  loaded();
  await pass(context.mock.timers, 60);
  assert.deepEqual(pages.map((page) => page.taken.length), [2, 2]);
});

test('a page that never comes is asked for a bounded number of times', async (context) => {
  const frame = new FrameMock('WebResource_coach_panel', null);
  load([frame]);
  await pass(context.mock.timers, 600000);
  assert.equal(frame.asked, 121);
});

test('pages of others are left alone', async (context) => {
  const page = pageMock();
  load([new FrameMock('WebResource_other_page', page)]);
  await pass(context.mock.timers, 60);
  assert.equal(page.taken.length, 0);
});
