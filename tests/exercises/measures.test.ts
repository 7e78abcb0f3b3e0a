import { CLOCK, delegationOf, type LogEvent, type Session } from '@demarche/shared';
import { commitments } from '@demarche/shared/aar/commitments';
import { exchanges } from '@demarche/shared/aar/exchange';
import { hitRates } from '@demarche/shared/aar/expected-actions';
import { participation } from '@demarche/shared/aar/participation';
import { median, responseChains } from '@demarche/shared/aar/responses';
import { describe, expect, it } from 'vitest';
import { EXERCISES } from './support/packs.ts';
import { playAlone } from './support/plays.ts';

/**
 * The measures of the review, reckoned a second time by the most straightforward reading of the log: no session, no
 * shared function. Both must agree on whole plays.
 */
type Of<T extends LogEvent['type']> = Extract<LogEvent, { type: T }>;
const of = <T extends LogEvent['type']>(log: readonly LogEvent[], type: T) => log.filter((event): event is Of<T> => event.type === type);

function channelsIn(log: readonly LogEvent[]): Map<string, { kind: string; members: string[] }> {
  return new Map(of(log, 'channelOpened').map(({ data }) => [data.id, { kind: data.kind, members: data.members }]));
}

function matrix(log: readonly LogEvent[]): Record<string, number> {
  const channels = channelsIn(log);
  const counts: Record<string, number> = {};
  for (const { data } of of(log, 'messagePosted')) {
    const channel = channels.get(data.channel)!;
    const from = data.by.split('.')[0]!;
    if (from === 'control' || channel.kind === 'simcell' || channel.kind === 'delegation') continue;
    for (const to of channel.members) if (to !== from) counts[`${from}~${to}`] = (counts[`${from}~${to}`] ?? 0) + 1;
  }
  return counts;
}

const words = (text: string) => (text.match(/\S+/g) ?? []).length;

function spokenWords(log: readonly LogEvent[], code: string): number {
  const channels = channelsIn(log);
  const messages = of(log, 'messagePosted').filter(
    ({ data }) => data.by.startsWith(`${code}.`) && channels.get(data.channel)!.kind !== 'delegation',
  );
  const statements = of(log, 'wireTold').filter(({ data }) => data.kind === 'statement' && data.by === code);
  return [...messages, ...statements].reduce((sum, { data }) => sum + words(String(data.text)), 0);
}

describe.each(EXERCISES.map((exercise) => [exercise.meta.id, exercise] as const))(
  'measures of %s',
  { timeout: 120_000 },
  (_id, exercise) => {
    const { log, session }: { log: LogEvent[]; session: Session } = playAlone(exercise, 'measured');

    it('who spoke with whom', () => {
      const counted = Object.fromEntries(exchanges(session).map(({ from, to, messages }) => [`${from}~${to}`, messages]));
      expect(counted).toEqual(matrix(log));
      expect(Object.keys(counted).length).toBeGreaterThan(0);
    });

    it('who spoke with whom until the middle of the play', () => {
      const until = session.clock.elapsed / 2;
      const early = log.filter((event) => event.type !== 'messagePosted' || event.data.played <= until);
      expect(Object.fromEntries(exchanges(session, until).map(({ from, to, messages }) => [`${from}~${to}`, messages]))).toEqual(
        matrix(early),
      );
    });

    it('who took part how much', () => {
      const all = participation(session);
      const total = all.reduce((sum, one) => sum + one.words, 0);
      for (const one of all) {
        const code = one.delegation;
        expect(one.words).toBe(spokenWords(log, code));
        expect(one.share).toBeCloseTo(one.words / total, 12);
        const closed = of(log, 'voteClosed').filter(({ data }) => code in data.ballots);
        expect(one.votesAsked).toBe(closed.length);
        expect(one.votesCast).toBe(closed.filter(({ data }) => data.ballots[code] !== 'absent').length);
        const sealed = new Set(of(log, 'ordersSealed').flatMap(({ data }) => (data.delegation === code ? [data.turn] : [])));
        for (const { data } of of(log, 'ordersWithdrawn')) if (data.delegation === code) sealed.delete(data.turn);
        const revealed = of(log, 'ordersRevealed').map(({ data }) => data.turn);
        expect(one.orderTurns).toBe(revealed.length);
        expect(one.ordered).toBe(revealed.filter((turn) => sealed.has(turn)).length);
      }
    });

    it('how long answers took', () => {
      const chains = responseChains(session);
      expect(chains.map(({ inject }) => inject).sort()).toEqual(
        of(log, 'injectDelivered')
          .map(({ data }) => data.inject)
          .sort(),
      );
      const opened = channelsIn(log);
      for (const { responses } of chains) {
        for (const { delegation, wire, told, read, spoke, took } of responses) {
          const receipt = log.find(
            (event) =>
              (event.type === 'wireAcknowledged' || event.type === 'callAnswered') &&
              event.data.wire === wire &&
              event.data.delegation === delegation,
          );
          expect(read !== undefined).toBe(receipt !== undefined);
          const said = log.flatMap((event) => {
            if (event.type === 'messagePosted') {
              return delegationOf(event.data.by) === delegation && opened.get(event.data.channel)!.kind !== 'delegation'
                ? [event.data.played]
                : [];
            }
            if (event.type === 'wireTold')
              return event.data.kind === 'statement' && event.data.by === delegation ? [event.data.played] : [];
            if (event.type === 'proposalTabled') return event.data.sponsor === delegation ? [event.data.played] : [];
            if (event.type === 'amendmentTabled') return event.data.delegation === delegation ? [event.data.played] : [];
            return [];
          });
          const after = said.filter((played) => played >= told);
          expect(spoke).toBe(after.length === 0 ? undefined : Math.min(...after));
          if (took !== undefined) expect(took).toBeGreaterThanOrEqual(0);
        }
      }
    });

    it('how many expected actions were met', () => {
      const { all, delegations } = hitRates(session);
      expect(all.met).toBe(of(log, 'expectedActionMet').length);
      expect(all.missed).toBe(of(log, 'expectedActionMissed').length);
      const asked = exercise.injects.filter((one) => one.expected && of(log, 'injectDelivered').some(({ data }) => data.inject === one.id));
      for (const [code, rate] of Object.entries(delegations)) {
        expect(rate.met + rate.missed + rate.open).toBe(asked.filter((one) => one.expected!.by.includes(code)).length);
      }
    });

    it('who agreed to what', () => {
      const passed = of(log, 'voteClosed').filter(({ data }) => data.outcome === 'passed');
      const yes = new Set(
        passed.flatMap(({ data }) => {
          const vote = of(log, 'voteOpened').find((one) => one.data.id === data.vote)!.data;
          const isText = vote.motion === undefined && (vote.question === undefined || vote.question.on === 'text');
          return isText
            ? Object.keys(data.ballots).flatMap((code) => (data.ballots[code] === 'yes' ? [`${vote.proposal} ${code}`] : []))
            : [];
        }),
      );
      const signed = log.flatMap((event) => (event.type === 'textSigned' ? [`${event.data.proposal} ${event.data.delegation}`] : []));
      expect(new Set(commitments(session).map(({ proposal, delegation }) => `${proposal} ${delegation}`))).toEqual(
        new Set([...yes, ...signed]),
      );
    });
  },
);

describe('the median', () => {
  it.each([
    [[], undefined],
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %s', (numbers, middle) => expect(median(numbers)).toBe(middle));
  it('leaves the clock’s own deeds out', () => expect(delegationOf(CLOCK)).toBeUndefined());
});
