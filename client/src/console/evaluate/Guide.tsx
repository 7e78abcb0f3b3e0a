import { evidenceFor } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ListChecks } from 'lucide-react';
import { useMemo } from 'react';
import { useSession, useText } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Evaluate.module.css';
import { GuideTask, type Task } from './GuideTask.tsx';

/** The exercise's evaluation guide as a checklist, by objective. */
export function Guide() {
  const { t } = useLingui();
  const text = useText();
  const guide = useSession((session) => session.control?.exercise.evaluation.guide);
  const objectives = useSession((session) => session.control?.exercise.meta.objectives);
  const rated = useSession((session) => Object.values(session.guide ?? {}).filter(({ rating }) => rating !== undefined).length);
  const tasks = (guide ?? []).map((task, place) => ({ ...task, place }));
  const named = (objectives ?? []).filter(({ id }) => tasks.some(({ objective }) => objective === id));
  return (
    <Panel title={<Trans>Evaluation guide</Trans>} aside={t`${rated} of ${tasks.length} rated`} body="flush">
      {tasks.length === 0 ? (
        <div className={styles['empty']}>
          <EmptyState icon={<ListChecks />} title={<Trans>This exercise has no evaluation guide</Trans>}>
            <Trans>Its author can list tasks under “evaluation.guide”. Observations can be recorded all the same.</Trans>
          </EmptyState>
        </div>
      ) : (
        named.map(({ id, text: aim }) => (
          <Objective key={id} id={id} aim={text(aim)} tasks={tasks.filter(({ objective }) => objective === id)} />
        ))
      )}
    </Panel>
  );
}

/** One objective with its tasks; what the log says of it is asked once for all of them. */
function Objective({ id, aim, tasks }: { id: string; aim: string; tasks: Task[] }) {
  const session = useSession((one) => one);
  const evidence = useMemo(() => evidenceFor(session, id), [session, id]);
  return (
    <section className={styles['objective']} aria-label={aim}>
      <h4>
        <span className={styles['id']}>{id}</span> {aim}
      </h4>
      <ol className={styles['tasks']}>
        {tasks.map((task) => (
          <GuideTask key={task.place} task={task} evidence={evidence} />
        ))}
      </ol>
    </section>
  );
}
