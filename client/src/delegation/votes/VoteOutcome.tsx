import { countsIn, type Vote } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { CircleCheck, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tag } from '../../ui/Tag.tsx';

const BECAUSE: Record<NonNullable<Vote['because']>, ReactNode> = {
  noQuorum: <Trans>Too few have voted: the quorum was missed.</Trans>,
  tie: <Trans>As many yes as no.</Trans>,
  castingVote: <Trans>As many yes as no; the chair decided.</Trans>,
  lot: <Trans>As many yes as no; the lot decided.</Trans>,
  broken: <Trans>The silence was broken.</Trans>,
};

const BECOMES: Record<NonNullable<Vote['text']>, ReactNode> = {
  rejected: <Trans>Nothing is left of the text: it is rejected.</Trans>,
  tabled: <Trans>Time was up. The other questions were not put; the text lies on the table as it stands.</Trans>,
};

/** Passed or failed, with the count, and what decided where that was not the count alone. */
export function VoteOutcome({ vote }: { vote: Vote }) {
  const { yes, no, abstain, absent } = countsIn(vote) ?? { yes: 0, no: 0, abstain: 0, absent: 0 };
  return (
    <>
      {vote.outcome === 'passed' ? (
        <Tag tone="ok" icon={<CircleCheck aria-hidden="true" />}>
          <Trans>Adopted</Trans>
        </Tag>
      ) : (
        <Tag tone="outline" icon={<CircleX aria-hidden="true" />}>
          <Trans>Not adopted</Trans>
        </Tag>
      )}
      <span className="tabular secondary">
        <Trans>
          {yes} yes · {no} no · {abstain} abstain · {absent} without a ballot
        </Trans>
      </span>
      {vote.because && <span>{BECAUSE[vote.because]}</span>}
      {vote.text && <span>{BECOMES[vote.text]}</span>}
      {vote.method === 'secret' && (
        <span className="secondary">
          <Trans>The ballot was secret.</Trans>
        </span>
      )}
    </>
  );
}
