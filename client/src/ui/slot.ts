/** Whose accent: one of seven slots, or a neutral family. Put it in `data-slot` and use var(--d). */
export type Slot = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 'facilitator' | 'simcell' | 'observer' | 'public' | 'other';
