import type { Catalogue } from '@demarche/shared';
import { Router } from 'express';
import { formatProblem } from '../packs/problem.ts';
import { facilitatorOnly } from './facilitator-only.ts';
import type { HttpParts } from './parts.ts';

export function catalogueRoutes(parts: HttpParts): Router {
  return Router().get('/exercises', facilitatorOnly(parts), (_request, response) => {
    const { packs, broken } = parts.packs();
    const catalogue: Catalogue = {
      exercises: packs.map(({ folder, exercise: { meta, delegations, turns, injects }, warnings }) => ({
        id: meta.id,
        title: meta.title,
        situation: meta.situation,
        durationMin: meta.durationMin,
        difficulty: meta.difficulty,
        players: meta.players,
        delegations: delegations.map(({ id, name, kind }) => ({ id, name, ...(kind === 'observer' ? { kind } : {}) })),
        turns: turns.length,
        injects: injects.length,
        warnings: warnings.map((warning) => formatProblem(warning, folder)),
      })),
      broken: broken.map(({ folder, problems }) => ({ folder, problems: problems.map((problem) => formatProblem(problem, folder)) })),
    };
    response.json(catalogue);
  });
}
