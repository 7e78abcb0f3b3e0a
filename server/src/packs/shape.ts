import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** What a schema is made of. One cast: zod's own union of all its schemas, discriminated by `type`. */
const definition = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** Without the wrappers that only say "may be left out". */
function bare(schema: Schema): Schema {
  const def = definition(schema);
  return 'innerType' in def ? bare(def.innerType) : schema;
}

/** The schemas that may stand at a path. */
function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  const inner = bare(schema);
  const def = definition(inner);
  if (def.type === 'union') return def.options.flatMap((option) => schemasAt(option, path));
  const [head, ...rest] = path;
  if (head === undefined) return [inner];
  if (def.type === 'object') {
    const shape: Record<string, Schema> = def.shape;
    const held = Object.hasOwn(shape, String(head)) ? shape[String(head)] : undefined;
    return held ? schemasAt(held, rest) : [];
  }
  if (def.type === 'array') return schemasAt(def.element, rest);
  return def.type === 'record' ? schemasAt(def.valueType, rest) : [];
}

/** The keys that may stand at a path. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((one) => {
    const def = definition(one);
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
}

/** In words, what may stand at a path. */
export function kindAt(schema: Schema, path: readonly PropertyKey[]): string {
  const kinds = new Set(schemasAt(schema, path).map(kindOf));
  return [...kinds].join(' or ') || 'something else';
}

function kindOf(schema: Schema): string {
  const def = definition(schema);
  if (def.type === 'enum') return `one of ${Object.values(def.entries).join(', ')}`;
  if (def.type === 'literal') return def.values.map(String).join(' or ');
  return kindWord(def.type);
}

/** zod's names of types, in an author's words. */
export function kindWord(type: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list (lines that begin with "-")',
    object: 'a group of keys',
    record: 'a group of keys',
  };
  return words[type] ?? type;
}
