import type { MechanismSpec } from './schema.ts';

/**
 * A mechanism as an entry of a pack's catalogue. Values are written as JSON, which is YAML as well; what is as the schema
 * fills it in anyway is left out. Where the id is taken, the author renames it; the checks of a pack say so. [PRO-8]
 */
export function templateYaml(spec: MechanismSpec): string {
  const { id: _id, ...values } = spec;
  const name = typeof spec.name === 'string' ? spec.name : (Object.values(spec.name)[0] ?? spec.id);
  const lines = Object.entries({ id: slug(name) || spec.id, ...values })
    .filter(([key, value]) => value !== undefined && !isDefault(key, value))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return lines.map((line, place) => `${place === 0 ? '- ' : '  '}${line}\n`).join('');
}

const DEFAULTS: Readonly<Record<string, unknown>> = {
  alliance: 'silent',
  statusSensitivity: 0,
  withoutPrejudice: false,
  hotline: false,
  survivesParent: false,
  startTurn: 0,
  noticeTurns: 1,
};

const isDefault = (key: string, value: unknown): boolean => DEFAULTS[key] === value || (Array.isArray(value) && value.length === 0);

/** Lower-case letters, digits and hyphens, as ids of a pack are. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
