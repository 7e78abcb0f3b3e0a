import { code } from '@demarche/shared/exercise/basics';
import { mapSchema } from '@demarche/shared/exercise/map-schema';
import { delegationSchema, exerciseSchema, injectSchema } from '@demarche/shared/exercise/schema';
import { z } from 'zod';

/** The name of a region's file. */
export const regionId = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/, 'expected the name of a file in regions/, without “.yaml”: small letters, digits and “-”')
  .meta({ description: 'regions/<this>.yaml beside the exercises supplies what is left out here' });

/** The shape of each kind of YAML file in a pack. What stands in Markdown beside it is left out. */
export const packFile = exerciseSchema
  .omit({ scenario: true, delegations: true, injects: true, media: true })
  .extend({ region: regionId.optional() })
  .meta({ title: 'An exercise: pack.yaml' });
export const delegationFile = delegationSchema.omit({ brief: true }).meta({ title: 'A delegation: delegations/<CODE>.yaml' });
export const injectsFile = z.array(injectSchema).meta({ title: 'A list of injects: injects/<name>.yaml' });

/** What exercises of one region share: anything of a pack but its course, and delegations in part. */
export const regionFile = packFile
  .omit({ meta: true, turns: true, region: true })
  .partial()
  .extend({ map: mapSchema.partial().optional(), delegations: z.record(code, delegationFile.omit({ id: true }).partial()).optional() })
  .meta({ title: 'A region: regions/<id>.yaml' });
/** A region as written, before defaults are filled in. */
export type Region = z.input<typeof regionFile>;

/** JSON Schemas for editors, by file name. They describe what an author writes, before defaults are filled in. */
export function packSchema(): Record<'pack' | 'delegation' | 'injects' | 'region', object> {
  const emit = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });
  // An editor sees one file: what a region may supply is not missing there.
  const pack = packFile.extend({ map: mapSchema.partial().optional() }).meta(packFile.meta() ?? {});
  const delegation = delegationFile
    .partial()
    .required({ id: true })
    .meta(delegationFile.meta() ?? {});
  return { pack: emit(pack), delegation: emit(delegation), injects: emit(injectsFile), region: emit(regionFile) };
}
