import { describe, expect, it } from 'vitest';
import { withWorld } from '../testing/with-world.ts';
import { checkSigning } from './check-signing.ts';

const exercise = withWorld();
const said = (changes: object) => checkSigning({ ...exercise, ...changes }).map(({ path, expected }) => `${path.join('.')}: ${expected}`);
const unsigned = exercise.delegations.map((one) => ({ ...one, seats: one.seats.map((seat) => ({ ...seat, can: [] })) }));

describe('the check of signing', () => {
  it('has nothing to say where all is well, or where nothing is signed', () => {
    expect(said({})).toEqual([]);
    expect(said({ negotiation: { ...exercise.negotiation, signing: { required: ['JPN'] } } })).toEqual([]);
  });
  it('finds a signing that nobody could sign, and a required delegation that cannot', () => {
    const negotiation = { ...exercise.negotiation, signing: { required: ['UN'] } };
    expect(said({ negotiation })).toEqual([
      'negotiation.signing.required.0: expected a delegation with a seat that can “sign”; UN has none',
    ]);
    expect(said({ negotiation, delegations: unsigned })).toEqual([
      'negotiation.signing: expected a seat that can “sign”; without one texts take effect with the vote',
    ]);
  });
  it('finds a phase that closes what is never opened', () => {
    const turns = exercise.turns.slice(0, 1).map((turn) => ({
      ...turn,
      phases: turn.phases.map((phase) => ({ ...phase, atEnd: ['closeSigning' as const] })),
    }));
    expect(said({ turns })).toEqual([
      'turns.0.phases.0.atEnd: expected “signing” under negotiation; without it texts take effect with the vote',
    ]);
  });
});
