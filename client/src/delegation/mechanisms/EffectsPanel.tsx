import type { TextEstimate } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useText } from '../../store/table.ts';
import { useOwnDelegation } from '../use-own.ts';
import { CoverageBoard } from './CoverageBoard.tsx';
import styles from './EffectsPanel.module.css';
import { useEffectWords } from './use-effect-words.ts';
import type { Effects } from './use-effects.ts';
import { useNumbers } from './use-numbers.ts';

/** What a text does: how much it binds, what it is likely to cost, how it is built, who is in, and what it covers. */
export function EffectsPanel({ effects }: { effects: Effects }) {
  const { now } = effects;
  return (
    <section className={styles['panel']}>
      <header className={styles['head']}>
        <h3>
          <Trans>What this text does</Trans>
        </h3>
        <span className={styles['aside']}>
          <Trans>estimated from what your delegation knows</Trans>
        </span>
      </header>
      {effects.isAnnexed && (
        <p className={styles['note']}>
          <Trans>The confidential clauses that your delegation reads are counted in. Others do not see these numbers.</Trans>
        </p>
      )}
      {now.mechanisms.length === 0 ? (
        <p className={styles['note']}>
          <Trans>It establishes no mechanism: it says something, binds nobody and costs nothing.</Trans>
        </p>
      ) : (
        <>
          <Answers effects={effects} />
          {now.mechanisms.length > 1 && <Each estimate={now} />}
          <WhoIsIn estimate={now} />
        </>
      )}
      <section className={styles['part']}>
        <h4 className={styles['sub']}>
          {now.mechanisms.length === 0 ? (
            <Trans>What is in force now covers, in percent</Trans>
          ) : (
            <Trans>Coverage once all of it is in force, in percent</Trans>
          )}
        </h4>
        <CoverageBoard rows={now.coverage} />
      </section>
      {now.mechanisms.length > 0 && (
        <p className={styles['note']}>
          <Trans>
            Cost and setbacks are estimates. What others perceive is private: from nobody seeing it otherwise to twice the usual distance
            between members. The numbers show what these assumptions imply.
          </Trans>
        </p>
      )}
    </section>
  );
}

function Answers({ effects: { now, before, isOpen } }: { effects: Effects }) {
  const { t } = useLingui();
  const words = useEffectWords();
  const { about, range, points } = useNumbers();
  const cost = (estimate: TextEstimate) => (estimate.setup ? range(estimate.setup) : t`nothing`);
  const own = useOwnDelegation();
  const { setup, instalment, upkeep, capital } = now;
  const was = (of: (estimate: TextEstimate) => string): string | undefined =>
    before && of(before) !== of(now) ? t`was ${of(before)}` : undefined;
  const have = capital === undefined || !isOpen ? undefined : points(Math.floor(capital), 0);
  return (
    <dl className={styles['answers']}>
      <Answer name={<Trans>Bite</Trans>} value={words.bite(now)} aside={was(words.bite)} bar={now.bite} mark={before?.bite} />
      {own !== undefined && (
        <Answer
          name={<Trans>Cost in capital, about</Trans>}
          value={cost(now)}
          aside={was(cost) ?? (setup && have !== undefined ? t`of ${have}` : undefined)}
          {...(isOpen && { bar: setup && capital ? setup.about / capital : 0 })}
        />
      )}
      <Answer name={<Trans>Turns until in force</Trans>} value={words.turns(now)} aside={was(words.turns)} />
      <Answer name={<Trans>Setback a turn, about</Trans>} value={words.setback(now)} aside={was(words.setback)} />
      {instalment && <Answer name={<Trans>While it is built</Trans>} value={about(instalment)} aside={t`a turn`} size="small" />}
      {upkeep && <Answer name={<Trans>Once in force</Trans>} value={about(upkeep)} aside={t`a turn`} size="small" />}
    </dl>
  );
}

function Answer(props: {
  name: ReactNode;
  value: string;
  aside?: string | undefined;
  bar?: number;
  mark?: number | undefined;
  size?: 'small';
}) {
  const place = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <div className={styles['answer']} data-size={props.size}>
      <dt>{props.name}</dt>
      <dd>
        <b>{props.value}</b> {props.aside && <span>{props.aside}</span>}
        {props.bar !== undefined && (
          <span className={styles['bar']} aria-hidden="true">
            <i style={{ inlineSize: place(props.bar) }} />
            {props.mark !== undefined && props.mark !== props.bar && <u style={{ insetInlineStart: place(props.mark) }} />}
          </span>
        )}
      </dd>
    </div>
  );
}

/** Where a text establishes several, what each comes to. */
function Each({ estimate: { mechanisms } }: { estimate: TextEstimate }) {
  const text = useText();
  const { share, range } = useNumbers();
  const { bands } = useEffectWords();
  return (
    <table className={styles['each']}>
      <caption className="visually-hidden">
        <Trans>Each mechanism of the text</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Mechanism</Trans>
          </th>
          <th scope="col">
            <Trans>Bite</Trans>
          </th>
          <th scope="col">
            <Trans>Cost, about</Trans>
          </th>
          <th scope="col">
            <Trans>Turns</Trans>
          </th>
          <th scope="col">
            <Trans>Setback</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {mechanisms.map(({ spec, bite, setup, buildTurns, setback }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be of one template
          <tr key={place}>
            <th scope="row">{text(spec.name)}</th>
            <td>{share(bite)}</td>
            <td>{setup ? range(setup) : '–'}</td>
            <td>{buildTurns}</td>
            <td>{setback ? bands[setback] : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WhoIsIn({ estimate: { inside, outside, mechanisms } }: { estimate: TextEstimate }) {
  const own = useOwnDelegation();
  const isIn = mechanisms.some(({ isMember }) => isMember);
  return (
    <section className={styles['part']}>
      <dl className={styles['who']}>
        <dt>
          <Trans>In</Trans>
        </dt>
        <dd>
          {inside.map((code) => (
            <DelegationChip key={code} id={code} variant={code === own ? 'solid' : 'tint'} />
          ))}
        </dd>
        {outside.length > 0 && (
          <>
            <dt>
              <Trans>Out</Trans>
            </dt>
            <dd>
              {outside.map((code) => (
                <DelegationChip key={code} id={code} variant={code === own ? 'solid' : 'outline'} />
              ))}
            </dd>
          </>
        )}
      </dl>
      {own !== undefined && !isIn && (
        <p className={styles['note']}>
          <Trans>Your delegation is not in it: it pays nothing and is not bound.</Trans>
        </p>
      )}
    </section>
  );
}
