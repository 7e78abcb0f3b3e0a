import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLACES } from './load.ts';

/**
 * Writes an exercise for measuring: nine delegations of one seat, a phase of a day in which all may speak,
 * injects whose triggers are asked again at every commit. JSON is YAML, so plain objects will do.
 */
export function writeBenchExercise(exercises: string): { id: string; seats: string[] } {
  const id = 'bench';
  const codes = Array.from({ length: PLACES }, (_, place) => `D${String.fromCharCode(65 + place)}A`);
  const folder = join(exercises, id);
  mkdirSync(join(folder, 'delegations'), { recursive: true });
  mkdirSync(join(folder, 'injects'), { recursive: true });
  const write = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content, null, 1));
  const day = { id: 'talk', name: 'Talk', minutes: 1440, allow: ['message', 'channel', 'statement'], atExpiry: 'wait' };
  write('pack.yaml', {
    meta: {
      id,
      version: '1.0.0',
      schema: 1,
      title: 'Bench',
      situation: 'Nine delegations talk all day.',
      language: ['en'],
      durationMin: 1440,
      difficulty: 'introductory',
      players: { min: 2, max: PLACES },
      disclaimer: 'Fictional.',
      timeZone: 'UTC',
      zoneLabel: 'UTC',
    },
    turns: [{ n: 1, scenarioTime: '2026-01-01T00:00:00+00:00', phases: [day] }],
  });
  writeFileSync(join(folder, 'scenario.md'), 'Nine delegations talk all day.\n');
  for (const code of codes) {
    write(`delegations/${code}.yaml`, { id: code, name: `Delegation ${code}`, seats: [{ id: 'head', title: 'Head', can: ['speak'] }] });
    writeFileSync(join(folder, 'delegations', `${code}.md`), 'Talk.\n');
  }
  write(
    'injects/all.yaml',
    Array.from({ length: 8 }, (_, index) => ({
      id: `B-${index + 1}`,
      number: index + 1,
      title: 'Silence',
      when: { turn: 1, offsetMin: 600 },
      trigger: { all: [`messages('${codes[index]}', '${codes[index + 1] ?? codes[0]}') > 3`] },
      from: { name: 'Desk' },
      media: 'brief',
      to: [{ list: [codes[index]], variant: 'a' }],
      variants: { a: { text: 'Noted.' } },
    })),
  );
  return { id, seats: codes.map((code) => `${code}.head`) };
}
