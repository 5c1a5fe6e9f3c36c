/** What the files say to each other across windows. */
interface CoachFrame {
  setClientApiContext?: (xrm: Xrm.XrmStatic, form: Xrm.FormContext, reconnect: () => void) => void;
}

interface Window extends CoachFrame {
  Coach?: { Frames?: unknown; Icons?: unknown };
}
