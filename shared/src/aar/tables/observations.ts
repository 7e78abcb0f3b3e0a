import { inLanguage } from '../../exercise/parts.ts';
import type { Session } from '../../model/session.ts';
import { startex, type Table } from './table.ts';

/** What evaluators noted and how they rated each task of the guide; withdrawn notes say so. With the control room's eyes. */
export function observationTable(session: Session, language: string): Table {
  const guide = session.control?.exercise.evaluation.guide ?? [];
  const noted = Object.values(session.observations ?? {}).map(
    ({ by, moment, text, delegation, capability, rating, evidence, withdrawnAt }) => [
      'observation',
      moment.turn,
      startex(moment.played),
      delegation,
      capability,
      rating,
      text,
      evidence.join(' '),
      by,
      withdrawnAt === undefined ? undefined : 'withdrawn',
    ],
  );
  const rated = Object.values(session.guide ?? {}).map(({ task, by, rating, note, evidence }) => [
    'task',
    undefined,
    undefined,
    undefined,
    inLanguage(guide[task]?.task ?? '', language),
    rating,
    note,
    evidence.join(' '),
    by,
    undefined,
  ]);
  return {
    name: 'Observations',
    columns: [
      { name: 'Kind', width: 12 },
      { name: 'Turn', width: 6 },
      { name: 'Time', width: 10 },
      { name: 'Delegation', width: 11 },
      { name: 'Capability or task', width: 40 },
      { name: 'Rating (P/S/M/U)', width: 10 },
      { name: 'Observation', width: 70 },
      { name: 'Evidence', width: 30 },
      { name: 'Evaluator', width: 20 },
      { name: 'State', width: 10 },
    ],
    rows: [...noted, ...rated],
  };
}
