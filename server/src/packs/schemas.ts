import { delegationSchema, exerciseSchema, injectSchema } from '@demarche/shared/exercise/schema';
import { z } from 'zod';

/** The shape of each kind of YAML file in a pack. What stands in Markdown beside it is left out. */
export const packFile = exerciseSchema.omit({ scenario: true, delegations: true, injects: true }).meta({ title: 'An exercise: pack.yaml' });
export const delegationFile = delegationSchema.omit({ brief: true }).meta({ title: 'A delegation: delegations/<CODE>.yaml' });
export const injectsFile = z.array(injectSchema).meta({ title: 'A list of injects: injects/<name>.yaml' });

/** JSON Schemas for editors, by file name. They describe what an author writes, before defaults are filled in. */
export function packSchema(): Record<'pack' | 'delegation' | 'injects', object> {
  const emit = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });
  return { pack: emit(packFile), delegation: emit(delegationFile), injects: emit(injectsFile) };
}
