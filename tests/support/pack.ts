import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '@demarche/shared';

/** Writes an exercise as a pack's folder, for a server in a process of its own. JSON is YAML. */
export function writePack(exercises: string, exercise: Exercise): void {
  const { scenario, delegations, injects, ...pack } = exercise;
  const folder = join(exercises, exercise.meta.id);
  mkdirSync(join(folder, 'delegations'), { recursive: true });
  mkdirSync(join(folder, 'injects'), { recursive: true });
  writeFileSync(join(folder, 'pack.yaml'), JSON.stringify(pack, null, 1));
  writeFileSync(join(folder, 'scenario.md'), String(scenario));
  for (const { brief, ...delegation } of delegations) {
    writeFileSync(join(folder, 'delegations', `${delegation.id}.yaml`), JSON.stringify(delegation, null, 1));
    writeFileSync(join(folder, 'delegations', `${delegation.id}.md`), String(brief));
  }
  if (injects.length > 0) writeFileSync(join(folder, 'injects', 'all.yaml'), JSON.stringify(injects, null, 1));
}
