import { Trans } from '@lingui/react/macro';
import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './Attachments.module.css';
import { useMediaFile } from './media-source.tsx';

/** A file to take along. It is fetched when it is asked for. */
export function FileLink({ media, name }: { media: string; name: string }) {
  const [isWanted, want] = useState(false);
  const { stage, address, again } = useMediaFile(media, isWanted);
  return (
    <span className={styles['name']}>
      <Paperclip aria-hidden="true" />
      {stage === 'here' ? (
        <a href={address} download={name}>
          <Trans>Save {name}</Trans>
        </a>
      ) : (
        <>
          {name}
          {stage === 'loading' ? (
            <span className="tertiary" role="status">
              <Trans>Fetching…</Trans>
            </span>
          ) : (
            <Button size="small" variant="quiet" onPress={() => (isWanted ? again() : want(true))}>
              {stage === 'absent' ? <Trans>Not to be had here. Try again</Trans> : <Trans>Fetch</Trans>}
            </Button>
          )}
        </>
      )}
    </span>
  );
}
