import * as z from 'zod/mini';
import type { When } from '../exercise/when.ts';

const minutes = z.number().check(z.gte(0), z.lte(1440));
const turn = z.int().check(z.gte(1));
const moment = z.iso.datetime({ offset: true });

/** When an inject is to come, in one of four ways of counting. [INJ-11] */
export const whenInput = z.union([
  z.strictObject({ turn, offsetMin: minutes }),
  z.strictObject({ turn, phase: z.string().check(z.minLength(1), z.maxLength(64)), offsetMin: minutes }),
  z.strictObject({ scenarioTime: moment }),
  z.strictObject({ wallTime: moment }),
]);
export type WhenInput = z.infer<typeof whenInput>;

/** As the exercise's schema has it, which counts no minutes from a time of day. */
export const whenOf = (input: WhenInput): When => ({ offsetMin: 0, ...input });

/** A time as a command takes it. */
export function whenInputOf({ turn = 1, phase, offsetMin, scenarioTime, wallTime }: When): WhenInput {
  if (wallTime !== undefined) return { wallTime };
  if (scenarioTime !== undefined) return { scenarioTime };
  return phase === undefined ? { turn, offsetMin } : { turn, phase, offsetMin };
}
