"use strict";

var Coach = window.Coach || {};
Coach.Example = Coach.Example || {};

/** The icon of a deal at risk. @param {string} rowData @param {number} language */
Coach.Example.icon = function (rowData, language) {
  var band = JSON.parse(rowData).coach_band_Value;
  return band === 713100001 ? ["coach_/example/at-risk.svg", language === 1031 ? "Gefährdet" : "At risk"] : ["", ""];
};
