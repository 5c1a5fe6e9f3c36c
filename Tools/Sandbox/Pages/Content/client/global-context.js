import { collection } from "./collection.js";
import { braced, page } from "./page.js";

const roles = page.user.roles.map(role => ({ id: role.id, name: role.name, entityType: "role" }));

const dateFormattingInfo = {
  FirstDayOfWeek: 0,
  DateSeparator: "/",
  TimeSeparator: ":",
  ShortDatePattern: "M/d/yyyy",
  ShortTimePattern: "h:mm tt",
};

const context = {
  client: { getClient: () => "Web", getClientState: () => "Online", getFormFactor: () => 1, isOffline: () => false },
  organizationSettings: {
    languageId: page.organization.languageId,
    organizationId: braced(page.organization.id),
    uniqueName: page.organization.uniqueName,
  },
  userSettings: {
    dateFormattingInfo,
    languageId: page.user.languageId,
    roles: collection(roles, role => role.id),
    isRTL: false,
    userId: braced(page.user.id),
    userName: page.user.name,
    getTimeZoneOffsetMinutes: () => 0,
  },
  getClientUrl: () => page.clientUrl,
  getVersion: () => page.version,
  /** @param {string} name */
  getWebResourceUrl: name => page.clientUrl + page.webResources + name,
};

export const getGlobalContext = () => context;
