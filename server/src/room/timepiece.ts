/** Where a room gets its time from; the clock part has the one that is true, tests bring their own. */
export interface Timepiece {
  /** Server time, ms since 1970. */
  now(): number;
  /** Does a deed after so many ms; the answer takes it back. */
  after(ms: number, deed: () => void): () => void;
}
