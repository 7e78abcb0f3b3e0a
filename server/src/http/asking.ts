import type { Request } from 'express';
import type { z } from 'zod';
import { malformed } from './refused.ts';

/** The secret a caller shows, if it shows one. */
export function bearer(request: Request): string | undefined {
  return /^Bearer (\S{1,200})$/.exec(request.get('authorization') ?? '')?.[1];
}

/** The body in the shape asked for; anything else is refused with what was expected. */
export function read<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw malformed(issue?.path.join('.') || 'body', issue?.message ?? 'not as expected');
}

export const addressOf = (request: Request): string => request.ip ?? 'unknown';
