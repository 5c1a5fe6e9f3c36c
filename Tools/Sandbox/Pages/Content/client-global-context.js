// What a page of a solution gets that stands on no form: the context, and no client API. $page is the context of whoever asks.
var GetGlobalContext = (page => {
  const context = {
    getClientUrl: () => page.clientUrl,
    getVersion: () => page.version,
    organizationSettings: { languageId: page.organization.languageId, uniqueName: page.organization.uniqueName },
    userSettings: { isRTL: false, languageId: page.user.languageId, userId: `{${page.user.id.toUpperCase()}}`, userName: page.user.name },
  };
  return () => context;
})($page);
