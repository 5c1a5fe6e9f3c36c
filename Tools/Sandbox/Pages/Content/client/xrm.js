import { getGlobalContext } from "./global-context.js";
import { navigation } from "./navigation.js";
import { addGlobalNotification, clearGlobalNotification } from "./notifications.js";
import { refusing } from "./refusing.js";
import { getResourceString } from "./strings.js";
import { webApi } from "./webapi.js";

/**
 * The client API in front of the Web API: what the sandbox has of it. What it does not have is refused by name, so that a script that counts on more
 * fails here and not at a customer.
 */
export const xrm = refusing("Xrm", {
  WebApi: refusing("Xrm.WebApi", { ...webApi, online: refusing("Xrm.WebApi.online", webApi) }),
  Utility: refusing("Xrm.Utility", { getGlobalContext, getResourceString }),
  Navigation: refusing("Xrm.Navigation", navigation),
  App: refusing("Xrm.App", { addGlobalNotification, clearGlobalNotification }),
});
