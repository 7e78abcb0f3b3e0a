import { decide } from '../commands/decide.ts';
import type { LogEvent } from '../events/event.ts';
import { ladderOf } from '../exercise/kernel.ts';
import type { Text } from '../exercise/schema.ts';
import { CLOCK, type DelegationId, FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { cardNamed, stepCrises } from '../rules/crises.ts';
import { fold } from '../rules/evolve.ts';
import { structuralCopy } from '../rules/structural-copy.ts';
import { triggerHolds } from '../rules/trigger.ts';
import { firebreaksOf } from '../world/ladder.ts';
import { type Goal, goalsOf } from './goals.ts';

/** The shares of the dice of a crisis's next step: one rung up, one rung down; 0 … 1. */
export interface Chances {
  rise: number;
  fall: number;
}

/** What would follow from setting a variable, beyond the number itself. */
export interface WhatFollows {
  /** Planned injects whose conditions would come to hold, so that they go out at once; and those that would wait again. */
  fires: { inject: string; title: Text }[];
  waits: { inject: string; title: Text }[];
  /** Live crises whose next step would have other chances. */
  crises: { crisis: string; name: Text; was: Chances; is: Chances }[];
  /** Objectives that would be reached or lost, red lines that would be crossed or kept. */
  goals: { delegation: DelegationId; goal: Goal }[];
}

/** What setting a variable would lead to, before it is done; nothing where the rule would refuse it. `at` is server time in ms. */
export function whatFollows(session: Session, key: string, value: number, at: number): WhatFollows | undefined {
  const decision = decide(session, 'setWorld', { key, value, why: '–' }, { seat: FACILITATOR, at, id: 'preview' });
  if ('refused' in decision) return undefined;
  const after = fold(decision.events, structuralCopy(session));
  const planned =
    session.stage === 'running' ? Object.values(session.msel).filter(({ stage, inject }) => stage === 'planned' && inject.trigger) : [];
  const turned = planned.flatMap(({ inject }) => {
    const [was, is] = [triggerHolds(session, inject, at), triggerHolds(after, inject, at)];
    return was === is ? [] : [{ inject: inject.id, title: inject.title, is }];
  });
  const told = ({ inject, title }: (typeof turned)[number]) => ({ inject, title });
  return {
    fires: turned.filter(({ is }) => is).map(told),
    waits: turned.filter(({ is }) => !is).map(told),
    crises: crisesOf(session, after, at),
    goals: goalsTurned(session, after, at),
  };
}

function crisesOf(before: Session, after: Session, at: number): WhatFollows['crises'] {
  const [was, is] = [chancesOf(before, at), chancesOf(after, at)];
  return [...is].flatMap(([crisis, next]) => {
    const last = was.get(crisis);
    const name = cardNamed(before, crisis)?.name ?? crisis;
    return last && (last.rise !== next.rise || last.fall !== next.fall) ? [{ crisis, name, was: last, is: next }] : [];
  });
}

/** The chances of the next step of each live crisis, as the step itself reckons them. */
function chancesOf(session: Session, at: number): Map<string, Chances> {
  const steps = stepCrises(session, 1, { seat: CLOCK, at, id: 'preview' });
  const ladder = session.control && ladderOf(session.control.exercise.ladder);
  return new Map(
    steps.flatMap((event: LogEvent): [string, Chances][] => {
      if (event.type !== 'crisisStepped' || !ladder) return [];
      const { crisis, step } = event.data;
      const phi = firebreaksOf(ladder, cardNamed(session, crisis)?.technology?.entanglement ?? 1)[step.was] ?? 0;
      return [[crisis, { rise: step.up * phi, fall: step.down }]];
    }),
  );
}

function goalsTurned(before: Session, after: Session, at: number): WhatFollows['goals'] {
  return (before.exercise?.delegations ?? []).flatMap(({ id: delegation }) => {
    const was = new Map(goalsOf(before, delegation, at).map((goal) => [goal.id, goal.holds]));
    return goalsOf(after, delegation, at)
      .filter((goal) => goal.holds !== was.get(goal.id))
      .map((goal) => ({ delegation, goal }));
  });
}
