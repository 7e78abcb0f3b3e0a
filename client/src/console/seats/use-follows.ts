import { type History, previewJoining, previewLeaving, type Session, wholeOf } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { useTable, useText } from '../../store/table.ts';
import type { TableDeed } from './ChangeTable.tsx';

/** What follows from a change of the table, in sentences: who reads what from when, and what becomes of what is under way. */
export function useFollows() {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const { store } = useTable();
  const nameIn = (session: Session, id: string) => text(wholeOf(session)?.delegations.find((one) => one.id === id)?.name) || actor(id).name;

  const joining = (session: Session, id: string, history: History): string[] => {
    const who = nameIn(session, id);
    const { messages, items, votes } = previewJoining(session, id, history);
    return [
      history === 'all'
        ? t`${who} reads the plenary from its beginning: ${plural(messages, { one: '# message', other: '# messages' })}.`
        : t`The plenary goes on in a new room. ${who} reads it from now on; the others keep what was said before.`,
      history === 'public'
        ? t`Of the time before it reads what everybody read, and nothing else.`
        : t`It is told ${plural(items, { one: '# item', other: '# items' })} that went to all delegations.`,
      ...(votes > 0
        ? [t`It has no part in ${plural(votes, { one: 'the vote', other: 'the # votes' })} under way, and a vote in those put afterwards.`]
        : []),
      t`Its seats get their links at once; they are listed under “Seats and links”.`,
    ];
  };
  const leaving = (session: Session, id: string): string[] => {
    const { rooms, mechanisms, sealed, ballots } = previewLeaving(session, id);
    const who = nameIn(session, id);
    return [
      t`${who} stops acting and reads on what it had. The plenary goes on without it.`,
      ...(rooms > 0 ? [plural(rooms, { one: '# room with others closes.', other: '# rooms with others close.' })] : []),
      ...(mechanisms > 0 ? [plural(mechanisms, { one: 'It leaves # mechanism.', other: 'It leaves # mechanisms.' })] : []),
      ...(sealed ? [t`What it has sealed this turn is not carried out.`] : []),
      ...(ballots > 0 ? [t`The ballot it has cast counts.`] : []),
    ];
  };

  return (what: TableDeed | undefined, of: string | undefined, other: string | undefined, history: History): string[] => {
    const { session } = store.getState();
    if (what === undefined || of === undefined) return [];
    const [who, second] = [nameIn(session, of), other === undefined ? '' : nameIn(session, other)];
    switch (what) {
      case 'admit':
        return joining(session, of, history);
      case 'release':
        return leaving(session, of);
      case 'promote':
        return [
          t`${who} takes part: it has the powers the exercise writes down for that, capital, pressure and readiness, and a vote in what is put afterwards.`,
        ];
      case 'demote':
        return [t`${who} keeps its seats and rooms, does not vote, order or sign any more, and is out of its mechanisms.`];
      case 'merge': {
        const { max } = wholeOf(session)?.world.capital ?? { max: 100 };
        const sum = Math.min(max, Math.floor((session.world[`K:${of}`]?.value ?? 0) + (session.world[`K:${other}`]?.value ?? 0)));
        return [
          t`${second} takes the place of ${who} in its mechanisms, except those agreed in confidence, and has ${sum} points of capital.`,
          ...leaving(session, of),
          t`People of ${who} who are to speak for ${second} need a link to one of its seats.`,
        ];
      }
      case 'split': {
        const { splitShare = 0.5, splitMechanisms = 'stay' } = wholeOf(session)?.membership ?? {};
        const share = Math.floor((session.world[`K:${of}`]?.value ?? 0) * splitShare);
        return [
          t`${second} gets ${share} points of the capital of ${who}.`,
          splitMechanisms === 'stay'
            ? t`Mechanisms, rooms, orders and ballots stay with ${who}.`
            : t`Both are members of its mechanisms; rooms, orders and ballots stay with ${who}.`,
          ...joining(session, other ?? '', history),
        ];
      }
    }
  };
}
