import { Trans, useLingui } from '@lingui/react/macro';
import { FileClock, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components';
import { Link } from 'wouter';
import { HttpProblem } from '../connection/http.ts';
import { useProblemText } from '../connection/refusal-text.ts';
import { Brand } from '../room/Brand.tsx';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { Notice } from '../ui/Notice.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import styles from './NoReplay.module.css';
import type { BadLog } from './replay-log.ts';
import type { Source, Sourced } from './use-source.ts';

/** Nothing to replay yet: why, and the way to something. A file can be chosen or dropped anywhere here. */
export function NoReplay(props: {
  source: Exclude<Source, { state: 'ready' | 'loading' }>;
  session: string | undefined;
  openFile: Sourced['openFile'];
  again: Sourced['again'];
}) {
  const { source, openFile, again, session } = props;
  return (
    <>
      <ExerciseBanner />
      <header className={styles['bar']}>
        <Brand home="linked" />
        <LookMenu />
      </header>
      <main className={styles['main']}>
        <DropZone
          className={cx(styles['zone'])}
          onDrop={async ({ items }) => {
            const item = items.find(({ kind }) => kind === 'file');
            if (item?.kind === 'file') openFile(await item.getFile());
          }}
        >
          <FileClock className={styles['icon']} aria-hidden="true" />
          <h1>
            <Trans>Replay a log</Trans>
          </h1>
          {source.state === 'bad' && <Bad name={source.name} bad={source.bad} />}
          {source.state === 'problem' && <Problem problem={source.problem} session={session} again={again} />}
          <p className={styles['what']}>
            <Trans>Drop a log file here, or choose one. It is read on this machine and sent nowhere.</Trans>
          </p>
          <div className={styles['actions']}>
            <ChooseFile openFile={openFile} look={source.state === 'problem' ? 'outline' : 'primary'} />
          </div>
        </DropZone>
      </main>
    </>
  );
}

function Bad({ name, bad }: { name: string | undefined; bad: BadLog }) {
  const { t } = useLingui();
  const { line } = bad;
  const why: Record<BadLog['why'], ReactNode> = {
    empty: <Trans>It is empty. A log has one event a line.</Trans>,
    noBeginning: <Trans>Line {line}: expected the exercise. A log begins with the exercise that was played; this one begins later.</Trans>,
    notAnEvent: <Trans>Line {line}: expected one event as JSON with its type, time and data. The file may be cut off or changed.</Trans>,
    noReaders: <Trans>Line {line}: expected to be told who read this event, as in every other line. The file may have been changed.</Trans>,
    noExercise: <Trans>Line {line}: expected the exercise with its title, delegations and turns. The file may have been changed.</Trans>,
  };
  const title = name === undefined ? t`The log cannot be replayed` : t`${name} cannot be replayed`;
  return (
    <div className={styles['notice']}>
      <Notice tone="error" title={`${title}.`}>
        {why[bad.why]} <Trans>Choose another file.</Trans>
      </Notice>
    </div>
  );
}

function Problem({ problem, session, again }: { problem: unknown; session: string | undefined; again: () => void }) {
  const words = useProblemText();
  const code = problem instanceof HttpProblem ? problem.refusal?.code : undefined;
  const next =
    code === 'notEnded' && session !== undefined ? (
      <Link href={`/x/${session}`} className={styles['link']}>
        <Trans>Back to the exercise</Trans>
      </Link>
    ) : code === undefined || code === 'storage' || code === 'tooMany' ? (
      <Button size="small" icon={<RotateCw />} onPress={again}>
        <Trans>Try again</Trans>
      </Button>
    ) : (
      <Link href="/" className={styles['link']}>
        <Trans>Go to the start page</Trans>
      </Link>
    );
  return (
    <div className={styles['notice']}>
      <Notice tone="error" title={<Trans>The replay cannot be opened.</Trans>} action={next}>
        {words(problem)}
      </Notice>
    </div>
  );
}
