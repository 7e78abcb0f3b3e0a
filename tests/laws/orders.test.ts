import { type Decision, decide, evolve, type LogEvent, type Order, type OtherOrder, type Session, whatIsDue } from '@demarche/shared';
import { carriedOut, type GivenOrder, unmetBy } from '@demarche/shared/rules/conditions';
import { structuralCopy } from '@demarche/shared/rules/structural-copy';
import { given } from '@demarche/shared/testing/given';
import { withWorld } from '@demarche/shared/testing/with-world';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from './support/sessions.ts';

const CODES = ['JPN', 'KOR', 'CHN'];
const OVERT = ['envoy', 'cancel', 'pause', 'alert'];
const DIRECTED = ['pause', 'alert'];
const others = (code: string) => CODES.filter((one) => one !== code);

/** Some delegations with the orders each seals: overt ones with conditions of each kind, and covert ones. */
const sealing = (code: string) => {
  const other = fc
    .record({ delegation: fc.constantFrom(...others(code)), order: fc.constantFrom(...OVERT), place: fc.nat({ max: 3 }) })
    .map(({ delegation, order, place }): OtherOrder => {
      const toward = DIRECTED.includes(order) ? others(delegation)[place] : undefined;
      return { delegation, order, ...(toward === undefined ? {} : { toward }) };
    });
  const condition = fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: other.map((ifOther) => ({ ifOther })) },
    { weight: 2, arbitrary: other.map((unlessOther) => ({ unlessOther })) },
    { weight: 1, arbitrary: fc.record({ ifOther: other, unlessOther: other }) },
  );
  const order = fc
    .record({ order: fc.constantFrom(...OVERT, 'raid'), target: fc.constantFrom(...others(code)), condition })
    .map(({ order, target, condition }): Order => {
      const directed = [...DIRECTED, 'raid'].includes(order) ? { target } : {};
      return { order, text: '', ...directed, ...condition };
    });
  return fc.record({ code: fc.constant(code), orders: fc.array(order, { minLength: 1, maxLength: 2 }) });
};
type Sealing = { code: string; orders: Order[] };
const turns = fc.tuple(...CODES.map(sealing)).map((all): Sealing[] => all);

const start = given({ ...withWorld(), orders: withDefault() }).started();
function withDefault() {
  const { orders } = withWorld();
  return [...orders, { ...orders.find(({ id }) => id === 'cancel')!, id: 'hold', default: true as const }];
}

/** What everybody is told when orders come in like this, all at the same moment. */
function told(sealings: readonly Sealing[], ends: typeof whatIsDue = whatIsDue): LogEvent[] {
  const session = structuralCopy(start.session);
  for (const { code, orders } of sealings) {
    const decision: Decision = decide(session, 'sealOrders', { orders }, { seat: `${code}.head`, at: start.at, id: code });
    if ('refused' in decision) throw new Error(`${code}: ${decision.refused.code}`);
    for (const event of decision.events) evolve(session, event);
  }
  return ends(session, { seat: 'control.clock', at: start.at + 5 * 60_000, id: 'due' });
}
const revealIn = (events: readonly LogEvent[]) => {
  const reveals = events.filter((event): event is LogEvent<'ordersRevealed'> => event.type === 'ordersRevealed');
  expect(reveals).toHaveLength(1);
  return reveals[0]!.data.orders;
};

const arrivalDoesNotMatter = (ends: typeof whatIsDue = whatIsDue) =>
  fc.property(turns, fc.shuffledSubarray(CODES, { minLength: 3 }), fc.nat({ max: 2 }), (all, order, twice) => {
    const other = order.map((code) => all.find((one) => one.code === code)!);
    // One of them changes its mind on the way: what it sealed last counts.
    const changed = [{ ...all[twice]!, orders: [{ order: 'envoy', text: 'Not yet' }] }, ...other];
    expect(JSON.stringify(told(changed, ends))).toBe(JSON.stringify(told(all, ends)));
  });

/** What others are told of overt orders is the same with and without the covert ones. */
const covertLeavesNoTrace = (ends: typeof whatIsDue = whatIsDue) =>
  fc.property(turns, (all) => {
    const overtAlone = all.flatMap(({ code, orders }) => {
      const overt = orders.filter(({ order }) => order !== 'raid');
      return overt.length > 0 ? [{ code, orders: overt }] : [];
    });
    expect(JSON.stringify(revealIn(told(all, ends)))).toBe(JSON.stringify(revealIn(told(overtAlone, ends))));
  });

