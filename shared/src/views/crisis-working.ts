import { ladderOf } from '../exercise/kernel.ts';
import type { CrisisCard, Text } from '../exercise/schema.ts';
import type { CrisisStep } from '../model/crisis.ts';
import type { Session } from '../model/session.ts';
import { cardNamed } from '../rules/crises.ts';
import { firebreaksOf, topOf } from '../world/ladder.ts';

/** What a draw between 0 and 1 means in a step: lower than `to` and not lower than `from`. */
export interface Zone {
  /** One rung down; nothing; pressure that does not cross the firebreak, so that only tension rises; one rung up. */
  kind: 'down' | 'stay' | 'press' | 'rise';
  from: number;
  to: number;
}

/** A step of a crisis, read: which zone the draw fell into, and what stood in the way. */
export interface StepRead {
  step: CrisisStep;
  zones: Zone[];
  fell: Zone['kind'];
  /** Share of the pressure that crosses the firebreak above the rung on which it stood. */
  phi: number;
  acts: { name: Text; effect: number; fit: number; cover: number; chance: number }[];
}

/** Every step a crisis has taken, the latest first. */
export function stepsRead(session: Session, crisis: string): StepRead[] {
  const card = cardNamed(session, crisis);
  const steps = session.crisisBooks?.[crisis]?.steps ?? [];
  return card ? steps.toReversed().map((step) => stepRead(session, card, step)) : [];
}

function stepRead(session: Session, card: CrisisCard, step: CrisisStep): StepRead {
  const ladder = ladderOf(session.control!.exercise.ladder);
  const phi = firebreaksOf(ladder, card.technology?.entanglement ?? 1)[step.was] ?? 0;
  const zones = zonesOf(step, phi, topOf(ladder));
  return {
    step,
    zones,
    phi,
    fell: zones.find(({ from, to }) => step.u >= from && step.u < to)?.kind ?? 'stay',
    acts: step.acts.map(({ mechanism, ...act }) => ({ name: session.mechanisms?.[mechanism]?.spec.name ?? mechanism, ...act })),
  };
}

/** The shares of the dice; on the top rung there is no way back. Empty zones are left out. */
function zonesOf({ up, down, was }: CrisisStep, phi: number, top: number): Zone[] {
  if (was >= top) return [{ kind: 'press', from: 0, to: 1 }];
  const marks: Zone[] = [
    { kind: 'down', from: 0, to: down },
    { kind: 'stay', from: down, to: 1 - up },
    { kind: 'press', from: 1 - up, to: 1 - up * phi },
    { kind: 'rise', from: 1 - up * phi, to: 1 },
  ];
  return marks.filter(({ from, to }) => to > from);
}
