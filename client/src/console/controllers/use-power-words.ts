import { type ControllerKind, roleOf, type SeatId } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

export interface RoleWords {
  name: string;
  /** What the seat may do, in a sentence. */
  may: string;
}

/** Each kind of seat beside the lead by name, and what it may do. */
export function useRoleWords(): Record<ControllerKind, RoleWords> {
  const { t } = useLingui();
  return {
    co: {
      name: t`Co-facilitator`,
      may: t`Runs play, but cannot end the exercise, set variables by hand or appoint others.`,
    },
    simcell: {
      name: t`SimCell`,
      may: t`Reads everything, writes as others, answers lines where nobody sits and takes on items. Moves neither clock nor world.`,
    },
    evaluator: {
      name: t`Evaluator`,
      may: t`Reads everything, records observations and judges the tasks of the guide. Changes nothing else.`,
    },
    observer: { name: t`Observer`, may: t`Only reads.` },
  };
}

/** How the office of any seat of the control room is called. */
export function useOfficeName(): (seat: SeatId) => string {
  const { t } = useLingui();
  const words = useRoleWords();
  return (seat) => {
    const role = roleOf(seat);
    if (role === undefined || role === 'clock') return '';
    return role === 'lead' ? t`Lead` : words[role].name;
  };
}
