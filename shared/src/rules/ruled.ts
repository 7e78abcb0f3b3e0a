/** What a correction says instead of the dice and of what was done; nothing where it says nothing. */
export interface Ruled {
  /** The rung that a crisis reached in a step. */
  step(crisis: string, k: number): number | undefined;
  /** What the dice of a turn were for a mechanism being built. */
  build(mechanism: string, turn: number): 'progress' | 'setback' | undefined;
  /** How often what an order does is done; 0 where it was not carried out. `place` counts what the delegation sealed. */
  order(turn: number, delegation: string, place: number): number | undefined;
}
