import { conditionsSince, type Explanation, explainTrigger, type InjectState } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { When } from '../../delegation/When.tsx';
import { useRoom } from '../../store/room.ts';
import { useSession, useTableNow } from '../../store/table.ts';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { useConditionWords } from '../words/trigger-words.ts';
import styles from './InjectDetail.module.css';
import { Part } from './Part.tsx';

/** Each condition of a trigger: whether it holds, since when, and how far it is; or what it was when it let the inject go. */
export function Conditions({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const { inject, stage, fired } = state;
  if (!inject.trigger) return null;
  if (stage !== 'delivered') return <Now state={state} />;
  if (!fired) return <NotFired state={state} />;
  return (
    <Part title={t`What let it go, as it was at that moment`}>
      <List parts={fired.parts ?? []} />
    </Part>
  );
}

/** It went out by hand, or before the log kept this. */
function NotFired({ state }: { state: InjectState }) {
  const { t } = useLingui();
  return (
    <Part title={t`Its conditions`}>
      <p className="secondary">
        {state.how === 'hand' ? (
          <Trans>It went out by hand, whatever its conditions said.</Trans>
        ) : (
          <Trans>This log was kept before what held at that moment was.</Trans>
        )}
      </p>
    </Part>
  );
}

function Now({ state: { inject } }: { state: InjectState }) {
  const { t } = useLingui();
  const at = useTableNow();
  const session = useSession((one) => one);
  const log = useRoom((room) => room.log);
  const since = useMemo(() => conditionsSince(log, inject), [log, inject]);
  const { conditions, expired, notBefore } = explainTrigger(session, inject, at);
  const sources = [...(inject.trigger?.all ?? [])];
  return (
    <Part title={t`Goes out by itself once all of this holds`}>
      <List parts={conditions.parts ?? []} since={(place) => since[sources[place] ?? '']} />
      {conditions.holds && (expired || notBefore?.reached === false) && (
        <p className="secondary">
          {expired ? (
            <Trans>All of it holds, but the last turn in which it may go out is over.</Trans>
          ) : (
            <Trans>All of it holds; it waits for its time.</Trans>
          )}
        </p>
      )}
    </Part>
  );
}

function List({ parts, since }: { parts: readonly Explanation[]; since?: (place: number) => number | undefined }) {
  const { t } = useLingui();
  const words = useConditionWords();
  return (
    <ul className={styles['conditions']}>
      {parts.map((part, place) => {
        const { sentence, gap, holds } = words(part);
        const from = holds ? since?.(place) : undefined;
        return (
          <li key={sentence}>
            <StatusGlyph status={holds ? 'acknowledged' : 'planned'} words={holds ? t`holds` : t`not yet`} />
            <span>{sentence}</span>
            {gap && <span className="tertiary tabular">{gap}</span>}
            {from !== undefined && (
              <span className="tertiary">
                <Trans>
                  since <When played={from} />
                </Trans>
              </span>
            )}
            {!since && typeof part.left?.value === 'number' && (
              <span className="tertiary tabular">
                <Trans>was {part.left.value}</Trans>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
