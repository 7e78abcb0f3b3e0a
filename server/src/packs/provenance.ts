import type { Problem } from '@demarche/shared/exercise/problem';

type Path = Problem['path'];
type Group = Record<string, unknown>;

export const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Remembers, of values put together from a pack and its region, what the region supplied and where it stands there. */
export class Provenance {
  /** Of a list that lost items: where each that is left stood. */
  readonly #kept = new WeakMap<object, number[]>();
  /** Of a group that was filled up: the keys that came from the region, and where that group stands there. */
  readonly #filled = new WeakMap<object, { path: Path; keys: Set<string> }>();

  /** Takes items out of a list of the region. */
  keep<T>(items: T[], wanted: (item: T) => boolean): void {
    const indices = items.flatMap((item, index) => (wanted(item) ? [index] : []));
    const before = this.#kept.get(items);
    this.#kept.set(items, before ? indices.map((index) => before[index]!) : indices);
    items.splice(0, items.length, ...indices.map((index) => items[index]!));
  }

  /** A pack's own group, with whatever it leaves out taken from the region's. */
  fill(own: Group, region: Group, path: Path): Group {
    const keys = Object.keys(region).filter((key) => !Object.hasOwn(own, key));
    const filled = { ...Object.fromEntries(keys.map((key) => [key, region[key]])), ...own };
    this.#filled.set(filled, { path, keys: new Set(keys) });
    return filled;
  }

  /** Where the region says what stands at a path of `root`; nothing where the pack says it. */
  trace(root: unknown, path: Path): Path | undefined {
    let inRegion: (string | number)[] | undefined;
    let here: unknown = root;
    for (const segment of path) {
      if (typeof here !== 'object' || here === null) return inRegion && [...inRegion, segment];
      const filled = this.#filled.get(here);
      if (inRegion) inRegion = [...inRegion, this.#kept.get(here)?.[Number(segment)] ?? segment];
      else if (filled?.keys.has(String(segment))) inRegion = [...filled.path, segment];
      here = Object.hasOwn(here, segment) ? (here as Group)[segment] : undefined;
    }
    return inRegion;
  }
}
