import { type Correctable, correctables, correctionWould, type Fact, toldOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useMemo, useState } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { useDeed } from '../use-deed.ts';
import { Consequences } from './Consequences.tsx';
import styles from './Correct.module.css';
import { FactList } from './FactList.tsx';
import { type NoticeDraft, Notices, useDraftedNotices } from './Notices.tsx';
import { Past } from './Past.tsx';
import { RightValue } from './RightValue.tsx';
import { annulled, useFactWords } from './use-fact-words.ts';
import { useLog } from './use-log.ts';

/** Puts an earlier fact right: which one, how it was, what follows from that, who is told, and why. */
export function Correct() {
  const { t } = useLingui();
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'correct');
  return (
    <Dialog isOpen={isOpen} onClose={() => look({ sheet: undefined, correcting: undefined })} size="full" title={t`Correct what happened`}>
      {isOpen && <Screen />}
    </Dialog>
  );
}

function Screen() {
  const session = useSession((state) => state);
  const log = useLog();
  const begin = useConsole((state) => state.correcting) ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be corrected changes with the log alone
  const facts = useMemo(() => correctables(session, log), [log]);
  const [chosen, choose] = useState<Correctable | undefined>(() => facts.find(({ fact }) => fact.of === 'inject' && fact.inject === begin));
  return (
    <div className={styles['screen']}>
      <div className={styles['list']}>
        <FactList facts={facts} chosen={chosen?.id} onChoose={choose} initial={begin} />
        <Past />
      </div>
      {chosen ? (
        <Work key={chosen.id} one={chosen} />
      ) : (
        <EmptyState title={<Trans>Choose what was wrong</Trans>}>
          <Trans>
            Nothing is deleted: the log keeps what was said and what is right. From the correction on everything that follows by the rules
            stands as if it had been right from the beginning.
          </Trans>
        </EmptyState>
      )}
    </div>
  );
}

function Work({ one }: { one: Correctable }) {
  const { t } = useLingui();
  const words = useFactWords();
  const { now } = useTable();
  const look = useLook();
  const deed = useDeed();
  const session = useSession((state) => state);
  const log = useLog();
  const [right, setRight] = useState<Fact>(one.fact);
  const [why, setWhy] = useState('');
  const isSame = JSON.stringify(right) === JSON.stringify(one.fact);
  const asked = useDeferredValue(right);
  const isAsked = JSON.stringify(asked) !== JSON.stringify(one.fact);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what would follow depends on the log and the fact alone
  const would = useMemo(() => (isAsked ? correctionWould(session, log, { facts: [asked] }, now()) : undefined), [log, asked, isAsked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who was told is in the log
  const told = useMemo(() => toldOf(session, log, one), [log, one]);
  const drafted = useDraftedNotices(one, right, told);
  const [edited, edit] = useState<Record<string, Partial<NoticeDraft>>>({});
  const notices = drafted.map((draft) => ({ ...draft, ...edited[draft.to] }));
  const nothing = annulled(one.fact);
  const said = words(one);
  const isOver = session.stage !== 'running';
  const disabledBecause = isOver
    ? t`Corrections are made while the exercise runs.`
    : isSame
      ? t`Say first how it was.`
      : why.trim() === ''
        ? t`Say why first; the log keeps it.`
        : notices.some(({ send, text, title }) => send && (text.trim() === '' || title.trim() === ''))
          ? t`A notice that goes out needs a title and a text.`
          : undefined;
  const confirm = async () => {
    const sent = notices.filter(({ send }) => send).map(({ to, title, text }) => ({ to: [to], title, text }));
    const done = await deed.run('correctFact', { facts: [right], why, track: 'control', notices: sent });
    if (done) look({ sheet: undefined, correcting: undefined });
  };
  return (
    <div className={styles['work']}>
      <header>
        <p className={styles['kind']}>{said.kind}</p>
        <h3>{said.title}</h3>
        <p>
          <Trans>The log says: {said.says}</Trans>
        </p>
      </header>
      <section>
        <h3>
          <Trans>How it was</Trans>
        </h3>
        {nothing && (
          <div className={styles['deeds']}>
            <Button size="small" onPress={() => setRight(nothing)}>
              <Trans>Annul it</Trans>
            </Button>
            <Button
              size="small"
              variant="quiet"
              disabledBecause={isSame ? t`It is as the log says` : undefined}
              onPress={() => setRight(one.fact)}
            >
              <Trans>As the log says</Trans>
            </Button>
          </div>
        )}
        <RightValue one={one} right={right} onChange={setRight} />
      </section>
      {would && (
        <section>
          <h3>
            <Trans>What follows</Trans>
          </h3>
          <Consequences would={would} />
        </section>
      )}
      <Notices notices={notices} told={told} onEdit={(to, change) => edit({ ...edited, [to]: { ...edited[to], ...change } })} />
      <TextField
        label={t`Why`}
        value={why}
        onChange={setWhy}
        maxLength={300}
        placeholder={t`The reason, for the log`}
        description={t`No delegation is told the reason.`}
      />
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      <div className={styles['deeds']}>
        <Button variant="primary" isPending={deed.isPending} disabledBecause={disabledBecause} onPress={() => void confirm()}>
          <Trans>Correct it</Trans>
        </Button>
      </div>
    </div>
  );
}
