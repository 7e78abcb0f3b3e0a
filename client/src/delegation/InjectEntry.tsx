import type { WireItem } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { InjectCard } from '../injects/InjectCard.tsx';
import { OnMap } from '../situation/OnMap.tsx';
import { usePlayed, useSession, useTable } from '../store/table.ts';
import { Acknowledgement } from './Acknowledgement.tsx';
import { CallAnswers } from './CallAnswers.tsx';
import { AskAbout } from './rfi/AskAbout.tsx';
import { useReleased } from './rfi/use-released.ts';
import { useOwnDelegation } from './use-own.ts';
import { When } from './When.tsx';

/** An inject with what is asked of the reader: to acknowledge it, or to answer the line. */
export function InjectEntry({ item }: { item: WireItem }) {
  // Only a line needs to look at the clock each second.
  return item.ringsUntil === undefined ? <ReadEntry item={item} /> : <CallEntry item={item} ringsUntil={item.ringsUntil} />;
}

function ReadEntry({ item }: { item: WireItem }) {
  const { own, receipt } = useReceipt(item);
  const released = useReleased();
  const asks = own !== undefined && (item.acknowledgeBy !== undefined || receipt !== undefined);
  return (
    <InjectCard
      item={released(item)}
      time={<When played={item.played} />}
      visibility={<Readers item={item} />}
      actions={
        <>
          <OnMap item={item} />
          <AskAbout item={item} />
          {asks && <Acknowledgement item={item} receipt={receipt} />}
        </>
      }
    />
  );
}

function CallEntry({ item, ringsUntil }: { item: WireItem; ringsUntil: number }) {
  const { give } = useTable();
  const { own, receipt } = useReceipt(item);
  const played = usePlayed();
  const isRunning = useSession((session) => session.stage === 'running');
  const isSettled = receipt?.answer === 'answer' || receipt?.answer === 'decline';
  const rings = isRunning && !isSettled && ringsUntil >= played;
  return (
    <InjectCard
      item={item}
      state={rings ? 'ringing' : 'plain'}
      time={<When played={item.played} />}
      visibility={<Readers item={item} />}
      actions={
        <>
          <OnMap item={item} />
          {own !== undefined && <CallAnswers item={item} receipt={receipt} rings={rings} mayAnswer={give !== undefined} />}
        </>
      }
    />
  );
}

function useReceipt(item: WireItem) {
  const own = useOwnDelegation();
  const receipt = useSession((session) => (own === undefined ? undefined : session.receipts[item.id]?.[own]));
  return { own, receipt };
}

function Readers({ item }: { item: WireItem }) {
  const own = useOwnDelegation();
  if (item.reach === 'public') return <Trans>Public</Trans>;
  return own === undefined ? <Trans>Restricted</Trans> : <Trans>Visible to: your delegation, facilitator</Trans>;
}
