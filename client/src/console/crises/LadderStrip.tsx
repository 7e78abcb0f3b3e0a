import type { CrisisSeen } from '@demarche/shared';
import { Plural, useLingui } from '@lingui/react/macro';
import { useCrises } from '../../situation/use-crises.ts';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { useMedia } from '../../ui/use-media.ts';
import { useLook } from '../console-state.ts';
import styles from './LadderStrip.module.css';

/** The steps of the ramp in the tokens. */
const STEPS = 9;
/** A name that leaves the queue its room; a longer one gives way to the codes of the parties. */
const SHORT = 24;

/** Every crisis under way as a line of rungs with the present one standing out; a press opens its working. */
export function LadderStrip() {
  const { t } = useLingui();
  const look = useLook();
  const hasRoom = useMedia('(min-width: 1400px)');
  const live = useCrises()
    .filter((one) => one.live)
    .sort((a, b) => b.rung - a.rung);
  const shown = live.slice(0, hasRoom ? 2 : 1);
  const more = live.length - shown.length;
  const open = (crisis: string | undefined) => look({ room: 'world', world: 'crises', ...(crisis === undefined ? {} : { crisis }) });
  if (live.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of one kind, not a part of a form
    <div className={styles['crises']} role="group" aria-label={t`Crises under way`}>
      {shown.map((crisis) => (
        <OneCrisis key={crisis.crisis} crisis={crisis} isAlone={live.length === 1} onOpen={() => open(crisis.crisis)} />
      ))}
      {more > 0 && (
        <Button size="small" variant="quiet" onPress={() => open(live[shown.length]?.crisis)}>
          <Plural value={more} one="# more" other="# more" />
        </Button>
      )}
    </div>
  );
}

function OneCrisis({ crisis, isAlone, onOpen }: { crisis: CrisisSeen; isAlone: boolean; onOpen: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const awaiting = useSession((session) => session.crisisBooks?.[crisis.crisis]?.awaiting);
  const { rung, rungs } = crisis;
  const top = rungs[0]?.n ?? 1;
  const name = text(crisis.name);
  const label = text(rungs.find(({ n }) => n === rung)?.label);
  const said = t`${name}: rung ${rung} of ${top}, ${label}`;
  return (
    <button
      type="button"
      className={styles['crisis']}
      title={awaiting === undefined ? said : t`${said}; rung ${awaiting} waits for you`}
      onClick={onOpen}
    >
      <span className="visually-hidden">{said}</span>
      <span className={styles['name']} aria-hidden="true">
        {isAlone && name.length <= SHORT ? name : crisis.parties.join('–')}
      </span>
      <span className={styles['rungs']} aria-hidden="true">
        {rungs.toReversed().map(({ n, stands }) => (
          <i
            key={n}
            className={cx(n === awaiting && styles['awaits'])}
            data-step={Math.round((n / top) * STEPS)}
            data-stands={stands}
            data-above={n > rung}
          >
            {stands === 'now' ? n : n === awaiting ? '?' : undefined}
          </i>
        ))}
      </span>
    </button>
  );
}
