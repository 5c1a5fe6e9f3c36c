// @ts-check
'use strict';

/** Everything that the scripts of a page share; each file adds its part. */
const CoachPage = {};

/** What the pages say, in the reader's language, and how they write dates, numbers and names. */
CoachPage.words = (() => {
  /** @type {Record<number, number>} the RESX file that serves a language, by the language's part of an LCID */
  const FILES = { 7: 1031, 9: 1033, 10: 3082, 12: 1036 };
  const ENGLISH = 1033;
  const DAY = 86400000;
  const LONGEST = 1000;

  /** @type {Map<string, string>} */
  const texts = new Map();
  let language = 'en';
  let dates = 'd MMM yyyy';
  let separator = '/';
  let offset = -new Date().getTimezoneOffset();

  /** Loads the words of a language once, as the web resource that they are: no form has to hand them over, and the browser keeps them. */
  function load(/** @type {number} */ file) {
    return fetch('../strings/strings.' + file + '.resx').then((answer) => {
      if (!answer.ok) throw new Error('The words are missing: ' + answer.status + '.');
      return answer.text();
    }).then((xml) => {
      const list = new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('data');
      Array.from(list).forEach((one) => texts.set(one.getAttribute('name') || '', (one.textContent || '').trim()));
      language = word('language');
      document.documentElement.lang = language;
      document.documentElement.dir = word('direction');
      document.querySelectorAll('[data-word]').forEach((one) => { one.textContent = word(one.getAttribute('data-word') || ''); });
    });
  }

  const lcid = Number(new URLSearchParams(location.search).get('userlcid')) || ENGLISH;
  const ready = load(FILES[lcid & 0x3ff] || ENGLISH).catch(() => load(ENGLISH));

  /** The text of a key with its values in place; a key that nobody wrote a text for is shown itself. */
  function word(/** @type {string} */ key, /** @type {string[]} */ ...values) {
    const text = texts.get(key);
    return text === undefined ? key : text.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] || '');
  }

  /** What a list of names calls something, or what it calls itself: a value that a later version adds is shown as it is rather than hidden. */
  const named = (/** @type {string} */ list, /** @type {string} */ name) => (texts.has(list + '.' + name) ? word(list + '.' + name) : name);

  /** What a label of the analysis says, in words: `obstacle.budget.raised`, `topic.personal`, `ask.refused`. */
  function label(/** @type {string} */ name) {
    const [family, what, state] = name.split('.');
    return family === 'obstacle' ? word('label.obstacle.' + state, named('obstacle', what)) : family === 'topic' ? word('label.topic', named('topic', what)) : named('label', name);
  }

  /** The form of a text that goes with a number; the number is its first value. */
  function count(/** @type {string} */ key, /** @type {number} */ value, /** @type {string[]} */ ...values) {
    const form = key + '.' + new Intl.PluralRules(language).select(value);
    return word(texts.has(form) ? form : key + '.other', number(value), ...values);
  }

  function number(/** @type {number} */ value) {
    return value.toLocaleString(navigator.language.startsWith(language) ? navigator.language : language);
  }

  /** The reader's own settings in the organisation: the form of a day, and the time zone that says which day it is. */
  function follow(/** @type {Xrm.UserSettings} */ settings) {
    const format = /** @type {Partial<Xrm.DateFormattingInfo>} */ (settings.dateFormattingInfo || {});
    dates = format.ShortDatePattern || dates;
    separator = format.DateSeparator || separator;
    if (settings.getTimeZoneOffsetMinutes) offset = settings.getTimeZoneOffsetMinutes();
  }

  function localOf(/** @type {string} */ iso) {
    const moment = new Date(iso);
    return iso.length === 10 ? moment : new Date(moment.getTime() + offset * 60000);
  }

  /** A day in the reader's own format. A date without a time is that day everywhere. */
  function date(/** @type {string} */ iso) {
    const day = localOf(iso);
    if (isNaN(day.getTime())) return iso;
    const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
    const name = (/** @type {Intl.DateTimeFormatOptions} */ part) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...part }).format(day);
    /** @type {Record<string, () => string>} */
    const parts = {
      '/': () => separator,
      d: () => String(day.getUTCDate()), dd: () => two(day.getUTCDate()), ddd: () => name({ weekday: 'short' }), dddd: () => name({ weekday: 'long' }),
      M: () => String(day.getUTCMonth() + 1), MM: () => two(day.getUTCMonth() + 1), MMM: () => name({ month: 'short' }), MMMM: () => name({ month: 'long' }),
      yy: () => two(day.getUTCFullYear() % 100), yyyy: () => String(day.getUTCFullYear()),
    };
    return dates.replace(/'([^']*)'|d{1,4}|M{1,4}|yyyy|yy|\//g, (part, literal) => (literal === undefined ? parts[part]() : literal));
  }

  /** How long ago a day was, as people say it; the day itself where that is long, or still to come. */
  function ago(/** @type {string} */ iso) {
    const days = dayOf(localOf(new Date().toISOString())) - dayOf(localOf(iso));
    return days < 0 || days > 30 ? date(iso) : new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
  }

  const dayOf = (/** @type {Date} */ moment) => Math.floor(moment.getTime() / DAY);

  /** Text that names or quotes others, as it may be shown: without the characters that turn the direction of what follows, and not without end. */
  function foreign(/** @type {string} */ text) {
    const plain = text.slice(0, LONGEST * 2).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    return plain.length > LONGEST ? plain.slice(0, LONGEST).trim() + '…' : plain;
  }

  return { ready, word, named, label, count, number, follow, date, ago, foreign };
})();
