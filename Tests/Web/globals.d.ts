/** What the files say to each other across windows. */
interface CoachPanelPage {
  setClientApiContext?: (xrm: Xrm.XrmStatic, form: Xrm.FormContext, reconnect: () => void) => void;
}

interface Window extends CoachPanelPage {
  Coach?: { Opportunity?: unknown; Icons?: unknown };
}
