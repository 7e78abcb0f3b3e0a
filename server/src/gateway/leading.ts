import type { DebriefHead } from '@demarche/shared';

/** Who leads which debrief, and where to: in memory only. Whoever began last leads; one who goes leaves nobody leading. */
export class Leading {
  readonly #heads = new Map<string, { line: string; head: DebriefHead }>();
  readonly #tell: (session: string, head: DebriefHead | null, by: string) => void;

  /** `tell`: everybody but the line it comes from, whose own hand moved it. */
  constructor(tell: (session: string, head: DebriefHead | null, by: string) => void) {
    this.#tell = tell;
  }

  of(session: string): DebriefHead | null {
    return this.#heads.get(session)?.head ?? null;
  }

  lead(session: string, line: string, head: DebriefHead | null): void {
    if (head) this.#heads.set(session, { line, head });
    // One who does not lead cannot end it.
    else if (this.#heads.get(session)?.line === line) this.#heads.delete(session);
    else return;
    this.#tell(session, head, line);
  }
}
