import type { InjectState } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSession, useText } from '../../store/table.ts';
import { formatRemaining } from '../../ui/remaining.ts';
import { Tag } from '../../ui/Tag.tsx';
import styles from './MselPanel.module.css';

/** What the recipients are expected to do, and whether they have. */
export function ExpectedLine({ state, now }: { state: InjectState; now: number }) {
  const { t } = useLingui();
  const text = useText();
  const everyone = useSession((session) => session.exercise?.delegations.length);
  const { expected } = state.inject;
  if (!expected) return null;
  const by = expected.by.length === everyone ? t`all ${everyone}` : expected.by.join(', ');
  return (
    <div className={styles['line']}>
      <span className={styles['expected']}>
        <Trans>
          Expected of {by}: {text(expected.action)}
        </Trans>
      </span>
      <ExpectedState state={state} now={now} />
    </div>
  );
}

export function ExpectedState({ state, now }: { state: InjectState; now: number }) {
  if (state.expected === 'met') {
    return (
      <span className={styles['far']}>
        <Trans>met</Trans>
      </span>
    );
  }
  if (state.expected === 'missed') {
    return (
      <Tag tone="alert">
        <Trans>missed</Trans>
      </Tag>
    );
  }
  if (state.expectedBy === undefined) return null;
  const left = state.expectedBy - now;
  return (
    <Tag tone={left < 60_000 ? 'held' : 'plain'}>
      <Trans>due in {formatRemaining(left)}</Trans>
    </Tag>
  );
}
