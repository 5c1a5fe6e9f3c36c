/** What coach_AnalyzeText and coach_ReadActivity answer with. */
interface Place { label: string; field: string; start: number; length: number }
interface DraftFinding extends Place { name: string; serves: string; quote: string | null; better: string | null }
interface DraftReport { serves: string; sentence: string; body: string; findings: DraftFinding[] }

interface Finding extends Place {
  name: string;
  quote: string | null;
  /** `found`, `confirmed`, `takenOut` or `added`. */
  state: string;
}

interface ReadingReport {
  opportunityid: string | null;
  /** Why the activity is not scored, or null. */
  skipped: string | null;
  findings: Finding[];
  addable: Array<{ label: string; name: string }>;
}
