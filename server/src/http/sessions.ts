import type { SessionSummary } from '@demarche/shared';
import { Router } from 'express';
import { z } from 'zod';
import type { SessionRow } from '../store/port.ts';
import { read } from './asking.ts';
import { facilitatorOnly } from './facilitator-only.ts';
import type { HttpParts } from './parts.ts';
import { notFound } from './refused.ts';

const opening = z.object({ exercise: z.string().max(80), seed: z.string().min(1).max(80).optional() });

export function sessionRoutes(parts: HttpParts): Router {
  const { rooms, chance } = parts;
  return Router()
    .use('/sessions', facilitatorOnlyHere(parts))
    .get('/sessions', async (_request, response) => {
      response.json((await rooms.list()).map(summary));
    })
    .post('/sessions', async (request, response) => {
      const { exercise: wanted, seed } = read(opening, request.body);
      const pack = parts.packs().packs.find(({ exercise }) => exercise.meta.id === wanted);
      if (!pack) throw notFound('exercise');
      const { record } = await rooms.begin({ id: chance.id(), code: chance.code() }, pack.exercise, seed ?? chance.id());
      const row = (await rooms.list()).find((one) => one.id === record.id);
      response.status(201).json(row && summary(row));
    });
}

/** The list and the opening only: below a session, each route says for itself who may. */
function facilitatorOnlyHere(parts: HttpParts): ReturnType<typeof facilitatorOnly> {
  const check = facilitatorOnly(parts);
  return (request, response, next) => (request.path === '/' ? check(request, response, next) : next());
}

function summary({
  forkedFrom,
  id,
  code,
  exercise,
  title,
  stage,
  paused,
  turn,
  turns,
  openedAt,
  lastEventAt,
  events,
}: SessionRow): SessionSummary {
  const from = forkedFrom === undefined ? {} : { forkedFrom };
  const known = { id, code, exercise, title, stage, paused, turns, openedAt, lastEventAt, events, ...from };
  return turn === undefined ? known : { ...known, turn };
}
