import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useText } from '../store/table.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useDesk } from './desk-context.ts';
import styles from './Present.module.css';
import { useSlides } from './Results.tsx';
import { Statement } from './Statement.tsx';

/** For the wall of the room: one figure at a time, large. */
export function Present({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText();
  const { exercise } = useDesk();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="full" title={<span className={styles['title']}>{text(exercise.meta.title)}</span>}>
      <Wall onLeft={onClose} />
    </Dialog>
  );
}

function Wall({ onLeft }: { onLeft: () => void }) {
  const { t } = useLingui();
  const slides = useSlides();
  const [at, go] = useState(0);
  const place = Math.min(at, slides.length - 1);
  const turn = (by: number) => go(Math.max(0, Math.min(slides.length - 1, place + by)));
  const group = t`Present`;
  useShortcut('ArrowRight', () => turn(1), { label: t`Next figure`, group, layer: 'dialog' });
  useShortcut('ArrowLeft', () => turn(-1), { label: t`Previous figure`, group, layer: 'dialog' });
  useFullscreen(onLeft);
  const [shown, of] = [place + 1, slides.length];
  return (
    <div className={styles['wall']}>
      <div className={styles['slide']} key={slides[place]?.id} data-slide={slides[place]?.id}>
        {slides[place]?.content}
      </div>
      <footer className={styles['foot']}>
        <div className={styles['statement']}>
          <Statement />
        </div>
        <nav className={styles['turn']} aria-label={t`Figures`}>
          <IconButton
            name={t`Previous figure`}
            shortcut="ArrowLeft"
            placement="top"
            icon={<ChevronLeft />}
            onPress={() => turn(-1)}
            disabledBecause={place === 0 ? t`This is the first figure` : undefined}
          />
          <span aria-live="polite">
            <Trans>
              {shown} of {of}
            </Trans>
          </span>
          <IconButton
            name={t`Next figure`}
            shortcut="ArrowRight"
            placement="top"
            icon={<ChevronRight />}
            onPress={() => turn(1)}
            disabledBecause={place === of - 1 ? t`This is the last figure` : undefined}
          />
        </nav>
      </footer>
    </div>
  );
}

/** The whole screen of the projector, where the browser allows it; whoever leaves that by Escape means to leave altogether. */
function useFullscreen(onLeft: () => void): void {
  const left = useEffectEvent(onLeft);
  useEffect(() => {
    let wasFull = false;
    const watch = () => {
      if (wasFull && !document.fullscreenElement) left();
      wasFull = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', watch);
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', watch);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
