import type { WireItem } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Globe, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { Tag } from '../ui/Tag.tsx';
import { Attachments } from './attachments/Attachments.tsx';
import type { Look } from './body.ts';
import { useGradeWords } from './grades.ts';
import styles from './InjectCard.module.css';
import { looks } from './register.ts';

/** One inject as its readers see it, in the look of its medium. Knows no session: time, visibility and deeds are handed in. */
export function InjectCard(props: {
  item: WireItem;
  /** When it came, at the end of the head. */
  time?: ReactNode;
  /** Who reads it; left out, the item's own reach is said. */
  visibility?: ReactNode;
  /** What the reader can do with it, or did. */
  actions?: ReactNode;
  state?: 'plain' | 'ringing';
}) {
  const { t, i18n } = useLingui();
  const read = useText();
  const { item } = props;
  const { name, icon: Icon, frame, Body, caveat }: Look = looks[item.media];
  const isRinging = props.state === 'ringing';
  return (
    <div className={cx(styles['card'], styles[frame], isRinging && styles['ringing'])}>
      <header className={styles['head']}>
        <Icon aria-hidden="true" />
        <span className="kicker">{isRinging ? t`Line ringing` : i18n._(name)}</span>
        {item.from && (
          <span className={styles['from']}>
            {read(item.from.name)}
            {item.from.org !== undefined && `, ${read(item.from.org)}`}
          </span>
        )}
        {caveat && <Tag tone="held">{i18n._(caveat)}</Tag>}
        {props.time !== undefined && <span className={styles['time']}>{props.time}</span>}
      </header>
      {item.label !== undefined && <p className={styles['label']}>{read(item.label)}</p>}
      <Body item={item} title={read(item.title)} text={read(item.text)} />
      {item.attachments && <Attachments attachments={item.attachments} />}
      <footer className={styles['foot']}>
        {item.reliability && item.media !== 'intelligence' && <Grade reliability={item.reliability} />}
        <span className={styles['visibility']}>
          {item.reach === 'public' ? <Globe aria-hidden="true" /> : <Lock aria-hidden="true" />}
          <span>{props.visibility ?? (item.reach === 'public' ? <Trans>Public</Trans> : <Trans>Restricted</Trans>)}</span>
        </span>
        {props.actions !== undefined && <div className={styles['actions']}>{props.actions}</div>}
      </footer>
    </div>
  );
}

function Grade({ reliability }: { reliability: NonNullable<WireItem['reliability']> }) {
  const words = useGradeWords();
  const { source, info } = reliability;
  return (
    <span title={`${words.source(source)}, ${words.information(info)}`}>
      <Tag>
        <Trans>
          Source {source} · information {info}
        </Trans>
      </Tag>
      <span className="visually-hidden">
        {words.source(source)}, {words.information(info)}
      </span>
    </span>
  );
}
