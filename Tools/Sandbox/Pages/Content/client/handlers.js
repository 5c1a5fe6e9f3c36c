/** Functions that are called when something happens, in the order in which they were added; one that fails does not stop the others. */
export class Handlers {
  constructor() {
    /** @type {((context: any) => void)[]} */
    this.functions = [];
  }

  /** @param {(context: any) => void} handler */
  add(handler) {
    if (!this.functions.includes(handler)) this.functions.push(handler);
  }

  /** @param {(context: any) => void} handler */
  remove(handler) {
    this.functions = this.functions.filter(one => one !== handler);
  }

  /** @param {any} context */
  fire(context) {
    for (const handler of [...this.functions]) call(handler, context);
  }
}

/** Calls a handler; its failure reaches the console and the window's error event, as an uncaught one would. @param {(context: any) => any} handler @param {any} context */
export function call(handler, context) {
  try {
    const result = handler(context);
    if (result && typeof result.catch === "function") result.catch(reportError);
  } catch (error) {
    reportError(error);
  }
}

/**
 * What a handler is given.
 * @param {any} formContext @param {any} source the form, tab or column it is about @param {any} eventArgs what is special to the event
 */
export function executionContext(formContext, source, eventArgs) {
  return {
    getFormContext: () => formContext,
    getEventSource: () => source,
    getEventArgs: () => eventArgs,
  };
}
