import type { Comparison as Compared, Difference } from '@demarche/shared/replay/compare';
import type { RungStretch } from '@demarche/shared/replay/rungs';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { playTime } from '../aar/play-time.ts';
import { useActor } from '../room/use-seat-name.ts';
import { useVariableWords } from '../room/variable-words.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './Compare.module.css';
import { letter, type Compared as Play } from './compared.ts';
import { type Line, Lines } from './Lines.tsx';
import { useDifferenceWords } from './use-difference-words.ts';

/** Small charts beside each other; every variable is in the table of the replay. */
const MOST = 12;

/** Where the plays part, how their crises and indicators went, and everything that was not the same. */
export function Comparison({ comparison, plays }: { comparison: Compared; plays: readonly Play[] }) {
  const { t } = useLingui();
  const total = Math.max(...plays.map(({ log }) => log.end.clock.elapsed));
  const rungs = comparison.rungs.map(lineOf);
  const most = Math.max(5, ...comparison.rungs.flat().map(({ rung }) => rung));
  const part = comparison.divergence && firstOf(comparison.divergence);
  return (
    <div className={styles['comparison']}>
      <Parting difference={comparison.divergence} />
      <div className={styles['charts']}>
        <Panel title={<Trans>Escalation rung</Trans>} aside={<Trans>the highest at each time of play</Trans>}>
          {rungs.some((course) => course.length > 0) ? (
            <Lines label={t`Highest rung over time of play`} lines={rungs} range={[0, most]} total={total} height={190} part={part} />
          ) : (
            <EmptyState title={<Trans>No crisis broke out in any of them</Trans>} />
          )}
        </Panel>
        <Panel title={<Trans>Indicators</Trans>} aside={<Trans>those that differ most at the end of a turn</Trans>}>
          {comparison.indicators.length === 0 ? (
            <EmptyState title={<Trans>They ended every turn with the same values</Trans>} />
          ) : (
            <div className={styles['multiples']}>
              {comparison.indicators.slice(0, MOST).map((indicator) => (
                <Multiple key={indicator.key} indicator={indicator} plays={plays} total={total} part={part} />
              ))}
            </div>
          )}
        </Panel>
      </div>
      <Differences comparison={comparison} plays={plays} />
    </div>
  );
}

/** A course as steps: it stops where the last crisis ended, and goes on where one rung follows the other. */
const lineOf = (course: RungStretch[]): Line =>
  course.flatMap(
    ({ from, to, rung }, place): Line =>
      course[place + 1]?.from === to
        ? [[from, rung]]
        : [
            [from, rung],
            [to, undefined],
          ],
  );

const firstOf = ({ facts }: Difference): number => Math.min(...facts.flatMap((fact) => (fact ? [fact.played] : [])));

function Parting({ difference }: { difference: Difference | undefined }) {
  const words = useDifferenceWords();
  if (!difference) {
    return (
      <Notice tone="success" title={<Trans>They do not diverge.</Trans>}>
        <Trans>The same was done in each, and the same came of it.</Trans>
      </Notice>
    );
  }
  const time = playTime(firstOf(difference));
  const each = difference.facts.map((fact, place) => `${letter(place)}: ${words.was(fact)}`).join(' · ');
  return (
    <p className={styles['parting']}>
      <b>
        <Trans>
          Diverged at turn {difference.turn}, {time}
        </Trans>
      </b>
      <span>{words.what(difference)}</span>
      <span className="secondary">{each}</span>
    </p>
  );
}

function Multiple(props: { indicator: Compared['indicators'][number]; plays: readonly Play[]; total: number; part: number | undefined }) {
  const { indicator, plays, total, part } = props;
  const { t } = useLingui();
  const variable = useVariableWords();
  const actor = useActor();
  const [kept, of] = indicator.key.split(':');
  const { name } = variable(kept ?? indicator.key);
  const whose = (of ?? '').split('~').filter(Boolean);
  const about = whose.map((id) => actor(id).name).join(' – ');
  const lines = plays.map(({ log }) => (log.end.world[indicator.key]?.history ?? []) as Line);
  const values = lines.flatMap((line) => line.flatMap(([, value]) => (value === undefined ? [] : [value])));
  const last = indicator.turns.at(-1)?.values ?? [];
  return (
    <figure className={styles['multiple']}>
      <figcaption>
        {name} <span className="secondary">{whose.join('–')}</span>
      </figcaption>
      <Lines
        label={about ? t`${name} of ${about} in each play` : t`${name} in each play`}
        lines={lines}
        range={[Math.min(...values), Math.max(...values)]}
        total={total}
        height={84}
        part={part}
      />
      <p className={styles['values']}>
        {last.map((value, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: plays keep their places
          <span key={place}>
            {letter(place)} {value === undefined ? '–' : Math.round(value * 10) / 10}
          </span>
        ))}
      </p>
    </figure>
  );
}

function Differences({ comparison, plays }: { comparison: Compared; plays: readonly Play[] }) {
  const { t } = useLingui();
  const words = useDifferenceWords();
  const { differences } = comparison;
  const columns: Column<Difference>[] = [
    { id: 'turn', label: t`Turn`, align: 'end', sortBy: ({ turn }) => turn, cell: ({ turn }) => turn },
    { id: 'what', label: t`What`, sortBy: (one) => words.what(one), cell: (one) => words.what(one) },
    ...plays.map(
      ({ name }, place): Column<Difference> => ({
        id: `play${place}`,
        label: `${letter(place)} · ${name}`,
        cell: ({ facts }) => words.was(facts[place]),
      }),
    ),
  ];
  return (
    <Panel
      title={<Trans>What was not the same</Trans>}
      aside={<Plural value={differences.length} one="# difference" other="# differences" />}
      body="flush"
    >
      {differences.length > 0 && (
        <DataTable
          caption={t`What was not the same`}
          captionShown="hidden"
          columns={columns}
          rows={differences}
          rowKey={(one) => `${one.kind} ${one.turn} ${one.by} ${one.to} ${one.about} ${differences.indexOf(one)}`}
        />
      )}
    </Panel>
  );
}
