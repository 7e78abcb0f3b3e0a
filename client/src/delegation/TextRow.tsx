import type { Proposal } from '@demarche/shared';
import { Plural, useLingui } from '@lingui/react/macro';
import { FileText } from 'lucide-react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { Count } from '../ui/Count.tsx';
import { cx } from '../ui/cx.ts';
import { useAmendments } from './amendments/use-amendments.ts';
import { AnnexMark } from './annex/AnnexMark.tsx';
import { useDesk } from './desk.ts';
import { LifeNow } from './signing/LifeLine.tsx';
import styles from './ThreadList.module.css';
import { useReadMarks } from './use-read-marks.ts';

/** A text in the list of threads: its title, whose it is and how far it has come. */
export function TextRow({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const { thread, open } = useDesk();
  const isNew = useReadMarks().isNew(proposal);
  const { pending } = useAmendments(proposal.id);
  const { number, title, sponsor, version } = proposal;
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
            P-{number} · <LifeNow proposal={proposal} /> <AnnexMark proposal={proposal.id} />
            {pending.length > 0 && (
              <>
                {' · '}
                <Plural value={pending.length} one="# amendment" other="# amendments" />
              </>
            )}
          </span>
        </span>
      </span>
    </button>
  );
}
