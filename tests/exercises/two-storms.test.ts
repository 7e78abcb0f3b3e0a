import type { Session } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { withInject } from './support/packs.ts';
import { type Deed, playBy } from './support/plays.ts';

const exercise = () => withInject('H-1');
const came = (deeds: Deed[]) => {
  const { msel } = playBy(exercise(), deeds);
  return Object.values(msel).flatMap(({ inject, stage }) => (stage === 'delivered' ? [inject.id] : []));
};

/** Minute of play at which a turn's phase begins, and a little later. */
function minute(turn: number, phase: string): number {
  let at = 0;
  for (const one of exercise().turns) {
    for (const { id, minutes } of one.phases) {
      if (one.n === turn && id === phase) return at + 0.5;
      at += minutes;
    }
  }
  throw new Error(`turn ${turn} has no phase ${phase}`);
}

const order = (turn: number, code: string, id: string, target?: string): Deed => ({
  minute: minute(turn, 'decide'),
  seat: `${code}.head`,
  name: 'sealOrders',
  input: { orders: [{ order: id, text: '', ...(target === undefined ? {} : { target }) }] },
});

/** A text that establishes one mechanism is tabled, and everybody votes for it. */
function adopting(turn: number, template: string): Deed[] {
  const clauses = ['An arrangement is established.'];
  const input = { title: 'An arrangement', clauses, mechanisms: [{ template }] };
  return [
    { minute: minute(turn, 'talks'), seat: 'MNG.head', name: 'tableProposal', input },
    ...exercise().delegations.map(({ id }) => ({
      minute: minute(turn, 'decide'),
      seat: `${id}.head`,
      name: 'castBallot',
      input: ({ votes }: Session) => ({ vote: Object.keys(votes)[0], choice: 'yes' }),
    })),
  ];
}

describe('Two Storms', () => {
  it('closes ports where data are kept, and opens a way where three share them', () => {
    const alone = came([order(1, 'CHN', 'share_data'), order(1, 'KOR', 'share_data')]);
    expect(alone).toEqual(expect.arrayContaining(['H-5', 'H-17']));
    expect(alone).not.toContain('H-4');
    const shared = came(['CHN', 'KOR', 'MNG'].map((code) => order(1, code, 'share_data')));
    expect(shared).toEqual(expect.arrayContaining(['H-4', 'H-16']));
    expect(shared).not.toContain('H-5');
    expect(shared).not.toContain('H-17');
  });

  it('still reads sequences that come late, with one bulletin only', () => {
    const late = came(['CHN', 'KOR', 'MNG'].map((code) => order(3, code, 'share_data')));
    expect(late).toEqual(expect.arrayContaining(['H-5', 'H-4', 'H-17']));
    expect(late).not.toContain('H-16');
  });

  it('opens the reserve in turn 4 if it was adopted in turn 1', () => {
    const { msel, mechanisms } = playBy(exercise(), adopting(1, 'stockpile_clause'));
    expect(mechanisms?.['stockpile_clause']?.inForceTurn).toBe(3);
    expect(msel['H-9']?.stage).toBe('delivered');
    expect(came([])).not.toContain('H-9');
  });

  it('has one ending of the ships: in harbour if two open, else at sea', () => {
    const open = came([order(4, 'JPN', 'open_port'), order(4, 'KOR', 'open_port')]);
    expect(open).toContain('H-19');
    expect(open).not.toContain('H-20');
    expect(open).not.toContain('H-8C');
    const shut = came([order(4, 'JPN', 'open_port')]);
    expect(shut).toEqual(expect.arrayContaining(['H-20', 'H-8C']));
    expect(shut).not.toContain('H-19');
  });

  it('rings only where there is a line, and floods the villages unless somebody speaks', () => {
    const silent = came([]);
    expect(silent).toEqual(expect.arrayContaining(['H-22', 'H-10C']));
    expect(silent).not.toContain('H-21');
    const told = came([order(5, 'PRK', 'river_notice', 'KOR')]);
    expect(told).toContain('H-10A');
    expect(told).not.toContain('H-10C');
    const line: Deed = { minute: minute(2, 'talks'), seat: 'MNG.head', name: 'openChannel', input: { members: ['KOR', 'PRK'] } };
    const rung = came([line]);
    expect(rung).toContain('H-21');
    expect(rung).not.toContain('H-22');
    expect(came(adopting(1, 'liaison_line'))).toContain('H-21');
  });

  it('keeps aircraft apart where a cell was agreed in turn 2, and turns one back where there is none', () => {
    expect(came([])).toContain('H-11C');
    const agreed = came(adopting(2, 'relief_cell'));
    expect(agreed).toContain('H-11A');
    expect(agreed).not.toContain('H-11C');
  });

  it('names a state in public if no help reaches it and it says nothing, and not if something does', () => {
    expect(came([])).toContain('H-6C');
    expect(came([order(3, 'MNG', 'quiet_offer', 'PRK')])).not.toContain('H-6C');
    const notified = came([order(3, 'PRK', 'notify_cases')]);
    expect(notified).toContain('H-25');
    expect(notified).not.toContain('H-6C');
  });
});
