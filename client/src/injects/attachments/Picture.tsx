import type { WireAttachment } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ImageOff, Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Attachments.module.css';
import { useMediaFile } from './media-source.tsx';

type Image = Extract<WireAttachment, { kind: 'image' }>;

/** A picture; pressed, it opens as large as the screen and can be looked at closely. Where it cannot be had, its words stand for it. */
export function Picture({ picture: { media, alt, caption } }: { picture: Image }) {
  const { t } = useLingui();
  const read = useText();
  const { stage, address, again } = useMediaFile(media);
  const [isOpen, open] = useState(false);
  const words = read(alt);
  return (
    <figure className={styles['figure']}>
      {stage === 'here' ? (
        <button type="button" className={styles['picture']} onClick={() => open(true)} aria-label={t`Look closely: ${words}`}>
          <img src={address} alt="" />
          <Maximize2 aria-hidden="true" />
        </button>
      ) : (
        <div className={styles['noPicture']} role={stage === 'loading' ? 'status' : undefined}>
          <ImageOff aria-hidden="true" />
          <p>{words}</p>
          {stage === 'absent' && (
            <Button size="small" variant="quiet" onPress={again}>
              <Trans>Load the picture again</Trans>
            </Button>
          )}
        </div>
      )}
      {caption !== undefined && <figcaption className={styles['caption']}>{read(caption)}</figcaption>}
      {address !== undefined && <CloseLook isOpen={isOpen} onClose={() => open(false)} address={address} alt={words} />}
    </figure>
  );
}

const SCALES = [1, 1.5, 2, 3, 4];

function CloseLook(props: { isOpen: boolean; onClose: () => void; address: string; alt: string }) {
  const { t } = useLingui();
  const [scale, setScale] = useState(0);
  const percent = Math.round((SCALES[scale] ?? 1) * 100);
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={() => {
        setScale(0);
        props.onClose();
      }}
      size="full"
      title={t`Picture`}
      actions={
        <>
          <IconButton
            name={t`Smaller`}
            icon={<ZoomOut />}
            onPress={() => setScale(scale - 1)}
            disabledBecause={scale === 0 ? t`It fits the screen` : undefined}
          />
          <span className={styles['percent']} role="status">
            <span className="visually-hidden">
              <Trans>Size:</Trans>{' '}
            </span>
            {percent} %
          </span>
          <IconButton
            name={t`Larger`}
            icon={<ZoomIn />}
            onPress={() => setScale(scale + 1)}
            disabledBecause={scale === SCALES.length - 1 ? t`As large as it gets` : undefined}
          />
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles['close']} tabIndex={0} aria-label={t`Picture, to be scrolled`}>
        <img src={props.address} alt={props.alt} className={cx(styles['large'], styles[`scale${scale}`])} />
      </section>
      <p className={styles['caption']}>{props.alt}</p>
    </Dialog>
  );
}
