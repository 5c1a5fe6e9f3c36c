'use strict';

const powerApps = require('@microsoft/eslint-plugin-power-apps');
const js = require('@eslint/js');

const everyRule = Object.keys(powerApps.rules).map((name) => ['@microsoft/power-apps/' + name, 'error']);

module.exports = [
  {
    files: ['**/*.js'],
    plugins: { '@microsoft/power-apps': powerApps },
    languageOptions: { ecmaVersion: 2018, sourceType: 'script' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: Object.assign({}, js.configs.recommended.rules, Object.fromEntries(everyRule), { 'no-undef': 'off', 'no-redeclare': 'off',
      'no-unused-vars': ['error', { caughtErrors: 'none' }] }),
  },
];