/** What is told of a condition beside what was carried out, said once more from the words of the rule. */
const holds = ({ ifOther, unlessOther }: Order, done: readonly GivenOrder[]): boolean => {
  const came = ({ delegation, order, toward }: OtherOrder) =>
    done.some((one) => one.delegation === delegation && one.order.order === order && (toward === undefined || one.order.target === toward));
  return (!ifOther || came(ifOther)) && !(unlessOther && came(unlessOther));
};
/** Carried out exactly where the conditions hold; a ring in which each gives way to the next is not. */
const whereConditionsHold = (find: typeof carriedOut = carriedOut) =>
  fc.property(turns, (all) => {
    const orders = all.flatMap(({ code, orders }) => orders.map((order) => ({ delegation: code, order })));
    const done = find(orders);
    for (const one of done) expect(holds(one.order, done)).toBe(true);
    const left = orders.filter((one) => !done.includes(one) && holds(one.order, done));
    for (const { order } of left) expect(order.unlessOther).toBeDefined();
    // Without anything to give way to there are no rings.
    const patient = orders.filter(({ order }) => order.unlessOther === undefined);
    const together = find(patient);
    expect(patient.filter((one) => !together.includes(one) && holds(one.order, together))).toEqual([]);
    for (const one of orders) expect(unmetBy(one.order, done) === undefined).toBe(holds(one.order, done));
  });
/** A finder that takes an order at anybody for one at the delegation that was asked about. */
const atAnybody: typeof carriedOut = (orders) => {
  const plain = (one: OtherOrder | undefined) => one && { delegation: one.delegation, order: one.order };
  const loose = orders.map((one) => {
    const { ifOther, unlessOther, ...order } = one.order;
    const [wanted, feared] = [plain(ifOther), plain(unlessOther)];
    return { ...one, order: { ...order, ...(wanted && { ifOther: wanted }), ...(feared && { unlessOther: feared }) } };
  });
  const done = carriedOut(loose);
  return orders.filter((_, place) => done.includes(loose[place]!));
};

/** A reveal that went by the order of sealing: what a condition asks about must have come in before. */
const firstComeFirst: typeof whatIsDue = (session, at) => {
  const done: GivenOrder[] = [];
  for (const { delegation, orders } of Object.values(session.sealed[1] ?? {})) {
    for (const order of orders) if (unmetBy(order, done) === undefined) done.push({ delegation, order });
  }
  return markedBy(session, at, (order) => done.some((one) => one.order === order));
};
/** A reveal in which a default shows that nothing at all was sealed. */
const onlyForTheSilent: typeof whatIsDue = (session, at) =>
  whatIsDue(session, at).map((event) => {
    if (event.type !== 'ordersRevealed') return event;
    const orders = event.data.orders.filter(({ byDefault, delegation }) => !byDefault || !session.sealed[1]?.[delegation]);
    return { ...event, data: { ...event.data, orders } };
  });

function markedBy(session: Session, at: Parameters<typeof whatIsDue>[1], isDone: (order: Order) => boolean): LogEvent[] {
  return whatIsDue(session, at).map((event) => {
    if (event.type !== 'ordersRevealed') return event;
    const orders = event.data.orders.map((one) => ({
      ...one,
      orders: one.orders.map(({ unmet: _unmet, ...order }) => {
        const sealed = session.sealed[1]?.[one.delegation]?.orders.find((same) => JSON.stringify(same) === JSON.stringify(order));
        return sealed === undefined || isDone(sealed) ? order : { ...order, unmet: 'ifOther' as const };
      }),
    }));
    return { ...event, data: { ...event.data, orders } };
  });
}

describe('orders of a turn', () => {
  it('come to the same in any order of arrival, and a changed one counts once [ORD-3] [ORD-7]', () => {
    fc.assert(arrivalDoesNotMatter(), { numRuns: runs(60) });
  }, 60_000);

  it('covert ones leave no trace in what is revealed, nor in which overt ones are carried out [ORD-4] [ORD-7] [ORD-8]', () => {
    fc.assert(covertLeavesNoTrace(), { numRuns: runs(60) });
  }, 60_000);

  it('are carried out exactly where their conditions hold, but for rings in which each gives way [ORD-7]', () => {
    fc.assert(whereConditionsHold(), { numRuns: runs(300) });
  });

  it('is not vacuous: it finds a reveal that goes by the order of sealing', () => {
    expect(fc.check(arrivalDoesNotMatter(firstComeFirst), { numRuns: runs(60) }).failed).toBe(true);
  }, 60_000);

  it('is not vacuous: it finds defaults that show who has sealed nothing at all', () => {
    expect(fc.check(covertLeavesNoTrace(onlyForTheSilent), { numRuns: runs(60) }).failed).toBe(true);
  }, 60_000);

  it('is not vacuous: it finds conditions that do not mind at whom an order is directed', () => {
    expect(fc.check(whereConditionsHold(atAnybody), { numRuns: runs(300) }).failed).toBe(true);
  });
});
