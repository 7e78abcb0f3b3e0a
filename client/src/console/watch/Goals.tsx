import { atRisk, type Goal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ban, Check, Circle, CircleQuestionMark, TriangleAlert } from 'lucide-react';
import { useActor } from '../../room/use-seat-name.ts';
import { useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './Watch.module.css';

/** How many objectives of a delegation are not reached as it stands, and whether a red line is crossed; each of them on demand. */
export function Goals({ delegation, goals }: { delegation: string; goals: readonly Goal[] }) {
  const { t } = useLingui();
  const text = useText();
  const name = useActor()(delegation).name;
  const objectives = goals.filter(({ kind }) => kind === 'objective');
  const lines = goals.filter(({ kind }) => kind === 'redLine');
  const { unmet, of, crossed } = atRisk(goals);
  if (goals.length === 0) return <span className="tertiary">–</span>;
  return (
    <Popover
      label={t`Goals of ${name}`}
      placement="bottom end"
      trigger={
        <Button size="small" variant="quiet" className={styles['goals']}>
          {unmet === 0 ? (
            '–'
          ) : (
            <Trans>
              {unmet} of {of}
            </Trans>
          )}
          <span className="visually-hidden">
            {' '}
            {t`objectives of ${name} not reached`}
            {crossed > 0 && t`, ${crossed} red lines crossed`}
          </span>
          {crossed > 0 && <TriangleAlert width={13} height={13} className={styles['crossed']} aria-hidden="true" />}
        </Button>
      }
    >
      <div className={styles['goalList']}>
        <h4>
          <Trans>Objectives</Trans>
        </h4>
        <ul>
          {objectives.map((goal) => (
            <li key={goal.id}>
              <Sign goal={goal} />
              {text(goal.text)}
            </li>
          ))}
        </ul>
        {lines.length > 0 && (
          <>
            <h4>
              <Trans>Red lines</Trans>
            </h4>
            <ul>
              {lines.map((goal) => (
                <li key={goal.id}>
                  <Sign goal={goal} />
                  {text(goal.text)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Popover>
  );
}

function Sign({ goal: { kind, holds } }: { goal: Goal }) {
  const { t } = useLingui();
  const [icon, word] =
    holds === undefined
      ? [<CircleQuestionMark key="asked" aria-hidden="true" />, t`for you to judge`]
      : kind === 'objective'
        ? holds
          ? [<Check key="reached" aria-hidden="true" />, t`reached`]
          : [<Circle key="open" aria-hidden="true" />, t`not reached`]
        : holds
          ? [<TriangleAlert key="crossed" className={styles['crossed']} aria-hidden="true" />, t`crossed`]
          : [<Ban key="kept" aria-hidden="true" />, t`not crossed`];
  return (
    <span className={styles['sign']} title={word}>
      {icon}
      <span className="visually-hidden">{word}: </span>
    </span>
  );
}
