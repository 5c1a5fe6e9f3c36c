import { getGlobalContext } from "./global-context.js";
import { navigation } from "./navigation.js";
import { addGlobalNotification, clearGlobalNotification } from "./notifications.js";
import { getResourceString } from "./strings.js";
import { webApi } from "./webapi.js";

/**
 * The client API in front of the Web API: what the sandbox has of it. What it does not have is absent, so that a script that counts on more
 * fails here and not at a customer.
 */
export const xrm = {
  WebApi: { ...webApi, online: webApi },
  Utility: { getGlobalContext, getResourceString },
  Navigation: navigation,
  App: { addGlobalNotification, clearGlobalNotification },
};
