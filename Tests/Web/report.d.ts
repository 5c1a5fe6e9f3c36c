/** What the coaching messages answer with, as far as the pages show it. */
interface Evidence {
  activityid: string;
  kind: string;
  date: string | null;
  quote: string | null;
  /** False where the reader may not read the activity: then nothing but its existence is known. */
  visible?: boolean;
  label?: string | null;
  field?: string;
  start?: number;
  length?: number;
  speaker?: 'us' | 'reported' | 'customer';
  certainty?: 'asserted' | 'asked' | 'negated' | 'hypothetical' | 'settled';
}

/** Whom it is about is known once the report is there. */
interface Advice { key: string; do: string; why: string; ask: string; points: number; contactid?: string | null }
interface Suggestion extends Advice { rule: string; evidence: Evidence[]; talk: string }
interface Strength { practice: string; say: string; evidence: Evidence[] }
interface Move { key: string; do: string; points: number }
interface Pillar { name: string; score: number | null; weight: number; facts: string[]; evidence?: Evidence[] }
interface Coverage { scored: number; total: number; skipped: Array<{ activityid: string; reason: string }> }

interface Obstacle {
  coach_obstacleid: string | null;
  type: string | null;
  state: string;
  name: string | null;
  contactid: string | null;
  person: string | null;
  lastWorked: string | null;
  evidence: Evidence[];
}

interface Ask {
  activityid: string;
  date: string | null;
  method: string | null;
  person: string | null;
  outcome: string;
  answered: string | null;
  followedBy: string | null;
  methods: string[];
  untried: string[];
  evidence: Evidence[];
  attempts: Evidence[];
  visible?: boolean;
}

interface Cell extends Evidence { contactid: string | null; person: string | null }
interface Topic { topic: string; last: string | null; people: string[]; cells: Cell[]; question: string | null }

interface CoachReport {
  name: string;
  score: number | null;
  band: string;
  pillars: Pillar[];
  coverage: Coverage;
  suggestions: Suggestion[];
  strengths: Strength[];
  moves: Move[];
  obstacles: Obstacle[];
  asks: Ask[];
  topics: Topic[];
}
