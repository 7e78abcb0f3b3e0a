import type { ChangeWorked, TermWorked, VariableKept } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { When } from '../../delegation/When.tsx';
import { useAmount } from '../../room/variable-words.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useBecauseWords } from './use-because-words.ts';
import { useTermWords } from './use-term-words.ts';
import { useTrackName } from './use-track-name.ts';
import styles from './VariableDetail.module.css';

/** More than this is read on demand. */
const FIRST = 8;

/** Every change since the start, the latest first, each with the terms that make it up. */
export function ChangeList({ changes, variable }: { changes: readonly ChangeWorked[]; variable: VariableKept }) {
  const { t } = useLingui();
  const [isAll, showAll] = useState(false);
  const shown = isAll ? changes : changes.slice(0, FIRST);
  const more = changes.length - shown.length;
  return (
    <>
      <ol className={styles['changes']} aria-label={t`Changes, the latest first`}>
        {shown.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes of one moment are told apart by their place
          <Change key={`${change.played} ${changes.length - at}`} change={change} variable={variable} />
        ))}
      </ol>
      {more > 0 && (
        <Button size="small" variant="quiet" onPress={() => showAll(true)}>
          <Plural value={more} one="# earlier change" other="# earlier changes" />
        </Button>
      )}
      <Signs changes={shown} />
    </>
  );
}

function Change({ change, variable }: { change: ChangeWorked; variable: VariableKept }) {
  const amount = useAmount();
  const because = useBecauseWords();
  const { turn, played, was, value, terms } = change;
  return (
    <li className={styles['change']}>
      <p className={styles['because']}>
        <span>{because(change.because)}</span>
        <b className="tabular">{amount(value - was, 'signed')}</b>
      </p>
      <p className={styles['moment']}>
        {turn !== undefined && <Trans>turn {turn}</Trans>}
        {' · '}
        <When played={played} />
        {' · '}
        <span className="tabular">
          {amount(was)} → {amount(value)}
        </span>
      </p>
      <table className={styles['terms']}>
        <caption className="visually-hidden">
          <Trans>Terms of this change</Trans>
        </caption>
        <tbody>
          {terms.map((term, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two terms may be alike in everything but their place
            <TermRow key={at} term={term} variable={variable} />
          ))}
        </tbody>
      </table>
    </li>
  );
}

function TermRow({ term, variable }: { term: TermWorked; variable: VariableKept }) {
  const amount = useAmount();
  const trackName = useTrackName();
  const { nameOf, formulaOf, inputsOf } = useTermWords();
  const inputs = useInputs(term, variable);
  return (
    <>
      <tr>
        <th scope="row">{nameOf(term)}</th>
        <td className={styles['track']}>{trackName(term.track)}</td>
        <td className={styles['add']}>{amount(term.add, 'signed')}</td>
      </tr>
      <tr>
        <td colSpan={3} className={styles['formula']}>
          <span translate="no">{formulaOf(term.formula)}</span>
          {inputs && <span className={styles['inputs']}>{inputsOf(inputs).join(' · ')}</span>}
        </td>
      </tr>
    </>
  );
}

/** What a formula was given. For what is paid, the price behind the amount; nothing where the inputs only repeat the result. */
function useInputs({ formula, by, inputs }: TermWorked, { parties }: VariableKept): Record<string, number> | undefined {
  const mechanism = by?.kind === 'mechanism' ? by.id : undefined;
  const price = useSession((session) => (mechanism === undefined ? undefined : session.prices?.[mechanism]?.[parties[0] ?? '']));
  const turns = useSession((session) => (mechanism === undefined ? undefined : session.mechanisms?.[mechanism]?.buildTurns));
  if (formula === 'effect.add' || formula === 'rise' || formula === 'fall') return undefined;
  if (price && formula === 'upkeep') return { setup: price.setup };
  if (price && formula === 'instalment') return { setup: price.setup, ...(turns === undefined ? {} : { turns }) };
  return inputs;
}

/** The short signs of the formulas that stand above, in full. */
function Signs({ changes }: { changes: readonly ChangeWorked[] }) {
  const { signs } = useTermWords();
  const used = new Set(changes.flatMap(({ terms }) => terms.flatMap(({ inputs }) => Object.keys(inputs))));
  const known = Object.entries(signs).filter(([sign]) => used.has(sign));
  if (known.length === 0) return null;
  return (
    <p className={styles['signs']}>
      {known.map(([sign, meaning]) => (
        <span key={sign}>
          <b translate="no">{sign}</b> {meaning}
        </span>
      ))}
    </p>
  );
}
