import type { Choice, Vote } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { CircleCheck, CircleX } from 'lucide-react';
import { Tag } from '../../ui/Tag.tsx';

/** Passed or failed, with the count. */
export function VoteOutcome({ vote }: { vote: Vote }) {
  const count = (choice: Choice | 'absent') => Object.values(vote.ballots ?? {}).filter((one) => one === choice).length;
  const [yes, no, abstain, absent] = [count('yes'), count('no'), count('abstain'), count('absent')];
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
    </>
  );
}
