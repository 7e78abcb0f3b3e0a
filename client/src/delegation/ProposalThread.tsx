import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useSession } from '../store/table.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import styles from './ChannelThread.module.css';
import { CleanText, TextChanges, TextHistory } from './Document.tsx';
import { DocumentSheet } from './DocumentSheet.tsx';
import { SponsorTools } from './SponsorTools.tsx';
import { ThreadHead } from './ThreadHead.tsx';
import { useReadMarks } from './use-read-marks.ts';
import { VotePanel } from './VotePanel.tsx';

type Reading = 'clean' | 'changes' | 'history';

/** A text on the table: clean, as changes, its history; the vote on it at the foot. */
export function ProposalThread({ id }: { id: string }) {
  const { t } = useLingui();
  const proposal = useSession((session) => session.proposals[id]);
  const vote = useSession((session) => Object.values(session.votes).findLast((one) => one.proposal === id));
  const { mark } = useReadMarks();
  const [reading, setReading] = useState<Reading>('clean');
  const version = proposal?.version ?? 0;
  useEffect(() => mark(`text:${id}`, version), [mark, id, version]);
  if (!proposal) return null;
  const before = version - 1;
  const readings = [
    { value: 'clean', label: t`Clean text` },
    { value: 'changes', label: t`Changes since version ${before}` },
    { value: 'history', label: t`History`, count: version },
  ] as const;
  return (
    <section className={styles['thread']} aria-label={proposal.title}>
      <ThreadHead title={`P-${proposal.number}`}>
        {version > 1 && <SegmentedControl label={t`Show the text as`} options={readings} value={reading} onChange={setReading} />}
      </ThreadHead>
      <DocumentSheet proposal={proposal} tools={<SponsorTools key={version} proposal={proposal} />}>
        {reading === 'clean' || version === 1 ? (
          <CleanText clauses={proposal.clauses} />
        ) : reading === 'changes' ? (
          <TextChanges proposal={proposal} />
        ) : (
          <TextHistory proposal={proposal} />
        )}
      </DocumentSheet>
      {vote && <VotePanel key={vote.id} vote={vote} />}
    </section>
  );
}
