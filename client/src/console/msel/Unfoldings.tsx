import { type InjectState, type Unfolding, unfoldingOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import styles from './InjectDetail.module.css';
import { Part } from './Part.tsx';

/** Charts that are told point by point: how far each has been told, and the next point, which nobody has yet. */
export function Unfoldings({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const deed = useDeed();
  const session = useSession((one) => one);
  const charts = unfoldingOf(session, state);
  if (charts.length === 0) return null;
  return (
    <Part title={t`Told point by point`}>
      <ul className={styles['unfoldings']}>
        {charts.map((one) => (
          <li key={`${one.wire} ${one.attachment}`}>
            <Points
              unfolding={one}
              isPending={deed.isPending}
              onNext={() => void deed.run('revealPoint', { wire: one.wire, attachment: one.attachment })}
            />
          </li>
        ))}
      </ul>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </Part>
  );
}

function Points({ unfolding, isPending, onNext }: { unfolding: Unfolding; isPending: boolean; onNext: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const may = useMayCommand('revealPoint');
  const isRunning = useSession((session) => session.stage === 'running');
  const { chart, told, all, next, to } = unfolding;
  const readers = to.map((one) => (one === 'all' ? t`all` : one === 'public' ? t`public` : one)).join(', ');
  return (
    <>
      <span>
        <b>{text(chart.title)}</b>{' '}
        <span className="secondary">
          <Trans>
            {told} of {all} points told to {readers}
          </Trans>
        </span>
      </span>
      {next && may && isRunning && (
        <Button size="small" onPress={onNext} disabledBecause={isPending ? t`Sending` : undefined}>
          <Trans>Tell the next: {next.join(' · ')}</Trans>
        </Button>
      )}
    </>
  );
}
