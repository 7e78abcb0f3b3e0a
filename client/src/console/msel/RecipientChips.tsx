import { type InjectState, isPublic, type Reader, readers } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleDot, TriangleAlert } from 'lucide-react';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';
import { Chip } from '../../ui/Chip.tsx';
import styles from './MselPanel.module.css';

/** More chips than this would push the title out of the row. */
const MOST = 3;
/** With the count and the name of the whole group beside them there is room for fewer. */
const MOST_BESIDE = 2;

/** Who reads an inject, each with what it did: a tick acknowledged, a ringed dot waits, a triangle is late. */
export function RecipientChips({ state, now }: { state: InjectState; now: number }) {
  const { t } = useLingui();
  const session = useSession((one) => one);
  const all = readers(session, state, now);
  const asked = all.filter((one) => one.by !== undefined);
  const open = asked.filter((one) => one.state !== 'acknowledged');
  if (state.inject.to.every(({ list }) => list.includes('control'))) {
    return <Chip code={t`Control`} name={t`The control room alone`} slot="facilitator" variant="outline" />;
  }
  const everyone = session.exercise?.delegations.length ?? 0;
  if (all.length <= MOST) return all.map((one) => <ReaderChip key={`${one.variant}-${one.delegation}`} reader={one} />);
  const showsOpen = open.length > 0 && open.length <= MOST_BESIDE;
  // Where every reader is asked, the count says how many there are.
  const asksAll = asked.length === all.length && !isPublic(state.inject);
  const code = isPublic(state.inject) ? t`Public` : all.length === everyone && !asksAll ? t`All ${everyone}` : undefined;
  /** Nothing else stands beside the count, so that there is room for the word. */
  const isAlone = asksAll && !showsOpen;
  return (
    <>
      {showsOpen && open.map((one) => <ReaderChip key={one.delegation} reader={one} />)}
      {asked.length > 0 && (
        <span className={styles['tally']} title={t`${asked.length - open.length} of ${asked.length} have acknowledged`}>
          {!isAlone && <Check aria-hidden="true" />}
          {asked.length - open.length}/{asked.length}
          <span className={isAlone ? undefined : 'visually-hidden'}>
            <Trans>acknowledged</Trans>
          </span>
        </span>
      )}
      {code && <Chip code={code} slot={isPublic(state.inject) ? 'public' : 'facilitator'} variant="outline" />}
      {!code && !asksAll && (
        <span className={styles['tally']} title={all.map((one) => one.delegation).join(', ')}>
          <Plural value={all.length} one="# reader" other="# readers" />
        </span>
      )}
    </>
  );
}

function ReaderChip({ reader }: { reader: Reader }) {
  const actor = useActor()(reader.delegation);
  const mark = useReaderMark(reader);
  return (
    <Chip
      code={actor.code}
      slot={actor.slot}
      name={mark ? `${actor.name}: ${mark.words}` : actor.name}
      variant="outline"
      mark={mark?.glyph}
    />
  );
}

function useReaderMark({ by, state }: Reader) {
  const { t } = useLingui();
  if (state === 'acknowledged') return { words: t`acknowledged`, glyph: <Check aria-hidden="true" /> };
  if (by === undefined) return undefined;
  if (state === 'late') return { words: t`late`, glyph: <TriangleAlert className={styles['lateMark']} aria-hidden="true" /> };
  return { words: t`has not acknowledged yet`, glyph: <CircleDot aria-hidden="true" /> };
}
