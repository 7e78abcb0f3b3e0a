import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Bookmark as BookmarkIcon, Ellipsis, MessageCircleQuestionMark, MessageSquare, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { playTime } from '../play-time.ts';
import { usePlayhead, useReplay } from '../replay-context.ts';
import styles from './Bookmarks.module.css';
import { isOwn, type Mark, type Bookmarks as Marks, useBookmarks } from './use-bookmarks.ts';
import { useMarker, useTurnAt } from './use-marker.ts';

/** Moments marked for the debrief, each leading to its place; what was said of them; decision points. */
export function Bookmarks({ onChosen }: { onChosen?: () => void }) {
  const bookmarks = useBookmarks();
  if (bookmarks.all.length === 0) {
    return (
      <EmptyState icon={<BookmarkIcon />} title={<Trans>Nothing is marked yet</Trans>}>
        <Trans>Press M to mark the moment at the playhead. What was marked in play stands here as well.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      {bookmarks.refused && <Notice tone="error" title={bookmarks.refused} />}
      <ol className={styles['list']}>
        {bookmarks.all.map((mark) => (
          <li key={mark.id}>
            <Row mark={mark} bookmarks={bookmarks} onChosen={onChosen} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Row({ mark, bookmarks, onChosen }: { mark: Mark; bookmarks: Marks; onChosen: (() => void) | undefined }) {
  const { t } = useLingui();
  const { playhead } = useReplay();
  const marker = useMarker();
  const turnAt = useTurnAt();
  const isHere = usePlayhead((head) => head.played === mark.played);
  const [isSpeaking, speak] = useState(false);
  const turn = turnAt(mark);
  const asks = mark.asks === true;
  const comments = mark.comments ?? [];
  return (
    <div className={styles['row']} data-here={isHere}>
      <button
        type="button"
        className={styles['go']}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => {
          playhead.go(mark.played);
          onChosen?.();
        }}
      >
        <span className={styles['time']}>{turn === undefined ? playTime(mark.played) : `${turn} · ${playTime(mark.played)}`}</span>
        <span className={styles['text']}>
          {mark.text}
          {asks && (
            <span className={styles['asks']}>
              <MessageCircleQuestionMark aria-hidden="true" />
              <Trans>stops and asks</Trans>
            </span>
          )}
        </span>
        <span className={styles['by']}>{marker(mark.by)}</span>
      </button>
      {isOwn(bookmarks, mark) && (
        <Menu
          label={t`What to do with “${mark.text}”`}
          trigger={<IconButton size="small" name={t`More for “${mark.text}”`} icon={<Ellipsis />} />}
          entries={[
            { id: 'say', label: t`Comment`, icon: <MessageSquare aria-hidden="true" />, run: () => speak(true) },
            {
              id: 'ask',
              label: asks ? t`Stop here no longer` : t`Stop and ask here`,
              icon: <MessageCircleQuestionMark aria-hidden="true" />,
              run: () => void bookmarks.ask(mark, !asks),
            },
            'separator',
            { id: 'remove', label: t`Remove`, tone: 'danger', icon: <Trash2 aria-hidden="true" />, run: () => void bookmarks.remove(mark) },
          ]}
        />
      )}
      {comments.length > 0 && (
        <ul className={styles['comments']} aria-label={t`Comments`}>
          {comments.map(({ by, text, at }) => (
            <li key={`${by}${at}`}>
              <b>{marker(by)}</b> {text}
            </li>
          ))}
        </ul>
      )}
      {isSpeaking && <Comment mark={mark} bookmarks={bookmarks} onDone={() => speak(false)} />}
    </div>
  );
}

function Comment({ mark, bookmarks, onDone }: { mark: Mark; bookmarks: Marks; onDone: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  return (
    <form
      className={styles['comment']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void bookmarks.comment(mark, text.trim()).then((taken) => taken && onDone());
      }}
    >
      <TextField
        label={t`Comment`}
        labelShown="hidden"
        value={text}
        onChange={setText}
        maxLength={1000}
        autoFocus
        placeholder={t`Comment`}
      />
      <Button size="small" type="submit" disabledBecause={text.trim() === '' ? t`Write something first` : undefined}>
        <Trans>Add</Trans>
      </Button>
      <Button size="small" variant="quiet" onPress={onDone}>
        <Trans>Cancel</Trans>
      </Button>
    </form>
  );
}

/** How many there are, for a panel's header. */
export function BookmarkCount() {
  const { all } = useBookmarks();
  return all.length === 0 ? null : <Plural value={all.length} one="# moment" other="# moments" />;
}
