import type { WireItem } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { MapPin } from 'lucide-react';
import { useDesk } from '../delegation/desk.ts';
import { useOwnDelegation } from '../delegation/use-own.ts';
import { usePlacedMarks } from '../map/use-placed-marks.ts';
import { Button } from '../ui/Button.tsx';
import styles from './OnMap.module.css';

/** The way from a card of the wire to what it put on the map. */
export function OnMap({ item }: { item: WireItem }) {
  // Most cards speak of no place: only the others look at the map.
  return item.map && item.map.length > 0 ? <ToMark marks={item.map.map(({ id }) => id)} /> : null;
}

function ToMark({ marks }: { marks: readonly string[] }) {
  const { mark: chosen, place, showOnMap } = useDesk();
  const standing = usePlacedMarks(useOwnDelegation()).filter(({ id }) => marks.includes(id));
  const [first] = standing;
  // What was taken off the map since cannot be shown there.
  if (!first) {
    return (
      <span className={styles['gone']}>
        <Trans>No longer on the map</Trans>
      </span>
    );
  }
  // A second press goes on to the next mark of the same card.
  const next = standing[standing.findIndex(({ id }) => id === chosen) + 1] ?? first;
  const isShown = place === 'situation' && standing.some(({ id }) => id === chosen);
  return (
    <Button size="small" variant="quiet" icon={<MapPin />} aria-pressed={isShown} onPress={() => showOnMap(next.id)}>
      <Trans>On map</Trans>
    </Button>
  );
}
