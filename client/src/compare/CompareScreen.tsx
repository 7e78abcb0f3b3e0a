import { emptySession, FACILITATOR, type SessionSummary } from '@demarche/shared';
import { compare } from '@demarche/shared/replay/compare';
import { Trans, useLingui } from '@lingui/react/macro';
import { FolderOpen, GitCompareArrows, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { createStore, useStore } from 'zustand';
import { logOf } from '../aar/use-source.ts';
import { Brand } from '../room/Brand.tsx';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { useAnswer } from '../room/use-answer.ts';
import { useDates } from '../room/use-dates.ts';
import { TableProvider, useText } from '../store/table.ts';
import { useFacilitatorToken } from '../store/tickets.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './Compare.module.css';
import { Comparison } from './Comparison.tsx';
import { compared, letter, type NotTaken, remove, takeText } from './compared.ts';

/** Plays of one exercise side by side: files of this machine, and for the facilitator sessions of this server. */
export function CompareScreen() {
  const { t } = useLingui();
  const { plays } = useStore(compared);
  const [problem, tell] = useState<{ name: string; why: NotTaken | 'server' }>();
  const text = useText();
  const addFiles = async (files: readonly File[]) => {
    tell(undefined);
    for (const file of files) {
      const why = takeText(await file.text(), file.name);
      if (why) tell({ name: file.name, why });
    }
  };
  return (
    <div className={styles['screen']}>
      <ExerciseBanner />
      <header className={styles['bar']}>
        <Brand home="linked" />
        <h1>{plays[0] ? text(plays[0].log.end.exercise?.meta.title) : t`Compare plays`}</h1>
        <LookMenu />
      </header>
      <DropZone
        className={cx(styles['zone'])}
        aria-label={t`Log files to compare`}
        onDrop={async ({ items }) => {
          const files = await Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])));
          await addFiles(files);
        }}
      >
        <div className={styles['plays']}>
          {plays.map(({ key, name }, place) => (
            <span key={key} className={styles['play']} data-line={place % 4}>
              <i aria-hidden="true" /> <b>{letter(place)}</b> {name}
              <IconButton size="small" name={t`Take ${name} away`} icon={<X />} onPress={() => remove(key)} />
            </span>
          ))}
          <FileTrigger allowsMultiple onSelect={(files) => files && void addFiles([...files])}>
            <Button size="small" icon={<FolderOpen />}>
              <Trans>Add log files</Trans>
            </Button>
          </FileTrigger>
          <FromServer onProblem={(name, why) => tell({ name, why })} onTaken={() => tell(undefined)} />
        </div>
        {problem && <Problem {...problem} />}
        <Body />
      </DropZone>
    </div>
  );
}

function Body() {
  const { plays } = useStore(compared);
  const base = plays[0];
  const comparison = useMemo(() => (plays.length > 1 ? compare(plays.map(({ log }) => log.end)) : undefined), [plays]);
  const store = useMemo(() => createStore(() => ({ session: base?.log.end ?? emptySession() })), [base]);
  if (!base || !comparison) {
    return (
      <EmptyState icon={<GitCompareArrows />} title={<Trans>Two plays make a comparison</Trans>}>
        <Trans>Add or drop two or more logs of the same exercise. Files are read on this machine and sent nowhere.</Trans>
      </EmptyState>
    );
  }
  return (
    <TableProvider value={{ seat: FACILITATOR, store, now: () => base.log.endedAt, draftsKey: 'compare' }}>
      <Comparison comparison={comparison} plays={plays} />
    </TableProvider>
  );
}

function Problem({ name, why }: { name: string; why: NotTaken | 'server' }) {
  const { t } = useLingui();
  const words: Record<NotTaken | 'server', string> = {
    unreadable: t`It is not a log, or it was changed. Replay it to see where.`,
    partial: t`It is what one reader was told. A comparison needs whole logs, as the facilitator takes them along.`,
    otherExercise: t`It is a play of another exercise. Take the others away first, or choose a play of theirs.`,
    twice: t`It is here already.`,
    server: t`The server did not give its log. Try again, or take the log along and add it as a file.`,
  };
  return (
    <Notice tone="error" title={t`${name} cannot be added.`}>
      {words[why]}
    </Notice>
  );
}

/** Sessions of this server that are not here yet, for whoever holds the facilitator's token. */
function FromServer({ onProblem, onTaken }: { onProblem: (name: string, why: NotTaken | 'server') => void; onTaken: () => void }) {
  const { t } = useLingui();
  const token = useFacilitatorToken();
  const dates = useDates();
  const text = useText();
  const { plays } = useStore(compared);
  const answer = useAnswer<SessionSummary[]>(token === undefined ? undefined : '/api/sessions', { bearer: token });
  const exercise = plays[0]?.log.end.exercise?.meta.id;
  const others = (answer.answer ?? []).filter(
    (one) =>
      one.stage !== 'lobby' &&
      !plays.some(({ key }) => key === `session.${one.id}`) &&
      (exercise === undefined || one.exercise === exercise),
  );
  if (token === undefined || others.length === 0) return null;
  const nameOf = (one: SessionSummary) => `${text(one.title)}, ${dates.dayOf(one.openedAt)} ${dates.timeOf(one.openedAt)} (${one.code})`;
  const add = async (id: string) => {
    const one = others.find((other) => other.id === id);
    if (!one) return;
    const name = nameOf(one);
    const got = await logOf(id).catch(() => undefined);
    const why = got ? takeText(got.text, name, `session.${id}`) : 'server';
    if (why) onProblem(name, why);
    else onTaken();
  };
  return (
    <Select
      className={styles['server']}
      label={t`Add a session of this server`}
      labelShown="hidden"
      placeholder={t`Add a session of this server`}
      value={undefined}
      onChange={(id) => void add(id)}
      options={others.map((one) => ({ value: one.id, label: nameOf(one) }))}
    />
  );
}
