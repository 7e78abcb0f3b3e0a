import { canonical, fold, type LogEvent, mayRead, project, redact, type Session, tell, type Viewer } from '@demarche/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments, runs, viewersOf } from './support/sessions.ts';

interface Parts {
  redact(log: readonly LogEvent[], viewer: Viewer): Parameters<typeof fold>[0];
  project(session: Session, viewer: Viewer): Session;
}

/** Law 1: what a viewer can fold from what it was told is exactly what the server would show it. */
const secrecyHolds = (parts: Partial<Parts> = {}) => {
  const told = parts.redact ?? redact;
  const shown = parts.project ?? project;
  return fc.property(moments, ({ exercise, prefix, session }) => {
    for (const viewer of viewersOf(exercise)) {
      const folded = canonical(fold(told(prefix, viewer)));
      if (folded !== canonical(shown(session, viewer))) throw new Error(`${viewer.seat} folds something else than it is shown`);
    }
  });
};

const found = (parts: Partial<Parts>) => fc.check(secrecyHolds(parts), { numRuns: runs(60) }).failed;

describe('law 1, secrecy', () => {
  it(
    'holds for every viewer at any moment [SEC-1] [SEC-3]',
    () => {
      fc.assert(secrecyHolds(), { numRuns: runs(60) });
    },
    runs(60_000),
  );

  it('numbers nothing and names no reader in what others are told [SEC-2]', () => {
    fc.assert(
      fc.property(moments, ({ exercise, prefix }) => {
        for (const viewer of viewersOf(exercise).filter((one) => !one.labels.includes('control'))) {
          for (const event of redact(prefix, viewer)) expect(Object.keys(event)).toEqual(['type', 'at', 'data']);
        }
      }),
      { numRuns: runs(15) },
    );
  });

  it('nothing invisible to a viewer changes its stream: no gap, no count, no id of its own making [SEC-2]', () => {
    fc.assert(
      fc.property(moments, ({ exercise, prefix }) => {
        for (const viewer of viewersOf(exercise)) {
          const visible = prefix.filter((event) => mayRead(viewer, event.to));
          expect(JSON.stringify(redact(visible, viewer))).toBe(JSON.stringify(redact(prefix, viewer)));
        }
      }),
      { numRuns: runs(15) },
    );
  });

  it('is not vacuous: it finds a projection that shows every wire item', () => {
    expect(found({ project: (session, viewer) => ({ ...project(session, viewer), wire: session.wire }) })).toBe(true);
  });

  it('is not vacuous: it finds a projection that leaves a trace of hidden ballots', () => {
    const traces = (session: Session) => Object.fromEntries(Object.keys(session.ballots).map((vote) => [vote, {}]));
    const leaky: Parts['project'] = (session, viewer) => {
      const seen = project(session, viewer);
      return viewer.labels.includes('control') ? seen : { ...seen, ballots: { ...traces(session), ...seen.ballots } };
    };
    expect(found({ project: leaky })).toBe(true);
  });

  it('is not vacuous: it finds a redaction that tells everybody of sealed orders', () => {
    const leaky: Parts['redact'] = (log, viewer) =>
      log.filter((event) => event.type === 'ordersSealed' || mayRead(viewer, event.to)).map(tell);
    expect(found({ redact: leaky })).toBe(true);
  });

  it('is not vacuous: it finds a redaction that tells everybody of confidential clauses [ANX-1]', () => {
    const leaky: Parts['redact'] = (log, viewer) =>
      log.filter((event) => event.type === 'annexWritten' || mayRead(viewer, event.to)).map(tell);
    expect(found({ redact: leaky })).toBe(true);
  });

  it('is not vacuous: it finds a redaction that leaves the address list on', () => {
    expect(found({ redact: (log, viewer) => log.filter((event) => mayRead(viewer, event.to)) })).toBe(true);
  });
});
