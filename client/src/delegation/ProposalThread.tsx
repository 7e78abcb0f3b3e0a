import type { MechanismSpec, Proposal } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useSession } from '../store/table.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import styles from './ChannelThread.module.css';
import { CleanText, TextChanges, TextHistory } from './Document.tsx';
import { DocumentSheet } from './DocumentSheet.tsx';
import { EffectsFrame } from './mechanisms/EffectsFrame.tsx';
import { useHasCatalogue } from './mechanisms/use-drafted.ts';
import { useEffects } from './mechanisms/use-effects.ts';
import { SponsorTools } from './SponsorTools.tsx';
import { ThreadHead } from './ThreadHead.tsx';
import { useReadMarks } from './use-read-marks.ts';
import { type Revision, useRevision } from './use-revision.ts';
import { VotePanel } from './votes/VotePanel.tsx';

type Reading = 'clean' | 'changes' | 'history';

const NONE: MechanismSpec[] = [];

/** A text on the table with what it does and the vote on it. */
export function ProposalThread({ id }: { id: string }) {
  const proposal = useSession((session) => session.proposals[id]);
  const { mark } = useReadMarks();
  const version = proposal?.version ?? 0;
  useEffect(() => mark(`text:${id}`, version), [mark, id, version]);
  const [reading, setReading] = useState<Reading>('clean');
  // A new version begins the work on it anew, but is read as the last one was.
  return proposal && <Text key={version} proposal={proposal} reading={reading} onRead={setReading} />;
}

/** The text: clean, as changes, its history. */
function Text({ proposal, reading, onRead }: { proposal: Proposal; reading: Reading; onRead: (reading: Reading) => void }) {
  const { t } = useLingui();
  const { id, version, clauses, mechanisms } = proposal;
  const vote = useSession((session) => Object.values(session.votes).findLast((one) => one.proposal === id));
  const revision = useRevision(proposal);
  const effects = useEffectsOf(proposal, revision);
  const before = version - 1;
  const readings = [
    { value: 'clean', label: t`Clean text` },
    { value: 'changes', label: t`Changes since version ${before}` },
    { value: 'history', label: t`History`, count: version },
  ] as const;
  return (
    <section className={styles['thread']} aria-label={proposal.title}>
      <ThreadHead title={`P-${proposal.number}`}>
        {version > 1 && <SegmentedControl label={t`Show the text as`} options={readings} value={reading} onChange={onRead} />}
      </ThreadHead>
      <EffectsFrame effects={effects} foot={vote && <VotePanel key={vote.id} vote={vote} />}>
        <DocumentSheet proposal={proposal} tools={<SponsorTools proposal={proposal} revision={revision} />}>
          {reading === 'clean' || version === 1 ? (
            <CleanText clauses={clauses} mechanisms={mechanisms ?? NONE} />
          ) : reading === 'changes' ? (
            <TextChanges proposal={proposal} />
          ) : (
            <TextHistory proposal={proposal} />
          )}
        </DocumentSheet>
      </EffectsFrame>
    </section>
  );
}

/** Of the draft against what is tabled while it is revised, else of what is tabled against the version before. */
function useEffectsOf(proposal: Proposal, { specs }: Revision) {
  const { mechanisms = NONE, versions, stage } = proposal;
  const hasCatalogue = useHasCatalogue();
  const former = stage === 'tabled' || stage === 'voting' ? versions.at(-1) : undefined;
  const before = specs ? mechanisms : former && (former.mechanisms ?? NONE);
  return useEffects(hasCatalogue ? (specs ?? mechanisms) : undefined, before, proposal);
}
