import { outcomeRead, type RevealedOrder } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useSession, useText } from '../../store/table.ts';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Adjudication.module.css';
import { DiceLine } from './DiceLine.tsx';
import { useAdjudicationWords } from './use-adjudication-words.ts';

/** What came of a revealed order, as far as this reader was told: that it is being decided, how it was, and in which words. */
export function OutcomeOfOrder({ turn, delegation, order }: { turn: number; delegation: string; order: RevealedOrder }) {
  const text = useText();
  const { mode } = useAdjudicationWords();
  const wire = useSession((session) => session.wire);
  const session = useSession((one) => one);
  const awaited = useSession((one) => one.awaited?.[turn]);
  const hasEnded = useSession((one) => one.stage === 'ended');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read of it lies in the wire alone
  const read = useMemo(() => outcomeRead(session, turn, delegation, order.order, order.target), [wire, turn, delegation, order]);
  if (!awaited || order.unmet) return null;
  return (
    <span className={styles['came']}>
      {awaited.publishedAt === undefined &&
        (hasEnded ? (
          <Tag>
            <Trans>Not decided before ENDEX</Trans>
          </Tag>
        ) : (
          <Tag tone="held">
            <Trans>Outcome awaited</Trans>
          </Tag>
        ))}
      {read?.thrown && <DiceLine thrown={read.thrown} />}
      {read?.item && <span className={styles['words']}>{text(read.item.text)}</span>}
      {read?.of?.mode !== undefined && (
        <span className="tertiary">{read.of.again ? <Trans>Set right later</Trans> : <Trans>Decided {mode(read.of.mode)}</Trans>}</span>
      )}
      {awaited.publishedAt !== undefined && !read?.item && !read?.thrown && (
        <span className="tertiary">
          <Trans>Carried out; nothing more was told</Trans>
        </span>
      )}
    </span>
  );
}
