import type { AdjudicationEvents, Happening } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useAdjudicationWords as useModes } from '../delegation/adjudication/use-adjudication-words.ts';
import { useDiceWords } from '../delegation/adjudication/use-dice-words.ts';
import { useText } from '../store/table.ts';

type Kinds = keyof AdjudicationEvents;
type Words = { [K in Kinds]: (told: Extract<Happening, { kind: K }>) => string };

/** How orders were decided, in one sentence each. */
export function useAdjudicationWords(): (who: (id: string | undefined) => string, all: (ids: readonly string[]) => string) => Words {
  const { t } = useLingui();
  const text = useText();
  const dice = useDiceWords();
  const { mode } = useModes();
  return (who, all) => {
    const order = ({ by, order, target }: { by: string | undefined; order: Parameters<typeof text>[0]; target: string | undefined }) =>
      target === undefined ? t`“${text(order)}” of ${who(by)}` : t`“${text(order)}” of ${who(by)} towards ${who(target)}`;
    return {
      outcomesAwaited: ({ turn }) => t`The outcomes of the orders of turn ${turn} are being decided`,
      outcomesPublished: ({ turn }) => t`The outcomes of the orders of turn ${turn} are published and carried out`,
      adjudicationsOpened: () => t`Each order waits for its outcome`,
      adjudicationModeSet: (told) => t`${order(told)} is decided another way: ${mode(told.mode)}`,
      estimateGiven: (told) => t`${who(told.from)} gives ${order(told)} ${told.p} %`,
      diceThrown: (told) => t`${order(told)}: ${dice(told.thrown)}`,
      outcomeAccepted: (told) => {
        const said = told.succeeds
          ? t`${order(told)} will succeed (${mode(told.mode)})`
          : t`${order(told)} will not succeed (${mode(told.mode)})`;
        return told.reason === undefined ? said : `${said}: “${told.reason}”`;
      },
      outcomeOverridden: (told) => t`The outcome of ${order(told)} is set right: “${told.reason ?? ''}”`,
      hearingOpened: (told) => t`${all(told.asked)} are heard on ${order(told)}`,
      argumentMade: (told) =>
        told.side === 'pro'
          ? t`${who(told.from)} argues for ${order(told)}: “${told.text}”`
          : t`${who(told.from)} argues against ${order(told)}: “${told.text}”`,
      chanceJudged: (told) => {
        if (told.p !== undefined) return t`${who(told.from)} gives ${order(told)} ${told.p} %`;
        return told.choice === 'yes'
          ? t`${who(told.from)} votes that ${order(told)} succeeds`
          : t`${who(told.from)} votes that ${order(told)} does not succeed`;
      },
      outcomeAgreed: (told) => {
        if (told.text !== undefined) return t`${who(told.from)} proposes what comes of ${order(told)}: “${told.text}”`;
        return told.agrees
          ? t`${who(told.from)} agrees to what comes of ${order(told)}`
          : t`${who(told.from)} no longer agrees to what comes of ${order(told)}`;
      },
      hearingClosed: (told) => t`The hearing on ${order(told)} is over`,
    };
  };
}
