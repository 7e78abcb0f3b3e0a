import { useLingui } from '@lingui/react/macro';
import { Minus, Plus, Scan } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Group } from 'react-aria-components';
import { cx } from '../ui/cx.ts';
import type { Viewport } from '../ui/geo/use-viewport.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './MapControls.module.css';

/** What the caller sets over the map, then how closely one looks: on the map where there is room, else above it. */
export function MapControls(props: { heading: ReactNode; viewport: Viewport; over: 'map' | 'nothing'; ref: Ref<HTMLDivElement> }) {
  const { t } = useLingui();
  const { viewport } = props;
  return (
    <div ref={props.ref} className={cx(styles['controls'], props.over === 'map' && styles['over'])} data-over-map="">
      {props.heading}
      <Group className={styles['zoom'] ?? ''} aria-label={t`Zoom`}>
        <IconButton size="small" name={t`Zoom in`} shortcut="+" icon={<Plus />} onPress={viewport.zoomIn} />
        <IconButton size="small" name={t`Zoom out`} shortcut="-" icon={<Minus />} onPress={viewport.zoomOut} />
        <IconButton size="small" name={t`Whole map`} shortcut="0" icon={<Scan />} onPress={viewport.home} />
      </Group>
    </div>
  );
}
