import { useLingui } from '@lingui/react/macro';
import { FileText, X } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { MarkLine } from './MarkLine.tsx';
import styles from './MarkNote.module.css';
import type { PlacedMark } from './marks.ts';

/** The chosen mark in words on the map itself, for screens where the list is out of sight. */
export function MarkNote(props: {
  mark: PlacedMark;
  today: number | undefined;
  onRead?: ((wire: string) => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { mark, onRead } = props;
  return (
    <div className={styles['note']} data-over-map="">
      <div className={styles['words']}>
        <MarkLine mark={mark} today={props.today} />
      </div>
      {onRead && <IconButton size="small" name={t`Read on the wire`} icon={<FileText />} onPress={() => onRead(mark.wire)} />}
      <IconButton size="small" name={t`Close`} icon={<X />} onPress={props.onClose} />
    </div>
  );
}
