import type { ExerciseMap } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { PlacedMark } from '../map/marks.ts';
import { SituationMap } from '../map/SituationMap.tsx';
import { usePlacedMarks } from '../map/use-placed-marks.ts';
import { useSession } from '../store/table.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useRemembered } from '../ui/use-remembered.ts';

type Span = 'turn' | 'all';
const isSpan = (value: unknown): value is Span => value === 'turn' || value === 'all';

/** The map with what was reported to a reader, of this turn or of all. */
export function MapPart(props: {
  map: ExerciseMap;
  /** The delegation whose map it is; the public's, or everybody's marks, without one. */
  reader: string | undefined;
  selected: string | undefined;
  onSelect: (mark: string | undefined) => void;
  onRead?: ((wire: string) => void) | undefined;
  className?: string | undefined;
}) {
  const { t } = useLingui();
  const all = usePlacedMarks(props.reader);
  const [wanted, want] = useRemembered<Span>('situation.span', 'all', isSpan);
  const first = useSession((session) => session.exercise?.turns[0]?.n ?? 1);
  const turn = useSession((session) => session.phase?.turn ?? first);
  const wire = useSession((session) => session.wire);
  const began = useSession((session) => session.phase?.turnBeganAt ?? 0);
  const ofTurn = all.filter((mark) => (wire[mark.wire]?.played ?? 0) >= began);
  // What somebody asked to see is shown whatever the choice of turns says.
  const isHidden = (marks: readonly PlacedMark[]) => props.selected !== undefined && !marks.some(({ id }) => id === props.selected);
  const span: Span = wanted === 'turn' && isHidden(ofTurn) && !isHidden(all) ? 'all' : wanted;
  const choose = (next: Span) => {
    want(next);
    if (next === 'turn' && isHidden(ofTurn)) props.onSelect(undefined);
  };
  const spans = [
    { value: 'turn', label: t`Turn ${turn}` },
    { value: 'all', label: t`Since turn ${first}` },
  ] as const;
  return (
    <SituationMap
      map={props.map}
      marks={span === 'turn' && turn !== first ? ofTurn : all}
      selected={props.selected}
      onSelect={props.onSelect}
      heading={turn === first ? undefined : <SegmentedControl label={t`Reports shown`} options={spans} value={span} onChange={choose} />}
      listTitle={props.reader === undefined ? <Trans>Reported</Trans> : undefined}
      onRead={props.onRead}
      className={props.className}
    />
  );
}
