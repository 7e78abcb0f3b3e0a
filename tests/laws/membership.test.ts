import { canonical, fold, type LogEvent, project, redact, type Session, type Viewer, viewerOf } from '@demarche/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments, play, runs, viewersOf } from './support/sessions.ts';

const arrivalOf = (log: readonly LogEvent[]) =>
  log.findIndex((event) => event.type === 'delegationJoined' && event.data.delegation.id === 'LAT');
const waits = ({ prefix, exercise }: { prefix: LogEvent[]; exercise: { delegations: { id: string }[] } }) =>
  exercise.delegations.some(({ id }) => id === 'LAT') && arrivalOf(prefix) < 0;

/** A newcomer is told what the public was told, until it comes. */
const comesFresh = (readers: (event: LogEvent) => readonly string[] = ({ to }) => to) =>
  fc.property(moments, ({ prefix, exercise }) => {
    const arrived = arrivalOf(prefix);
    const before = arrived < 0 ? prefix : prefix.slice(0, arrived);
    if (!exercise.delegations.some(({ id }) => id === 'LAT')) return;
    for (const event of before)
      if (readers(event).some((label) => /^[ds]:LAT/.test(label))) throw new Error(`${event.type} was told to LAT`);
  });

describe('who sees history from when', () => {
  it('nothing is told to a delegation that has not come yet [MEM-1] [MEM-2]', () => {
    fc.assert(comesFresh(), { numRuns: runs(80) });
  });

  it('nothing that anybody else is told says that it may come [MEM-1]', () => {
    fc.assert(
      fc.property(moments.filter(waits), ({ exercise, prefix }) => {
        for (const viewer of viewersOf(exercise).filter(({ labels }) => !labels.includes('control')))
          expect(JSON.stringify(redact(prefix, viewer))).not.toMatch(/LAT\b|Latecomer/);
      }),
      { numRuns: runs(20) },
    );
  });

  it('a newcomer that is told no history reads no message from before it came, at any later time [MEM-2]', () => {
    let tried = 0;
    for (let seed = 0; seed < runs(60); seed += 1) {
      const { log } = play(2000 + seed, 90);
      const arrived = arrivalOf(log);
      const retold = log.some((event) => event.type === 'channelRetold' && event.to.includes('d:LAT'));
      if (arrived < 0 || retold) continue;
      tried += 1;
      const before = log.slice(0, arrived).flatMap((event) => (event.type === 'messagePosted' ? [event.data.id] : []));
      const stream = redact(log, viewerOf('LAT.head'));
      expect(stream.flatMap((event) => ('id' in event.data && before.includes(event.data.id) ? [event.type] : []))).toEqual([]);
    }
    expect(tried).toBeGreaterThan(5);
  });

  it('whoever has left is told nothing that is said, sent or decided among the others [MEM-3]', () => {
    // Its rooms close, what was said in them can be withdrawn, what it agreed to in confidence ends for it, and it stays a
    // party to a crisis. A figure that it was shown unfolds, and a correction mends what it had.
    const allowed = /^(channelClosed|channelJoined|crisis|message(Leaked|Withdrawn)|memberLeft|mechanismEnded|chartPointTold)/;
    const heard = new Set<string>();
    for (let seed = 0; seed < runs(60); seed += 1) {
      const gone = new Set<string>();
      let corrected = 0;
      for (const event of play(3000 + seed, 90).log) {
        if (event.type === 'factCorrected') corrected = event.at;
        if (event.type === 'delegationJoined') gone.delete(event.data.delegation.id);
        if (event.at === corrected) continue;
        for (const code of gone)
          if (event.to.some((label) => label === `d:${code}` || label.startsWith(`s:${code}.`))) heard.add(event.type);
        if (event.type === 'delegationLeft') gone.add(event.data.delegation);
      }
    }
    expect(heard.size).toBeGreaterThan(0);
    expect([...heard].filter((type) => !allowed.test(type))).toEqual([]);
  });

  it('is not vacuous: it finds an audience that reckons with whoever may come', () => {
    const leaky = (event: LogEvent) => (event.type === 'channelOpened' ? [...event.to, 'd:LAT'] : event.to);
    expect(fc.check(comesFresh(leaky), { numRuns: runs(20) }).failed).toBe(true);
  });

  it('is not vacuous: law 1 finds a newcomer that is shown the plenary as it was [MEM-2]', () => {
    const shown = (session: Session, viewer: Viewer): Session => {
      const seen = project(session, viewer);
      const { plenary } = session.channels;
      return plenary && seen.briefs['LAT'] ? { ...seen, channels: { plenary, ...seen.channels } } : seen;
    };
    const property = fc.property(moments, ({ prefix, session }) => {
      const viewer = viewerOf('LAT.head');
      return canonical(fold(redact(prefix, viewer))) === canonical(shown(session, viewer));
    });
    expect(fc.check(property, { numRuns: runs(60) }).failed).toBe(true);
  });
});
