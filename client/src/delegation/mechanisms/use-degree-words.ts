import { useLingui } from '@lingui/react/macro';

export type Degree = 'oblig' | 'verif' | 'secr';

/** How far a text obliges, verifies and is organised, 0 … 1, in a few words. */
export function useDegreeWords(): { name: Record<Degree, string>; words: (degree: Degree, value: number) => string } {
  const { t } = useLingui();
  const steps: Record<Degree, readonly (readonly [below: number, words: string])[]> = {
    oblig: [
      [0.005, t`no obligation`],
      [0.25, t`a declaration of intent`],
      [0.45, t`a political commitment`],
      [0.65, t`a firm political commitment`],
      [0.9, t`binding, with exceptions`],
      [2, t`legally binding`],
    ],
    verif: [
      [0.005, t`no verification`],
      [0.25, t`reports of one’s own`],
      [0.45, t`notices, and questions that must be answered`],
      [0.65, t`observers on request`],
      [0.9, t`agreed inspections`],
      [2, t`inspections at any time`],
    ],
    secr: [
      [0.005, t`no office`],
      [0.25, t`points of contact`],
      [0.45, t`the chair’s office`],
      [0.65, t`a small standing office`],
      [0.9, t`a standing secretariat`],
      [2, t`a secretariat with powers of its own`],
    ],
  };
  return {
    name: { oblig: t`Obligation`, verif: t`Verification`, secr: t`Secretariat` },
    words: (degree, value) => steps[degree].find(([below]) => value < below)![1],
  };
}
