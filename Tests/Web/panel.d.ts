/** What the panel keeps of a deal. */
interface Step { coach_score: number | null; coach_previousscore: number | null; coach_cause: string | null; coach_scoredon: string }

/** What is stored: columns, advice best first, changes of the score latest first, and why the notes of advice are missing. */
interface Deal { row: Record<string, any>; advice: Advice[]; steps: Step[]; failure: string }

/** What the score was, when the server stored it, and when it was looked at here. */
interface Look { score: number | null; scoredOn: string; at: string }
interface Visit { id: string; last: Look; before: Look | null }

/** What was done, and how to take it back. */
interface Undo { text: string; act: () => void }
interface Outcome { text: string; back?: () => PromiseLike<any> }

interface Doer {
  xrm: Xrm.XrmStatic;
  id: string;
  user: string;
  name: () => string;
  /** The person whom the opportunity itself names, if any. */
  contact: () => string;
  failed: () => boolean;
  run: (work: () => PromiseLike<any>, outcome: (answer: any) => Outcome) => void;
}

/** What a rep does with what the panel shows. */
interface Acts {
  /** Whether the report will not come. */
  failed: () => boolean;
  respond: (advice: Advice, answer: string, reason?: string, comment?: string) => void;
  plan: (kind: string, advice: Advice) => void;
  wrong: (one: Evidence) => void;
  open: (one: Evidence) => void;
  record: (one: Obstacle) => void;
  clear: (obstacle: string, isCleared: boolean) => void;
  edit: (obstacle: string) => void;
}

/** One opportunity that the form shows. */
interface Session {
  xrm: Xrm.XrmStatic;
  form: Xrm.FormContext;
  id: string;
  user: string;
  deal: Deal | null;
  report: CoachReport | null;
  /** Why the report will not come. */
  failed: boolean;
  busy: boolean;
  /** What is shown is known to be old. */
  stale: boolean;
  round: number;
  readAt: number;
  before: Look | null;
  undo: Undo | null;
  acts: Acts | null;
}

type Content = Array<Node | string | null>;
type Attributes = Record<string, string | number | boolean | null>;
