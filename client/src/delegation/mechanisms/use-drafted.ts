import { type MechanismSpec, type Refusal, type Session, specsOf } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession } from '../../store/table.ts';
import { type DraftedMechanism, writtenMechanism } from './mechanism-draft.ts';

export interface Drafted {
  draft: DraftedMechanism;
  /** Its entry in the catalogue, with what is otherwise filled in: what the editor shows, accepted or not. */
  template?: MechanismSpec;
  shape?: MechanismSpec;
  /** The mechanism as it would be tabled; none while the rules refuse it. */
  spec?: MechanismSpec;
  refusal?: Refusal;
}

const NONE: readonly DraftedMechanism[] = [];

/** Drafts as the mechanisms they would be, by the same rule that the command asks. */
export function useDrafted(drafts: readonly DraftedMechanism[] = NONE): Drafted[] {
  const exercise = useSession((session) => session.exercise);
  return useMemo(
    () =>
      drafts.map((draft) => {
        const template = exercise?.mechanisms?.find(({ id }) => id === draft.template);
        const known = { draft, ...(template && { template, shape: shapeOf(draft, template) }) };
        // The rule reads nothing of a session but its exercise.
        const read = specsOf({ exercise } as Session, [writtenMechanism(draft)]);
        return 'refused' in read ? { ...known, refusal: read.refused } : { ...known, spec: read.specs[0]! };
      }),
    [drafts, exercise],
  );
}

function shapeOf(draft: DraftedMechanism, template: MechanismSpec): MechanismSpec {
  const { template: _id, sunsetTurns, ...changes } = writtenMechanism(draft);
  return { ...template, ...changes, ...(sunsetTurns === undefined ? {} : { sunset: { turns: sunsetTurns } }) };
}

export const specsIn = (drafted: readonly Drafted[]): MechanismSpec[] => drafted.flatMap(({ spec }) => spec ?? []);

/** Is there anything to establish in this exercise? */
export const useHasCatalogue = (): boolean => useSession(({ exercise }) => (exercise?.mechanisms?.length ?? 0) > 0);
