/** How new technology changes a crisis. */
export interface Technology {
  /**
   * Multiplies the hours of a step: .5 halves them. Mechanisms count hours, so one that needs 24 h comes too late for a
   * crisis whose steps became short, and in time for it otherwise.
   */
  timeCompression?: number | undefined;
  /** How sure it is who did it, 0 … 1. For the people at the table; the dice do not look at it. */
  attribution?: number | undefined;
  /** Multiplies the share of the pressure that crosses the nuclear firebreak. */
  entanglement?: number | undefined;
}

/** A crisis that may break out. */
export interface Card {
  /** Names its stream of random numbers as well. */
  id: string;
  issue: string;
  parties: readonly [string, string];
  /** The rung at which it breaks out. */
  rung0: number;
  /** Tension it adds between the parties at once, points. */
  shock: number;
  stepHours: number;
  steps: number;
  /** Added to the chance of a step up. */
  momentum: number;
  technology?: Technology | undefined;
  /** Where it takes place, if the exercise says so. */
  area?: string | undefined;
}

/** Hours that a step of this crisis really has. */
export const stepHoursOf = ({ stepHours, technology }: Card): number => stepHours * (technology?.timeCompression ?? 1);
