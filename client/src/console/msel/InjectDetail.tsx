import { changesBy, explainTrigger, type InjectState, mselStatus, scenarioTime } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useTimes } from '../../room/times.ts';
import { usePlayed, useSession, useTable, useTableNow, useText } from '../../store/table.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { draftOf } from '../inject-draft/draft.ts';
import { Preview } from '../inject-draft/Preview.tsx';
import { useConditionWords } from '../words/trigger-words.ts';
import { useAmount, useVariableWords } from '../words/variable-words.ts';
import { ExpectedState } from './ExpectedLine.tsx';
import { InjectActions } from './InjectActions.tsx';
import styles from './InjectDetail.module.css';
import { ReadersTable } from './ReadersTable.tsx';
import { useStatusWord } from './use-status-word.ts';
import { offset, useTriggerWords } from './use-trigger-words.ts';

/** The inject whose details lie open, if one does. */
export function InjectDetail() {
  const detail = useConsole((state) => state.detail);
  const editing = useConsole((state) => state.editing);
  const look = useLook();
  const text = useText();
  const state = useSession((session) => (detail === undefined ? undefined : session.msel[detail]));
  if (!state || editing !== undefined) return null;
  return (
    <Dialog
      isOpen
      onClose={() => look({ detail: undefined, asking: undefined })}
      kind="drawer"
      size="wide"
      title={`${state.inject.id} · ${text(state.inject.title)}`}
    >
      <Detail state={state} />
    </Dialog>
  );
}

function Detail({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const text = useText();
  const { give } = useTable();
  const now = usePlayed();
  const status = useSession((session) => mselStatus(session, state, now));
  const word = useStatusWord(status);
  const { how, far } = useTriggerWords(state, now);
  const { inject } = state;
  return (
    <div className={styles['detail']}>
      <div className={styles['state']}>
        <StatusGlyph status={status} words={word} />
        <span>{how}</span>
        {far && <span className="tertiary">{far}</span>}
        {inject.when && (
          <span className="tertiary">
            <Trans>
              turn {inject.when.turn}, {offset(inject.when.offsetMin)}
            </Trans>
          </span>
        )}
        <Delivered state={state} />
      </div>
      {give && <InjectActions state={state} isNext={false} />}
      <Conditions state={state} />
      <Preview draft={draftOf(inject, text)} original={inject} />
      <ReadersTable state={state} now={now} />
      {inject.expected && (
        <Part title={t`Expected action`}>
          <p>
            <Trans>
              Of {inject.expected.by.join(', ')}, within {inject.expected.withinMin} min: {text(inject.expected.action)}
            </Trans>{' '}
            <ExpectedState state={state} now={now} />
          </p>
        </Part>
      )}
      <EffectsInWords state={state} />
      {inject.notes !== undefined && (
        <Part title={t`Notes for the facilitator`}>
          <Markdown source={text(inject.notes)} voice="interface" />
        </Part>
      )}
      {inject.discussion && inject.discussion.length > 0 && (
        <Part title={t`To discuss`}>
          <ul className={styles['bullets']}>
            {inject.discussion.map((question) => (
              <li key={text(question)}>{text(question)}</li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={styles['heading']}>{title}</h3>
      {children}
    </section>
  );
}

function Delivered({ state }: { state: InjectState }) {
  const times = useTimes();
  const at = state.deliveredAt;
  // Scenario time is counted from the turn's beginning, so only this turn's moments can be told from here.
  const moment = useSession((session) =>
    at === undefined || at < (session.phase?.turnBeganAt ?? 0) ? undefined : scenarioTime(session, at),
  );
  return moment === undefined ? null : <span className="tertiary tabular">{times.scenarioClock(moment)}</span>;
}

function Conditions({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const words = useConditionWords();
  const at = useTableNow();
  const session = useSession((one) => one);
  if (!state.inject.trigger || state.stage === 'delivered') return null;
  const { conditions } = explainTrigger(session, state.inject, at);
  return (
    <Part title={t`Goes out by itself once all of this holds`}>
      <ul className={styles['conditions']}>
        {(conditions.parts ?? []).map((part) => {
          const { sentence, gap, holds } = words(part);
          return (
            <li key={sentence}>
              <StatusGlyph status={holds ? 'acknowledged' : 'planned'} words={holds ? t`holds` : t`not yet`} />
              <span>{sentence}</span>
              {gap && <span className="tertiary tabular">{gap}</span>}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function EffectsInWords({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const words = useVariableWords();
  const amount = useAmount();
  const session = useSession((one) => one);
  const { effects } = state.inject;
  if (effects.length === 0) return null;
  const isDone = state.stage === 'delivered';
  const changes = changesBy(session, effects);
  return (
    <Part title={isDone ? t`What it changed` : t`What it would change now`}>
      <ul className={styles['effects']}>
        {isDone
          ? effects.map((effect) => (
              <li key={`${effect.var} ${String(effect.on)}`}>
                {
                  words(
                    `${effect.var}:${[effect.on ?? '']
                      .flat()
                      .map((one) => (one === 'all' ? t`all` : one))
                      .join(', ')}`,
                  ).full
                }{' '}
                <b className="tabular">{amount(effect.add, 'signed')}</b>
              </li>
            ))
          : changes.map(({ key, was, value }) => (
              <li key={key}>
                {words(key).full}{' '}
                <b className="tabular">
                  {amount(was)} → {amount(value)}
                </b>
              </li>
            ))}
      </ul>
    </Part>
  );
}
