import type { WireAttachment } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Film, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './Attachments.module.css';
import { useMediaFile } from './media-source.tsx';

type Sounding = Extract<WireAttachment, { kind: 'audio' | 'video' }>;

/** A recording or a film, fetched when it is asked for; what is said and seen in it can always be read. */
export function Recording({ recording }: { recording: Sounding }) {
  const { t } = useLingui();
  const read = useText();
  const { language } = useLanguage();
  const [isWanted, want] = useState(false);
  const { stage, address, again } = useMediaFile(recording.media, isWanted);
  const captions = useMediaFile(recording.kind === 'video' ? recording.captions : undefined, isWanted);
  const title = read(recording.title);
  const Icon = recording.kind === 'video' ? Film : Volume2;
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['title']}>
        <Icon aria-hidden="true" />
        {title}
      </figcaption>
      {stage === 'here' && address !== undefined ? (
        recording.kind === 'video' ? (
          // Captions come as a file of their own where the exercise has them; the transcript stands below in any case.
          <video className={styles['film']} controls src={address} aria-label={title}>
            <track kind="captions" srcLang={language} label={t`Captions`} src={captions.address} default={captions.stage === 'here'} />
          </video>
        ) : (
          // biome-ignore lint/a11y/useMediaCaption: what is said stands as a transcript below
          <audio className={styles['sound']} controls src={address} aria-label={title} />
        )
      ) : (
        <div>
          <Button
            size="small"
            onPress={() => (isWanted ? again() : want(true))}
            disabledBecause={stage === 'loading' ? t`It is on its way` : undefined}
          >
            {stage === 'absent' ? (
              <Trans>Not to be had here. Try again</Trans>
            ) : recording.kind === 'video' ? (
              <Trans>Load the film</Trans>
            ) : (
              <Trans>Load the recording</Trans>
            )}
          </Button>
        </div>
      )}
      <details className={styles['more']}>
        <summary>
          <Trans>Transcript</Trans>
        </summary>
        <p className={styles['transcript']}>{read(recording.transcript)}</p>
      </details>
    </figure>
  );
}
