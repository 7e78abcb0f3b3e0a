import { type Amendment, type Proposal, sponsorsOf } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { GitPullRequestArrow } from 'lucide-react';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useNames } from '../use-names.ts';

/** Whose amendment it is, and what will become of it or has. */
export function AmendmentTag({ amendment, proposal }: { amendment: Amendment; proposal: Proposal }) {
  const { number, delegation, stage, approvals } = amendment;
  const by = useActor()(delegation).name;
  const { names } = useNames();
  const icon = <GitPullRequestArrow aria-hidden="true" />;
  const missing = names(sponsorsOf(proposal).filter((one) => !approvals.includes(one)));
  switch (stage) {
    case 'tabled':
      return (
        <Tag tone="held" icon={icon}>
          {proposal.stage === 'voting' ? (
            <Trans>
              A-{number} by {by}, comes to the vote before the text
            </Trans>
          ) : (
            <Trans>
              A-{number} by {by}, waits for {missing}
            </Trans>
          )}
        </Tag>
      );
    case 'voting':
      return (
        <Tag tone="held" icon={icon}>
          <Trans>
            A-{number} by {by}, in a vote
          </Trans>
        </Tag>
      );
    case 'accepted':
      return (
        <Tag tone="outline">
          <Trans>
            A-{number} by {by}, friendly
          </Trans>
        </Tag>
      );
    case 'adopted':
      return (
        <Tag tone="outline">
          <Trans>
            A-{number} by {by}, adopted
          </Trans>
        </Tag>
      );
    case 'rejected':
      return (
        <Tag>
          <Trans>
            A-{number} by {by}, not adopted
          </Trans>
        </Tag>
      );
    case 'withdrawn':
      return (
        <Tag>
          <Trans>
            A-{number} by {by}, withdrawn
          </Trans>
        </Tag>
      );
    case 'fallen':
      return (
        <Tag>
          <Trans>
            A-{number} by {by}, fallen: the text has changed
          </Trans>
        </Tag>
      );
  }
}

/** Which amendment made a wording, where its sponsor did not write it. */
export function ThroughTag({ through, proposal }: { through: string | undefined; proposal: Proposal }) {
  const amendment = useSession((session) => (through === undefined ? undefined : session.amendments?.[through]));
  return amendment ? <AmendmentTag amendment={amendment} proposal={proposal} /> : null;
}
