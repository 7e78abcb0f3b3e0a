import type { SessionSummary } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileDown, History, Play } from 'lucide-react';
import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { useLocation } from 'wouter';
import { holdFile } from '../aar/dropped-file.ts';
import { useDates } from '../room/use-dates.ts';
import { useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Door.module.css';
import { Door, DoorRow } from './Door.tsx';

/** A log file dropped or chosen, or a finished exercise of this server. */
export function ReplayDoor({ finished }: { finished: readonly SessionSummary[] }) {
  const { t } = useLingui();
  const [, go] = useLocation();
  const [isWrong, setWrong] = useState(false);
  const open = (file: File | undefined) => {
    setWrong(file === undefined);
    if (!file) return;
    holdFile(file);
    go('/replay');
  };
  return (
    <Door title={<Trans>Replay a log</Trans>}>
      <DropZone
        className={styles['drop'] ?? ''}
        aria-label={t`Drop a log file here`}
        getDropOperation={() => 'copy'}
        onDrop={async ({ items }) => {
          const dropped = items.find((item) => item.kind === 'file');
          open(dropped && (await dropped.getFile()));
        }}
      >
        <FileDown aria-hidden="true" />
        <span>
          <Trans>Drop a log file here, or</Trans>
        </span>
        <FileTrigger acceptedFileTypes={['.jsonl', '.ndjson', '.json', '.txt']} onSelect={(files) => files?.[0] && open(files[0])}>
          <Button size="small">
            <Trans>Choose a file</Trans>
          </Button>
        </FileTrigger>
      </DropZone>
      {isWrong && (
        <Notice tone="error" title={<Trans>That was not a file.</Trans>}>
          <Trans>Drop the log of a session, a file that ends in .jsonl.</Trans>
        </Notice>
      )}
      {finished.length > 0 && <Finished sessions={finished} />}
    </Door>
  );
}

function Finished({ sessions }: { sessions: readonly SessionSummary[] }) {
  const { t } = useLingui();
  const text = useText();
  const { dayOf, count } = useDates();
  const [, go] = useLocation();
  return (
    <ul className={styles['list']} aria-label={t`Finished exercises`}>
      {sessions.map((session) => {
        const title = text(session.title);
        const day = dayOf(session.lastEventAt);
        const events = count(session.events);
        return (
          <DoorRow
            key={session.id}
            mark={<History aria-hidden="true" className={styles['glyph']} />}
            name={title}
            meta={
              <Trans>
                {day}, {events} events
              </Trans>
            }
            action={
              <Button variant="quiet" icon={<Play />} aria-label={t`Replay ${title}, ${day}`} onPress={() => go(`/replay/${session.id}`)}>
                <Trans>Replay</Trans>
              </Button>
            }
          />
        );
      })}
    </ul>
  );
}
