"use strict";

var Coach = window.Coach || {};

/** The greeting in the user's language. @param {{ Utility: { getResourceString: (file: string, key: string) => string } }} xrm */
Coach.greeting = xrm => xrm.Utility.getResourceString("coach_/example/texts", "Greeting");
