import type { Proposal, ProposalStage } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { Count } from '../ui/Count.tsx';
import { cx } from '../ui/cx.ts';
import { useDesk } from './desk.ts';
import styles from './ThreadList.module.css';
import { useReadMarks } from './use-read-marks.ts';

/** How far a text has come, in words. */
export const stages: Record<ProposalStage, ReactNode> = {
  tabled: <Trans>on the table</Trans>,
  voting: <Trans>in a vote</Trans>,
  adopted: <Trans>adopted</Trans>,
  rejected: <Trans>not adopted</Trans>,
  withdrawn: <Trans>withdrawn</Trans>,
  signing: <Trans>open for signature</Trans>,
  lapsed: <Trans>not signed in time</Trans>,
};

export function TextRow({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const { thread, open } = useDesk();
  const isNew = useReadMarks().isNew(proposal);
  const { number, title, stage, sponsor, version } = proposal;
  return (
    <button
      type="button"
      data-row=""
      className={cx(styles['row'], isNew && styles['unread'])}
      aria-current={thread === `text:${proposal.id}`}
      onClick={() => open(`text:${proposal.id}`)}
    >
      <FileText aria-hidden="true" />
      <span className={styles['name']}>{title}</span>
      <span className={styles['aside']}>{isNew && <Count label={version > 1 ? t`New version` : t`New`}>1</Count>}</span>
      <span className={styles['below']}>
        <span className={styles['members']}>
          <DelegationChip id={sponsor} />
          <span>
            P-{number} · {stages[stage]}
          </span>
        </span>
      </span>
    </button>
  );
}
