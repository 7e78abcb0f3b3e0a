import type { Throw, Verdict } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** What the dice, or a count, have shown, as one line: nothing moves, and every reader reads the same. */
export function useDiceWords(): (thrown: Throw) => string {
  const { t } = useLingui();
  const verdict = useVerdictWords();
  return (thrown) => {
    if (thrown.kind === 'majority') return t`${thrown.yes} to ${thrown.no}: ${verdict(thrown.verdict)}`;
    if (thrown.kind === 'estimate') {
      const spread = thrown.least === thrown.most ? '' : t` (between ${thrown.least} and ${thrown.most})`;
      return t`${thrown.drawn} of 100 against ${thrown.p} %${spread}: ${verdict(thrown.verdict)}`;
    }
    const [one, other] = thrown.dice;
    const net = thrown.net === 0 ? '' : thrown.net > 0 ? ` + ${thrown.net}` : ` − ${-thrown.net}`;
    return t`${one} + ${other}${net} = ${thrown.total} against 7: ${verdict(thrown.verdict)}`;
  };
}

function useVerdictWords(): (verdict: Verdict) => string {
  const { t } = useLingui();
  return (verdict) => ({ yesAnd: t`yes, and …`, yes: t`yes`, noBut: t`no, but …`, no: t`no` })[verdict];
}
