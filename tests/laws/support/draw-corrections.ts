import type { CommandName, Fact, Session } from '@demarche/shared';
import { FACILITATOR } from '@demarche/shared';
import type { Chance } from './chance.ts';

type Drawer = (session: Session, chance: Chance) => { seat: string; input: unknown } | undefined;

/** A fact that can be corrected, of whatever there is. */
function factIn(session: Session, chance: Chance): Fact | undefined {
  const facts: Fact[] = [
    ...Object.values(session.msel).flatMap(({ stage, inject }): Fact[] =>
      stage === 'delivered'
        ? [
            {
              of: 'inject',
              inject: inject.id,
              adds: inject.effects.map(() => chance.below(21) - 10),
              crises: inject.startsCrisis.filter(() => chance.happens(0.5)),
            },
          ]
        : [],
    ),
    ...Object.entries(session.sealed).flatMap(([turn, sealed]): Fact[] =>
      session.revealed[turn]
        ? Object.keys(sealed).map((delegation) => ({ of: 'order', turn: Number(turn), delegation, place: 0, intensity: chance.below(2) }))
        : [],
    ),
    ...Object.values(session.votes).flatMap(({ id, outcome, question, motion }): Fact[] =>
      outcome && motion === undefined && (question === undefined || question.on === 'text')
        ? [{ of: 'vote', vote: id, outcome: outcome === 'passed' ? 'failed' : 'passed' }]
        : [],
    ),
    ...Object.entries(session.builds ?? {}).flatMap(([mechanism, draws]): Fact[] =>
      draws.flatMap(({ turn, draw, outcome }): Fact[] =>
        draw === undefined ? [] : [{ of: 'build', mechanism, turn, outcome: outcome === 'progress' ? 'setback' : 'progress' }],
      ),
    ),
    ...Object.entries(session.crisisBooks ?? {}).flatMap(([crisis, { steps }]): Fact[] =>
      steps.map(({ k }) => ({ of: 'step', crisis, k, rung: chance.below(4) })),
    ),
  ];
  return facts.length === 0 ? undefined : chance.one(facts);
}

const notices = (session: Session, chance: Chance) => {
  const to = chance.some(session.exercise!.delegations.map(({ id }) => id));
  return chance.happens(0.5) && to.length > 0 ? [{ to, title: 'Correction', text: 'An earlier report was wrong.' }] : [];
};

export const CORRECTION_DRAWERS = {
  correctFact: (session, chance) => {
    const fact = factIn(session, chance);
    if (!fact) return undefined;
    return { seat: FACILITATOR, input: { facts: [fact], why: 'It was not so', track: 'military', notices: notices(session, chance) } };
  },
  undoCorrection: (session, chance) => {
    const known = Object.keys(session.corrections ?? {});
    if (known.length === 0) return undefined;
    return { seat: FACILITATOR, input: { correction: chance.one(known), why: 'It was', notices: notices(session, chance) } };
  },
  continueElsewhere: (session, chance) =>
    chance.happens(0.02)
      ? { seat: FACILITATOR, input: { session: 'other', turn: session.phase?.turn ?? 1, why: 'Begun anew' } }
      : undefined,
} as const satisfies Partial<Record<CommandName, Drawer>>;

/** What somebody who should not might try. */
export const correctionTries = (session: Session, chance: Chance): [CommandName, unknown][] => [
  ['correctFact', { facts: [factIn(session, chance) ?? { of: 'deed', position: 3 }], why: 'x', track: 'control', notices: [] }],
  ['undoCorrection', { correction: Object.keys(session.corrections ?? {})[0] ?? 'none', why: 'x', notices: [] }],
  ['continueElsewhere', { session: 'mine', turn: 1, why: 'x' }],
];
