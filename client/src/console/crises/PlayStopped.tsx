import { Trans, useLingui } from '@lingui/react/macro';
import { Flag, MessagesSquare, Play, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCrises } from '../../situation/use-crises.ts';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { useDeed } from '../use-deed.ts';
import styles from './Crises.module.css';

/** A crisis has reached the end of the ladder and play stands: what to do now. */
export function PlayStopped() {
  const { t } = useLingui();
  const text = useText();
  const look = useLook();
  const deed = useDeed();
  const isOpen = useConsole((state) => state.sheet === 'stopped');
  const wanted = useConsole((state) => state.crisis);
  const stopped = useCrises().filter(({ ended }) => ended === 'stopped');
  const hotwash = useSession((session) => session.control?.exercise.evaluation.hotwash);
  const crisis = stopped.find((one) => one.crisis === wanted) ?? stopped[0];
  const close = () => look({ sheet: undefined });
  if (!crisis) return null;
  const label = text(crisis.rungs.find(({ n }) => n === crisis.rung)?.label);
  return (
    <Dialog isOpen={isOpen} onClose={close} size="medium" title={t`Play has stopped on rung ${crisis.rung}`}>
      <div className={styles['asking']}>
        <p>
          <Trans>
            “{text(crisis.name)}” has reached the end of the ladder: <b>{label}</b>. The clock stands for everybody, and everybody reads
            why.
          </Trans>
        </p>
        <Way
          icon={<MessagesSquare />}
          title={<Trans>Debrief now</Trans>}
          action={
            <Button size="small" onPress={() => look({ sheet: undefined, room: 'world', world: 'crises', crisis: crisis.crisis })}>
              <Trans>How it came to this</Trans>
            </Button>
          }
        >
          <Trans>Leave the clock as it is and speak about what led here. Its steps, with their reasons, stand in the world room.</Trans>
          {hotwash && hotwash.length > 0 && (
            <ul className={styles['questions']}>
              {hotwash.slice(0, 3).map((question) => (
                <li key={text(question)}>{text(question)}</li>
              ))}
            </ul>
          )}
        </Way>
        <Way
          icon={<Flag />}
          title={<Trans>End the exercise</Trans>}
          action={
            <Button size="small" variant="danger" onPress={() => look({ sheet: 'end' })}>
              <Trans>ENDEX…</Trans>
            </Button>
          }
        >
          <Trans>The log is closed and the replay opens from here.</Trans>
        </Way>
        <Way
          icon={<Play />}
          title={<Trans>Go on without this crisis</Trans>}
          action={
            <Button
              size="small"
              isPending={deed.isPending}
              onPress={async () => {
                if (await deed.run('resumeClock', {})) close();
              }}
            >
              <Trans>Resume</Trans>
            </Button>
          }
        >
          <Trans>
            It stays closed on this rung. Tell the delegations by an inject how the story was set back, and set tension and trust by hand
            where they should differ.
          </Trans>
        </Way>
        <Way
          icon={<Undo2 />}
          title={<Trans>Set it back</Trans>}
          action={
            <Button size="small" onPress={() => look({ sheet: undefined, room: 'world', world: 'crises', crisis: crisis.crisis })}>
              <Trans>Set the rung…</Trans>
            </Button>
          }
        >
          <Trans>Set its rung lower, with a reason: it is live again from there, and whoever knows of it reads so.</Trans>
        </Way>
        {deed.problem && <Notice tone="error" title={deed.problem} />}
      </div>
    </Dialog>
  );
}

function Way({ icon, title, action, children }: { icon: ReactNode; title: ReactNode; action: ReactNode; children: ReactNode }) {
  return (
    <section className={styles['way']}>
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
      <div>
        <h3>{title}</h3>
        <div className="secondary">{children}</div>
      </div>
      {action}
    </section>
  );
}
