import { FORMULAS, type StepRead } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { When } from '../../delegation/When.tsx';
import { useAmount } from '../../room/variable-words.ts';
import { useText } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import { useTermWords } from '../world/use-term-words.ts';
import styles from './Crises.module.css';
import { useStepWords } from './use-step-words.ts';

/** One step in full: what the dice said, what each share of them means, what tempered it, and the formulas behind it. */
export function StepWorking({ read, did, of, isLast }: { read: StepRead; did: string; of: number; isLast: boolean }) {
  const words = useStepWords();
  const { exact } = useTermWords();
  const { step, zones, fell, phi } = read;
  const number = step.k + 1;
  return (
    <>
      <div className={styles['stepHead']}>
        <h4>
          {isLast ? (
            <Trans>Last step: {did}</Trans>
          ) : (
            <Trans>
              Step {number}: {did}
            </Trans>
          )}
        </h4>
        <span className="label">
          <Trans>
            {number} of {of}
          </Trans>
          {' · '}
          <When played={step.played} />
        </span>
      </div>
      <Dice read={read} />
      <ul className={styles['zones']}>
        {zones.map(({ kind, from, to }) => (
          <li key={kind} className={cx(kind === fell && styles['fell'])}>
            <i className={styles['zone']} data-zone={kind} aria-hidden="true" />
            <span>{words.zone(kind)}</span>
            <span className="tabular">
              {words.percent(to - from)}
              <span className={styles['range']}>
                {exact(from)} – {exact(to)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="secondary">
        <Trans>
          Of the pressure up from rung {step.was}, the firebreak lets {words.percent(phi)} through.
        </Trans>
      </p>
      <Acts read={read} />
      <Working read={read} />
    </>
  );
}

/** The dice from 0 to 1, divided by what each part means, with the number drawn. */
function Dice({ read: { step, zones, fell } }: { read: StepRead }) {
  const { t } = useLingui();
  const words = useStepWords();
  const { exact } = useTermWords();
  return (
    <div className={styles['dice']} role="img" aria-label={t`The dice said ${exact(step.u)}: ${words.zone(fell)}`}>
      <div className={styles['scale']}>
        {zones.map(({ kind, from, to }) => (
          <span key={kind} className={styles['zone']} data-zone={kind} style={{ inlineSize: `${(to - from) * 100}%` }} />
        ))}
      </div>
      <span className={styles['drawn']} style={{ insetInlineStart: `${step.u * 100}%` }} data-side={step.u > 0.85 ? 'end' : 'start'}>
        {exact(step.u)}
      </span>
    </div>
  );
}

/** What each mechanism did in the step: how far it took the pressure away, and what that is made of. */
function Acts({ read: { acts, step } }: { read: StepRead }) {
  const text = useText();
  const words = useStepWords();
  const { exact } = useTermWords();
  if (acts.length === 0) {
    return (
      <p className="secondary">
        <Trans>Nothing was in force that could have tempered it.</Trans>
      </p>
    );
  }
  return (
    <table className={styles['acts']}>
      <caption>
        <Trans>What tempered it</Trans>
      </caption>
      <thead>
        <tr className={styles['heads']}>
          <th scope="col">
            <Trans>Mechanism</Trans>
          </th>
          <th scope="col">
            <Trans>fit</Trans>
          </th>
          <th scope="col">
            <Trans>cover</Trans>
          </th>
          <th scope="col">
            <Trans>chance</Trans>
          </th>
          <th scope="col">
            <Trans>took away</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr key={text(act.name)} className={cx(act.effect === 0 && styles['idle'])}>
            <th scope="row">{text(act.name)}</th>
            <td>{exact(act.fit)}</td>
            <td>{exact(act.cover)}</td>
            <td>{exact(act.chance)}</td>
            <td>{act.effect === 0 ? <Trans>nothing</Trans> : <b>{words.percent(act.effect)}</b>}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles['together']}>
          <th scope="row" colSpan={4}>
            <Trans>together</Trans>
          </th>
          <td>{words.percent(step.temper)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** The formulas with their inputs, to be checked by hand. */
function Working({ read: { step, phi } }: { read: StepRead }) {
  const amount = useAmount();
  const { exact, inputsOf, signs } = useTermWords();
  const { up, down, temper, inputs } = step;
  const rows = [
    { id: 'up', name: <Trans>Pressure up</Trans>, value: up, inputs },
    { id: 'down', name: <Trans>Chance down</Trans>, value: down, inputs: { up, I: inputs['I'] ?? 0, S: inputs['S'] ?? 0, t: temper } },
    { id: 'crossing', name: <Trans>Crosses the firebreak</Trans>, value: up * phi, inputs: { up, phi } },
  ] as const;
  const used = Object.entries(signs).filter(([sign]) => Object.hasOwn(inputs, sign));
  return (
    <details className={styles['working']}>
      <summary>
        <Trans>The formulas and what went into them</Trans>
      </summary>
      <dl>
        {rows.map(({ id, name, value, inputs: given }) => (
          <div key={id}>
            <dt>
              {name} <b className="tabular">{exact(value)}</b>
            </dt>
            <dd translate="no">{FORMULAS[id]}</dd>
            <dd>{inputsOf(given).join(' · ')}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['signs']}>
        {used.map(([sign, meaning]) => `${sign} ${meaning}`).join(' · ')}
        {'. '}
        <Trans>
          Afterwards: tension {amount(step.T)}, strategic trust {amount(step.S)}.
        </Trans>
      </p>
    </details>
  );
}
