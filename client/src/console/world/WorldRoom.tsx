import { optionsChosen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, FlaskConical } from 'lucide-react';
import { useCrises } from '../../situation/use-crises.ts';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { type TabItem, Tabs } from '../../ui/Tabs.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { ArchitecturePart } from '../architecture/ArchitecturePart.tsx';
import { useConsole, useLook, type WorldPart } from '../console-state.ts';
import { CrisesPart } from '../crises/CrisesPart.tsx';
import { KEYS } from '../keys.ts';
import { MapOfAll } from './MapOfAll.tsx';
import { Positions } from './Positions.tsx';
import { useVariablesKept } from './use-variables.ts';
import { VariablesPart } from './VariablesPart.tsx';
import styles from './WorldRoom.module.css';

/** The world as it stands: every number with its reasons, the crises, what was agreed, and the map. */
export function WorldRoom() {
  const { t } = useLingui();
  const look = useLook();
  const shown = useConsole((state) => state.world);
  const leave = () => look({ room: 'desk' });
  useShortcut(KEYS.world.leave, leave, { label: t`Back to the desk`, group: t`World` });
  const tabs = useParts();
  const hasMechanisms = useSession((session) => (session.control?.exercise.mechanisms.length ?? 0) > 0);
  const stress = () => look({ sheet: 'stress' });
  const selected = tabs.some(({ id }) => id === shown) ? shown : tabs[0]!.id;
  return (
    <section className={styles['room']} aria-label={t`World`} data-console="world">
      <Tabs<WorldPart>
        className={styles['parts']}
        label={t`Parts of the world`}
        selected={selected}
        onSelect={(world) => look({ world })}
        tabs={tabs}
        aside={
          <div className={styles['tools']}>
            <Start />
            {hasMechanisms && (
              <Button size="small" icon={<FlaskConical />} shortcut={KEYS.always.stress} onPress={stress}>
                <Trans>Stress test</Trans>
              </Button>
            )}
            <Button size="small" icon={<ArrowLeft />} shortcut={KEYS.always.world} onPress={leave}>
              <Trans>Desk</Trans>
            </Button>
          </div>
        }
      />
    </section>
  );
}

/** The parts that this exercise has something for. */
function useParts(): TabItem<WorldPart>[] {
  const variables = useVariablesKept();
  const of = (part: 'delegation' | 'dyad' | 'indicator') => variables.filter((one) => one.part === part);
  const hasPositions = useSession((session) =>
    session.control?.exercise.delegations.some(({ position }) => Object.keys(position).length > 0),
  );
  const hasCrises = useSession((session) => (session.control?.exercise.crises.length ?? 0) > 0);
  const live = useCrises().filter((one) => one.live).length;
  const hasMechanisms = useSession((session) => (session.control?.exercise.mechanisms.length ?? 0) > 0);
  const inForce = useSession(({ mechanisms = {} }) => Object.values(mechanisms).filter(({ stage }) => stage === 'inForce').length);
  const map = useSession((session) => session.exercise?.map);
  const [pairs, indicators] = [of('dyad'), of('indicator')];
  return [
    { id: 'delegations', label: <Trans>Delegations</Trans>, content: <VariablesPart part="delegation" rows={of('delegation')} /> },
    ...(pairs.length > 0
      ? [{ id: 'dyads', label: <Trans>Between two</Trans>, content: <VariablesPart part="dyad" rows={pairs} /> } as const]
      : []),
    ...(indicators.length > 0
      ? [{ id: 'indicators', label: <Trans>Indicators</Trans>, content: <VariablesPart part="indicator" rows={indicators} /> } as const]
      : []),
    ...(hasCrises ? [{ id: 'crises', label: <Trans>Crises</Trans>, count: live, content: <CrisesPart /> } as const] : []),
    ...(hasMechanisms
      ? [{ id: 'architecture', label: <Trans>Architecture</Trans>, count: inForce, content: <ArchitecturePart /> } as const]
      : []),
    ...(map ? [{ id: 'map', label: <Trans>Map</Trans>, content: <MapOfAll map={map} /> } as const] : []),
    ...(hasPositions ? [{ id: 'positions', label: <Trans>Positions</Trans>, content: <Positions /> } as const] : []),
  ];
}

/** Which start the facilitator chose, where the exercise offers one. */
function Start() {
  const text = useText();
  const control = useSession((session) => session.control);
  if (!control || control.exercise.start.length === 0) return null;
  const chosen = optionsChosen(control.pack ?? control.exercise, control.start ?? {});
  const names = chosen.map(({ option }) => text(option.name)).join(' · ');
  return (
    <p className={styles['start']} title={chosen.map(({ choice, option }) => `${text(choice.name)}: ${text(option.name)}`).join('\n')}>
      <Trans>Start: {names}</Trans>
    </p>
  );
}
