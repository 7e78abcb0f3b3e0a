import { hasLeft, standsInFor, type TableChange } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { UserRoundCheck, Users } from 'lucide-react';
import { usePowerWords } from '../room/use-power-words.ts';
import { useActor, useSeatName } from '../room/use-seat-name.ts';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { useRemembered } from '../ui/use-remembered.ts';
import styles from './TableStrip.module.css';
import { useOwnDelegation } from './use-own.ts';

/** Who has come to the table or left it, until it is noted; whom this seat acts for; and that one’s own delegation has left. */
export function TableStrip() {
  return (
    <div role="status">
      <Left />
      <Change />
      <ActsFor />
    </div>
  );
}

function Left() {
  const { seat } = useTable();
  const isGone = useSession((session) => hasLeft(session, seat));
  if (!isGone) return null;
  return (
    <p className={styles['strip']}>
      <Users aria-hidden="true" />
      <b>
        <Trans>Your delegation has left the table.</Trans>
      </b>
      <span className={styles['quiet']}>
        <Trans>You can go on reading what it had, and what everybody reads.</Trans>
      </span>
    </p>
  );
}

function Change() {
  const { t } = useLingui();
  const { seat, draftsKey, give } = useTable();
  const own = useOwnDelegation();
  const say = useChangeWords();
  const all = useSession((session) => session.table?.changes);
  const powers = useSession((session) => {
    const found = session.exercise?.delegations.find(({ id }) => id === own);
    return found?.seats.find(({ id }) => `${found.id}.${id}` === seat)?.can;
  });
  const [noted, note] = useRemembered(`table.${draftsKey}`, 0);
  // What a seat may do is for its own delegation to note; everybody finds the rest in the story.
  const fresh = (all ?? []).slice(noted).filter(({ what, delegation }) => (what === 'powers' ? delegation === own : true));
  const isGone = useSession((session) => hasLeft(session, seat));
  if (fresh.length === 0 || !give || isGone) return null;
  return (
    <div className={styles['strip']}>
      <Users aria-hidden="true" />
      <ul className={styles['changes']}>
        {fresh.slice(-3).map((change) => (
          <li key={`${change.what} ${change.delegation} ${change.played} ${change.why}`}>
            <b>{say(change, powers)}</b> <span className={styles['quiet']}>“{change.why}”</span>
          </li>
        ))}
      </ul>
      <Button size="small" onPress={() => note(all?.length ?? 0)} aria-label={t`Noted: the change at the table`}>
        <Trans>Noted</Trans>
      </Button>
    </div>
  );
}

function useChangeWords(): (change: TableChange, powers: Parameters<ReturnType<typeof usePowerWords>>[0][] | undefined) => string {
  const { t, i18n } = useLingui();
  const { seat } = useTable();
  const actor = useActor();
  const seatName = useSeatName();
  const word = usePowerWords();
  return ({ what, delegation, other, seat: of }, powers) => {
    const who = actor(delegation).name;
    switch (what) {
      case 'joined':
        return other === undefined ? t`${who} has come to the table.` : t`${who} has split off from ${actor(other).name}.`;
      case 'left':
        return other === undefined ? t`${who} has left the table.` : t`${who} has gone up in ${actor(other).name}.`;
      case 'takesPart':
        return t`${who} takes part from now on.`;
      case 'observes':
        return t`${who} only observes from now on.`;
      case 'powers': {
        const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format((powers ?? []).map(word));
        if (of !== seat) return t`What the seat ${seatName(of ?? '', 'title')} may do has changed.`;
        return list === '' ? t`Your seat may only read from now on.` : t`Your seat may now: ${list}.`;
      }
    }
  };
}

function ActsFor() {
  const { seat } = useTable();
  const seatName = useSeatName();
  const { i18n } = useLingui();
  const seats = useSession((session) => standsInFor(session, seat).join(' '));
  if (seats === '') return null;
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(seats.split(' ').map((one) => seatName(one, 'title')));
  return (
    <p className={styles['strip']}>
      <UserRoundCheck aria-hidden="true" />
      <b>
        <Trans>You act for {names}.</Trans>
      </b>
      <span className={styles['quiet']}>
        <Trans>Nobody is there just now; its powers are yours until somebody is.</Trans>
      </span>
    </p>
  );
}
