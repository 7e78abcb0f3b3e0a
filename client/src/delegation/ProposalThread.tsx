import { mechanismsIn, type Proposal, sponsorsOf, type TextMechanism } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import { useSession } from '../store/table.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { AmendmentList, AmendmentsWaiting } from './amendments/AmendmentList.tsx';
import { AmendTools } from './amendments/AmendTools.tsx';
import { Division } from './amendments/Division.tsx';
import { type Amending, useAmending } from './amendments/use-amending.ts';
import { useAmendments } from './amendments/use-amendments.ts';
import { Annexes } from './annex/Annexes.tsx';
import { AnnexPointer, AnnexWay } from './annex/AnnexPointer.tsx';
import styles from './ChannelThread.module.css';
import documents from './Document.module.css';
import { CleanText, TextChanges, TextHistory } from './Document.tsx';
import { DocumentSheet } from './DocumentSheet.tsx';
import { useDesk } from './desk.ts';
import { CosponsorTools } from './drafts/Cosponsors.tsx';
import { EffectsFrame } from './mechanisms/EffectsFrame.tsx';
import { useHasCatalogue } from './mechanisms/use-drafted.ts';
import { useEffects } from './mechanisms/use-effects.ts';
import { SponsorTools } from './SponsorTools.tsx';
import { ThreadHead } from './ThreadHead.tsx';
import { useOwnDelegation } from './use-own.ts';
import { useReadMarks } from './use-read-marks.ts';
import { type Revision, useRevision } from './use-revision.ts';
import { VotePanel } from './votes/VotePanel.tsx';

type Reading = 'clean' | 'changes' | 'history';

const NONE: TextMechanism[] = [];

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
  const { frame } = useDesk();
  const vote = useSession((session) => Object.values(session.votes).findLast((one) => one.proposal === id));
  const revision = useRevision(proposal);
  const amending = useAmending(proposal);
  const effects = useEffectsOf(proposal, revision, amending);
  const { pending, settled } = useAmendments(id);
  const hasPast = version > 1 || settled.length > 0;
  const readings = [
    { value: 'clean', label: t`Clean text` },
    ...(version > 1 || pending.length > 0 ? [{ value: 'changes' as const, label: t`Changes`, count: pending.length || undefined }] : []),
    ...(hasPast ? [{ value: 'history' as const, label: t`History`, count: version }] : []),
  ] as const;
  const shown = readings.some(({ value }) => value === reading) ? reading : 'clean';
  const own = useOwnDelegation();
  // Sponsors have to decide on amendments, so these stand before the text whatever is read.
  const isSponsor = own !== undefined && sponsorsOf(proposal).includes(own);
  const isWriting = amending.isWriting || revision.state === 'revising';
  return (
    <section className={styles['thread']} aria-label={proposal.title}>
      <ThreadHead title={`P-${proposal.number}`}>
        {readings.length > 1 && <SegmentedControl label={t`Show the text as`} options={readings} value={shown} onChange={onRead} />}
      </ThreadHead>
      <EffectsFrame effects={effects} foot={vote && <VotePanel key={vote.id} vote={vote} folds={frame === 'phone'} />}>
        <DocumentSheet
          proposal={proposal}
          below={<Annexes proposal={proposal} />}
          tools={
            <div className={documents['toolbar']}>
              <AnnexPointer proposal={proposal} />
              <CosponsorTools proposal={proposal} />
              <SponsorTools proposal={proposal} revision={revision} />
              <AmendTools proposal={proposal} amending={amending} />
              {!isWriting && <AnnexWay proposal={proposal} />}
            </div>
          }
        >
          {!isWriting && shown !== 'history' && (
            <>
              <Division proposal={proposal} />
              {shown === 'clean' && !isSponsor ? (
                <AmendmentsWaiting proposal={proposal} onShow={() => onRead('changes')} />
              ) : (
                <AmendmentList proposal={proposal} />
              )}
            </>
          )}
          {shown === 'clean' ? (
            <CleanText clauses={clauses} mechanisms={mechanisms ?? NONE} />
          ) : shown === 'changes' ? (
            <TextChanges proposal={proposal} />
          ) : (
            <TextHistory proposal={proposal} />
          )}
        </DocumentSheet>
      </EffectsFrame>
    </section>
  );
}

/** Of the draft or the amendment against what is tabled while it is written, else of what is tabled against the version before. */
function useEffectsOf(proposal: Proposal, revision: Revision, amending: Amending) {
  const { versions, stage } = proposal;
  const hasCatalogue = useHasCatalogue();
  const tabled = useMemo(() => mechanismsIn(proposal), [proposal]);
  const drafted = revision.specs ?? amending.specs;
  const former = useMemo(() => {
    const last = stage === 'tabled' || stage === 'voting' ? versions.at(-1) : undefined;
    return last && mechanismsIn(last);
  }, [versions, stage]);
  return useEffects(hasCatalogue ? (drafted ?? tabled) : undefined, drafted ? tabled : former, proposal);
}
