// @ts-check
'use strict';

/** The page with which a manager prepares a talk with one rep about three deals. It stores nothing and compares nobody. */
(() => {
  const { element, line, button, fill, box } = CoachPage.elements;
  const { ready, word, foreign } = CoachPage.words;
  const { byOwner, three, explain } = CoachPage.deals;
  const THREE = 3;

  const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const rep = /** @type {HTMLSelectElement} */ (find('rep'));
  const talks = find('talks');
  let latest = 0;

  const say = (/** @type {string} */ text) => { find('status').textContent = text; };

  function fail(/** @type {any} */ error, /** @type {() => void} */ retry) {
    const reason = navigator.onLine ? foreign(String((error && error.message) || error)) : word('failure.offline');
    fill(find('failures'), [box('failure', [line('', word('onetoone.unavailable', reason)), button('retry', '', retry)])]);
    say('');
  }

  const option = (/** @type {string} */ value, /** @type {string} */ text) => element('option', { value }, [foreign(text)]);

  /** One choice for each deal of the talk. */
  function choices(/** @type {CoachedDeal[]} */ deals) {
    const preset = three(deals);
    const selects = preset.slice(0, THREE).map((id, index) => {
      const select = /** @type {HTMLSelectElement} */ (element('select', { 'aria-label': word('onetoone.deal', String(index + 1)) }, deals.map((deal) => option(deal.id, deal.name))));
      select.value = id;
      select.addEventListener('change', () => prepare(deals));
      return select;
    });
    const legend = find('deals').firstElementChild;
    find('deals').replaceChildren(...(legend ? [legend] : []), ...selects);
  }

  function failed(/** @type {CoachedDeal[]} */ deals, /** @type {string} */ id, /** @type {Error} */ error) {
    const deal = deals.find((one) => one.id === id);
    return CoachPage.talk.failed(deal ? deal.name : id, foreign(error.message));
  }

  const chosen = () => [...new Set([...find('deals').querySelectorAll('select')].map((select) => select.value))];

  /** Draws the chosen deals. What comes in late, after another choice, is dropped. */
  async function prepare(/** @type {CoachedDeal[]} */ deals) {
    const turn = ++latest;
    talks.setAttribute('aria-busy', 'true');
    say(word('onetoone.reading'));
    const answers = await Promise.all(chosen().map((id) => explain(id).catch((error) => ({ id, error }))));
    if (turn !== latest) return;
    const said = new Set();
    fill(talks, answers.map((answer) => ('error' in answer ? failed(deals, answer.id, answer.error) : CoachPage.talk.deal(answer, said))));
    talks.setAttribute('aria-busy', 'false');
    say(word('onetoone.ready', rep.selectedOptions[0].text));
    find('print').hidden = false;
  }

  async function start() {
    fill(find('failures'), []);
    const owners = await byOwner();
    if (!owners.size) {
      talks.setAttribute('aria-busy', 'false');
      say(word('onetoone.nothing'));
      return;
    }

    rep.replaceChildren(...[...owners].map(([id, owner]) => option(id, owner.name)));
    rep.onchange = () => {
      const owner = owners.get(rep.value);
      choices(owner ? owner.deals : []);
      prepare(owner ? owner.deals : []);
    };
    find('choice').hidden = false;
    rep.onchange(new Event('change'));
  }

  const begin = () => { start().catch((error) => fail(error, begin)); };

  find('choice').addEventListener('submit', (event) => event.preventDefault());
  find('print').addEventListener('click', () => window.print());
  ready.then(begin);
})();
