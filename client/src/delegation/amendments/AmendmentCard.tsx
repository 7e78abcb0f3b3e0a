import { type Amendment, type Proposal, sponsorsOf } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { useOwnDelegation } from '../use-own.ts';
import styles from './Amendments.module.css';
import { AmendmentTag } from './AmendmentTag.tsx';
import { WouldDo } from './WouldDo.tsx';

/** One amendment: whose it is, why, how far from the text, what it would do; approving for the sponsors, withdrawing for its mover. */
export function AmendmentCard({ amendment, proposal, place }: { amendment: Amendment; proposal: Proposal; place: number }) {
  const { reason, changes, distance, approvals } = amendment;
  const { give } = useTable();
  const isPending = amendment.stage === 'tabled' || amendment.stage === 'voting';
  return (
    <li className={styles['card']}>
      <div className={styles['cardHead']}>
        <AmendmentTag amendment={amendment} proposal={proposal} />
        {isPending && (
          <span className={styles['note']} data-end="">
            <Trans>
              no. {place} in the sequence, {distance} words changed
            </Trans>
          </span>
        )}
      </div>
      {reason && <p className={styles['reason']}>{reason}</p>}
      {isPending && <WouldDo proposal={proposal} changes={changes} />}
      {isPending && approvals.length > 0 && (
        <p className={styles['note']}>
          <Trans>Approved by</Trans>{' '}
          {approvals.map((one) => (
            <DelegationChip key={one} id={one} />
          ))}
        </p>
      )}
      {give && amendment.stage === 'tabled' && <Actions amendment={amendment} proposal={proposal} />}
    </li>
  );
}

function Actions({ amendment, proposal }: { amendment: Amendment; proposal: Proposal }) {
  const own = useOwnDelegation();
  const because = useMay('amend', 'draft');
  const { id, number } = amendment;
  const approve = useDeed('approveAmendment', (input) => input.amendment === id);
  const withdraw = useDeed('withdrawAmendment', (input) => input.amendment === id);
  const sponsors = sponsorsOf(proposal);
  const isSponsor = own !== undefined && sponsors.includes(own) && !amendment.approvals.includes(own) && proposal.stage === 'tabled';
  const isMover = own === amendment.delegation;
  if (!(isSponsor || isMover)) return null;
  const isLast = sponsors.every((one) => one === own || amendment.approvals.includes(one));
  return (
    <div className={styles['actions']}>
      {isSponsor && (
        <Button
          size="small"
          isPending={approve.progress === 'sending'}
          reasonShown="text"
          disabledBecause={because}
          onPress={() => void approve.run({ amendment: id })}
        >
          {isLast ? <Trans>Take A-{number} over into the text</Trans> : <Trans>Approve A-{number}</Trans>}
        </Button>
      )}
      {isMover && (
        <Button
          size="small"
          isPending={withdraw.progress === 'sending'}
          reasonShown="text"
          disabledBecause={because}
          onPress={() => void withdraw.run({ amendment: id })}
        >
          <Trans>Withdraw A-{number}</Trans>
        </Button>
      )}
      <DeedNotice deed={approve} />
      <DeedNotice deed={withdraw} />
    </div>
  );
}
