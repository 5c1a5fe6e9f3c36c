'use strict';

const js = require('@eslint/js');
const powerApps = require('@microsoft/eslint-plugin-power-apps');

/** All rules of Microsoft's Solution Checker, those too that its own configuration leaves out. */
const checker = Object.fromEntries(Object.keys(powerApps.rules).map((name) => ['@microsoft/power-apps/' + name, 'error']));

/** What would read text as mark-up or as script. */
const unsafe = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'setHTMLUnsafe'].map((property) => ({ property, message: 'Build nodes and text.' }))
  .concat([{ object: 'document', property: 'write', message: 'Build nodes and text.' }]);

const client = (name) => ({ name, message: 'The form hands the client API over; this file touches the page only.' });
const pure = (name) => ({ name, message: 'A list asks for every row: answer from the row alone.' });
const dom = (name) => ({ name, message: 'This file talks to the client API and touches no page.' });

module.exports = [
  {
    plugins: { '@microsoft/power-apps': powerApps },
    languageOptions: { ecmaVersion: 2018, sourceType: 'script' },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: Object.assign({}, js.configs.recommended.rules, checker, {
      'eqeqeq': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-properties': ['error'].concat(unsafe),
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
      'no-undef': 'off', // the compiler knows the names of other files
      'no-redeclare': 'off',
      'strict': ['error', 'global'],
    }),
  },
  { files: ['page', 'panel', 'draft', 'strip', 'playbook'].map((folder) => '**/coach_/' + folder + '/**'), rules: { 'no-restricted-globals': ['error'].concat(['Xrm', 'parent', 'top', 'GetGlobalContext'].map(client)) } },
  { files: ['**/coach_/views/**'], rules: { 'no-restricted-globals': ['error'].concat(['Xrm', 'document', 'parent', 'top'].map(pure)) } },
  { files: ['**/coach_/form/**'], rules: { 'no-restricted-globals': ['error'].concat(['document', 'parent', 'top'].map(dom)) } },
];
