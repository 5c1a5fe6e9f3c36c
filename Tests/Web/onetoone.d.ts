/** A deal that the one-to-one page may speak about. */
interface CoachedDeal { id: string; name: string; score: number | null }
