import { delegationOf } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Newspaper } from 'lucide-react';
import { useState } from 'react';
import { KIND_ICONS, useKindWords } from '../../delegation/channels/kinds.tsx';
import { When } from '../../delegation/When.tsx';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useMayCommand } from '../use-may-command.ts';
import { Found } from './Found.tsx';
import { LeakForm } from './LeakForm.tsx';
import { MarkSaid } from './MarkSaid.tsx';
import { FromTo } from './SaidLine.tsx';
import styles from './Traffic.module.css';
import type { Said } from './traffic.ts';

/** One thing said, with its channel's kind, what it said before, and whether it got out. */
export function OneSaid({ said, words = '' }: { said: Said; words?: string }) {
  const { give } = useTable();
  const may = useMayCommand('leakMessage');
  const seatName = useSeatName();
  const kinds = useKindWords();
  const [isLeaking, setLeaking] = useState(false);
  const mayMark = useMayCommand('markMoment') && give !== undefined;
  const mayLeak = useSession((session) => session.stage === 'running') && give !== undefined && may;
  const { message, kind } = said;
  const canLeak =
    mayLeak &&
    message &&
    kind !== 'plenary' &&
    kind !== 'simcell' &&
    message.withdrawn === undefined &&
    !message.leaked &&
    delegationOf(message.by) !== undefined;
  return (
    <article className={styles['one']}>
      <header className={styles['oneHead']}>
        <FromTo said={said} />
        {message && delegationOf(message.by) !== undefined && <span className="tertiary">{seatName(message.by, 'title')}</span>}
        {message?.as !== undefined && (
          <span className="tertiary">
            <Trans>as {message.as}</Trans>
          </span>
        )}
        {kind !== undefined && kind !== 'plenary' && (
          <span className={styles['kind']}>
            {KIND_ICONS[kind]}
            {kinds[kind]}
          </span>
        )}
        <span className={styles['when']}>
          <When played={said.played} />
        </span>
      </header>
      <p className={styles['text']}>
        {message?.withdrawn === undefined ? <Found text={said.text} words={words} /> : <Trans>Withdrawn by its sender.</Trans>}
      </p>
      {message && <Wordings id={message.id} />}
      {message?.leaked && (
        <p className={styles['marks']}>
          <Tag tone="held" icon={<Newspaper aria-hidden="true" />}>
            <Trans>Leaked: “{message.leaked.excerpt}”</Trans>
          </Tag>
          <When played={message.leaked.played} />
        </p>
      )}
      {mayMark && (
        <div className={styles['leak']}>
          <MarkSaid said={said} />
        </div>
      )}
      {canLeak && said.channel !== undefined && (
        <div className={styles['leak']}>
          {isLeaking ? (
            <LeakForm channel={said.channel} message={message} onDone={() => setLeaking(false)} />
          ) : (
            <Button size="small" variant="quiet" icon={<Newspaper />} onPress={() => setLeaking(true)}>
              <Trans>Leak to the press…</Trans>
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** What a message said before; only the control room reads it. */
function Wordings({ id }: { id: string }) {
  const wordings = useSession((session) => session.wordings?.[id]);
  if (!wordings) return null;
  return (
    <details className={styles['before']}>
      <summary>
        <Trans>What it said before</Trans>
      </summary>
      <ol>
        {wordings.map(({ text, played, became }) => (
          <li key={`${played}-${text}`}>
            <q>{text}</q>{' '}
            <span className="tertiary">
              {became === 'edited' ? <Trans>until edited</Trans> : <Trans>until withdrawn</Trans>} <When played={played} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
