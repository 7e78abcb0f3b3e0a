import type { LifeStep, TextLife } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useEndWords } from '../../situation/use-end-words.ts';

type When = TextLife['steps'][number]['when'];

/** A station of a text's way in a few words: where it is now with its numbers, what is behind it and ahead by name. */
export function useLifeWords(): (step: LifeStep, when: When) => string {
  const { t } = useLingui();
  const ended = useEndWords().mechanism;
  const inEffect = useNoEffectWords();
  return (step, when) => {
    switch (step.at) {
      case 'tabled':
        return when === 'now' ? t`on the table` : t`tabled`;
      case 'amended':
        return when === 'now' ? t`on the table, version ${step.version}` : t`version ${step.version}`;
      case 'voting':
        if (when === 'past') return t`voted`;
        return when === 'now' ? t`in a vote` : t`vote`;
      case 'adopted':
        return when === 'ahead' ? t`in effect` : t`adopted`;
      case 'rejected':
        return t`not adopted`;
      case 'withdrawn':
        return t`withdrawn`;
      case 'signing': {
        const signed = step.signed.length;
        if (when === 'now') return t`${signed} of ${step.of} signatures`;
        return when === 'past' ? t`signed` : t`signing`;
      }
      case 'ratifying': {
        const ratified = step.ratified.length;
        if (when === 'now') return t`ratified by ${ratified} of ${step.of}`;
        return when === 'past' ? t`ratified` : t`ratification`;
      }
      case 'notInEffect':
        return inEffect(step.because);
      case 'building':
        if (when === 'now') return t`being built, turn ${step.progress} of ${step.of}`;
        return when === 'past' ? t`built` : t`building`;
      case 'inForce':
        return when === 'now' ? t`in force since turn ${step.since}` : t`in force`;
      case 'ended':
        return t`ended: ${ended(step.because)}`;
    }
  };
}

/** Why a passed text never took effect. */
export function useNoEffectWords(): (because: Extract<LifeStep, { at: 'notInEffect' }>['because']) => string {
  const { t } = useLingui();
  return (because) =>
    ({
      signatures: t`lapsed: too few signatures`,
      ratification: t`lapsed: not ratified`,
      endex: t`lapsed: not in effect by ENDEX`,
      control: t`lapsed: closed by the facilitator`,
    })[because];
}
