import { inZone, modeOf, momentPlanned, placed, scenarioTime, type When, type WhenMode } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePlayed, useSession, useTableNow, useText } from '../../store/table.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './WhenFields.module.css';

const MODES: readonly WhenMode[] = ['turn', 'phase', 'scenario', 'wall'];

/** The offset a moment is written with, such as `+09:00`. */
const zoneOf = (moment: string | undefined): string => /[+-]\d\d:\d\d$/.exec(moment ?? '')?.[0] ?? 'Z';

/** The offset of this machine at a moment. */
function zoneHere(at: number): string {
  const ahead = -new Date(at).getTimezoneOffset();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${ahead < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(ahead) / 60))}:${pad(Math.abs(ahead) % 60)}`;
}

/** When an inject is to come: what is counted from, and how long. */
export function WhenFields({ when, onChange }: { when: When; onChange: (when: When) => void }) {
  const { t } = useLingui();
  const at = useTableNow();
  const now = usePlayed();
  const session = useSession((one) => one);
  const turns = session.exercise?.turns ?? [];
  const mode = modeOf(when);
  const words: Record<WhenMode, string> = { turn: t`Turn`, phase: t`Phase`, scenario: t`Scenario time`, wall: t`Time of day` };

  /** The same moment, counted in another way as far as it can be. */
  function change(next: WhenMode) {
    const { turn = session.phase?.turn ?? 1, minutes = 0 } = momentPlanned(turns, when) ?? {};
    const of = turns.find(({ n }) => n === turn);
    if (next === 'turn') return onChange({ turn, offsetMin: round(minutes) });
    if (next === 'phase') {
      const first = of?.phases[turn === session.phase?.turn ? session.phase.index : 0] ?? of?.phases[0];
      const within = of?.phases.findLast(({ id }) => (momentPlanned(turns, { turn, phase: id, offsetMin: 0 })?.minutes ?? 0) <= minutes);
      return onChange(placed(turns, { turn, phase: (within ?? first)?.id ?? '', offsetMin: 0 }, turn, round(minutes)));
    }
    if (next === 'wall') return onChange({ offsetMin: 0, wallTime: inZone(at + 10 * 60_000, zoneHere(at)) });
    const story = of?.scenarioRate
      ? Date.parse(of.scenarioTime) + minutes * of.scenarioRate * 60_000
      : (scenarioTime(session, now) ?? Date.parse(of?.scenarioTime ?? ''));
    return onChange({ offsetMin: 0, scenarioTime: inZone(story, zoneOf(of?.scenarioTime)) });
  }
  return (
    <div className={styles['when']}>
      <SegmentedControl
        label={t`Counted from`}
        options={MODES.map((value) => ({ value, label: words[value] }))}
        value={mode}
        onChange={change}
      />
      {(mode === 'turn' || mode === 'phase') && <InPlay when={when} onChange={onChange} />}
      {mode === 'scenario' && (
        <Moment
          label={t`Scenario time`}
          moment={when.scenarioTime ?? ''}
          zone={zoneOf(when.scenarioTime)}
          onChange={(moment) => onChange({ offsetMin: 0, scenarioTime: moment })}
        />
      )}
      {mode === 'wall' && (
        <Moment
          label={t`Time of day on this machine`}
          moment={when.wallTime ?? ''}
          zone={zoneHere(Date.parse(when.wallTime ?? '') || at)}
          onChange={(moment) => onChange({ offsetMin: 0, wallTime: moment })}
        />
      )}
      <p className="tertiary">
        {mode === 'wall' ? (
          <Trans>A pause does not move it. If it comes while the clock stands, the inject goes out when play goes on.</Trans>
        ) : (
          <Trans>A pause stops this time as well.</Trans>
        )}
      </p>
    </div>
  );
}

const round = (minutes: number): number => Math.round(minutes * 60) / 60;

function InPlay({ when, onChange }: { when: When; onChange: (when: When) => void }) {
  const { t } = useLingui();
  const text = useText();
  const turns = useSession((session) => session.exercise?.turns) ?? [];
  const now = useSession((session) => session.phase?.turn ?? 1);
  const turn = when.turn ?? now;
  const phases = turns.find(({ n }) => n === turn)?.phases ?? [];
  const inTurn = (next: number) => {
    const phase = when.phase === undefined ? undefined : turns.find(({ n }) => n === next)?.phases;
    const kept = phase?.find(({ id }) => id === when.phase) ?? phase?.[0];
    onChange({ turn: next, offsetMin: when.offsetMin, ...(kept ? { phase: kept.id } : {}) });
  };
  return (
    <div className={styles['fields']}>
      <Select
        label={t`Turn`}
        options={turns.filter(({ n }) => n >= Math.min(now, turn)).map(({ n }) => ({ value: String(n), label: t`Turn ${n}` }))}
        value={String(turn)}
        onChange={(next) => inTurn(Number(next))}
      />
      {when.phase !== undefined && (
        <Select
          label={t`Phase`}
          options={phases.map(({ id, name }) => ({ value: id, label: text(name) }))}
          value={when.phase}
          onChange={(phase) => onChange({ ...when, turn, phase })}
        />
      )}
      <NumberField
        label={when.phase === undefined ? t`Minutes into the turn` : t`Minutes into the phase`}
        value={when.offsetMin}
        onChange={(offsetMin) => onChange({ ...when, turn, offsetMin })}
        min={0}
        max={1440}
        step={0.5}
        unit={t`min`}
      />
    </div>
  );
}

/** A day and a time, read and written at one offset. */
function Moment(props: { label: string; moment: string; zone: string; onChange: (moment: string) => void }) {
  const at = Date.parse(props.moment);
  const shown = Number.isNaN(at) ? '' : inZone(at, props.zone).slice(0, 16);
  return (
    <TextField
      label={props.label}
      type="datetime-local"
      value={shown}
      onChange={(next) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(next) && props.onChange(`${next}:00${props.zone}`)}
    />
  );
}
