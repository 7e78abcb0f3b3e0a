import { useLingui } from '@lingui/react/macro';
import { useSession, useTable, useText } from '../../store/table.ts';
import { useRemembered } from '../../ui/use-remembered.ts';
import type { Draft } from './draft.ts';

/** Somebody of the story in whose name the control room writes. */
export interface Voice {
  id: string;
  name: string;
  org: string;
  /** The delegation on whose side it stands, or the SimCell. */
  side: string;
}

const KEPT = 5;
type Sender = Pick<Draft, 'from' | 'org'>;

/** The last names written under, newest first, and the exercise's personas beside them. */
export function useVoices(): { recent: Voice[]; personas: Voice[]; remember: (sender: Sender) => void } {
  const { t } = useLingui();
  const text = useText();
  const table = useTable();
  const known = useSession((session) => session.control?.exercise.personas) ?? [];
  const [kept, keep] = useRemembered<Sender[]>(`voices.${table.draftsKey}`, []);
  const simCell = t`SimCell`;
  const personas = known.map(({ id, name, org, as }) => ({ id, name: text(name), org: text(org), side: as ?? simCell }));
  const isSame = (a: Sender, b: Sender) => a.from === b.from && a.org === b.org;
  const recent = kept
    .filter(({ from, org }) => !personas.some((one) => one.name === from && one.org === org))
    .map(({ from, org }, place) => ({ id: `recent-${place}`, name: from, org, side: simCell }));
  return {
    recent,
    personas,
    remember: ({ from, org }) => keep([{ from, org }, ...kept.filter((one) => !isSame(one, { from, org }))].slice(0, KEPT)),
  };
}
