import type { WireItem } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { InjectCard } from '../injects/InjectCard.tsx';
import { usePlayed, useSession, useTable } from '../store/table.ts';
import { Acknowledgement } from './Acknowledgement.tsx';
import { CallAnswers } from './CallAnswers.tsx';
import { useOwnDelegation } from './use-own.ts';
import { When } from './When.tsx';

/** An inject with what is asked of the reader: to acknowledge it, or to answer the line. */
export function InjectEntry({ item }: { item: WireItem }) {
  const own = useOwnDelegation();
  const { give } = useTable();
  const receipt = useSession((session) => (own === undefined ? undefined : session.receipts[item.id]?.[own]));
  const isCall = item.ringsUntil !== undefined;
  const rings = useRings(item, receipt?.answer === 'answer' || receipt?.answer === 'decline');
  const asks = own !== undefined && (isCall || item.acknowledgeBy !== undefined || receipt !== undefined);
  return (
    <InjectCard
      item={item}
      state={rings ? 'ringing' : 'plain'}
      time={<When played={item.played} />}
      visibility={
        item.reach === 'public' ? (
          <Trans>Public</Trans>
        ) : own === undefined ? undefined : (
          <Trans>Visible to: your delegation, facilitator</Trans>
        )
      }
      actions={
        !asks ? undefined : isCall ? (
          <CallAnswers item={item} receipt={receipt} rings={rings} mayAnswer={give !== undefined} />
        ) : (
          <Acknowledgement item={item} receipt={receipt} />
        )
      }
    />
  );
}

function useRings(item: WireItem, isSettled: boolean): boolean {
  const played = usePlayed();
  const isRunning = useSession((session) => session.stage === 'running');
  return isRunning && !isSettled && item.ringsUntil !== undefined && item.ringsUntil >= played;
}
