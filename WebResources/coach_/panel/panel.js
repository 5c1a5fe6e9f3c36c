// @ts-check
'use strict';

/** The panel itself: it waits for the form, shows what is stored at once, and then the words that prove it. */
(function () {
  var make = CoachPanel.elements.element;
  var place = /** @type {HTMLElement} */ (document.getElementById('panel'));
  var state = { xrm: null, form: null, id: '', deal: null, report: null, message: '', busy: false, round: 0 };

  /** @param {any} error */
  function reason(error) {
    return error && error.message ? String(error.message) : 'the server did not answer';
  }

  function header() {
    var now = CoachPanel.elements.button(state.busy ? 'Coaching\u2026' : 'Coach me now', 'primary', coachNow);
    now.id = 'coach-now';
    if (state.busy) now.setAttribute('aria-disabled', 'true');
    return make('header', {}, [make('h1', {}, ['Coaching']), now]);
  }

  function render() {
    var opened = Array.from(place.querySelectorAll('details'), function (one) { return one.open; });
    var focused = document.activeElement ? document.activeElement.id : '';
    place.replaceChildren(header(), make('p', { class: 'message', role: 'status' }, [state.message]));
    if (state.deal) {
      place.append(CoachPanel.summary.view(state.deal.row, state.report), CoachPanel.advice.view(state.deal.advice, state.report, state.deal.hidden));
      var obstacles = CoachPanel.obstacles.view(state.report);
      if (obstacles) place.append(obstacles);
    }
    place.querySelectorAll('.pillar').forEach(function (one, index) { if (opened[index]) one.setAttribute('open', ''); });
    if (focused) { var again = document.getElementById(focused); if (again) again.focus(); }
    place.setAttribute('aria-busy', String(state.busy));
  }

  /** @param {string} message */
  function say(message) {
    state.message = message;
    render();
  }

  /** Reads what is stored and shows it, then fetches the evidence. A newer round makes an older one silent. */
  function load() {
    var round = state.round += 1;
    return CoachPanel.deal.read(state.xrm, state.id).then(function (deal) {
      if (round !== state.round) return;
      state.deal = deal;
      say('');
      return explain(round);
    }, function (error) {
      if (round === state.round) say('This opportunity could not be read: ' + reason(error));
    });
  }

  /** @param {number} round */
  function explain(round) {
    return CoachPanel.deal.explain(state.xrm, state.id).then(function (report) {
      if (round !== state.round) return;
      state.report = report;
      render();
    }, function (error) {
      if (round === state.round) say('The evidence can\u2019t be shown: ' + reason(error));
    });
  }

  function coachNow() {
    if (state.busy) return;
    state.busy = true;
    say('Reading the activities\u2026');
    CoachPanel.deal.score(state.xrm, state.id).then(load).then(function () {
      state.busy = false;
      say(state.message || 'Up to date.');
    }, function (error) {
      state.busy = false;
      say('Coaching did not run: ' + reason(error));
    });
  }

  /**
   * Called by the form, again whenever the tab opens or the form reloads; only a change of record starts over.
   * @param {Xrm.XrmStatic} xrm
   * @param {Xrm.FormContext} form
   * @param {() => void} reconnect
   */
  window.setClientApiContext = function (xrm, form, reconnect) {
    var id = form.data.entity.getId().replace(/[{}]/g, '').toLowerCase();
    window.onpagehide = reconnect;
    if (state.xrm && id === state.id) return;
    state.xrm = xrm;
    state.form = form;
    state.id = id;
    if (!id) say('Save the opportunity first. From then on its coaching appears here.');
    else load();
  };
}());
