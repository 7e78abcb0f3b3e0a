import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import { ofFile, type PackProblem } from './problem.ts';

/** More uses of one anchor than anyone writes by hand; a file that multiplies itself has far more. */
const MOST_ALIASES = 50;

type Path = readonly (string | number)[];
export interface Spot {
  /** The character inside the text at the path, from 0. */
  at?: number | undefined;
  /** The key rather than what it holds. */
  key?: boolean | undefined;
}

export interface YamlFile {
  value: unknown;
  /** Where a path is written: line and column from 1; of what is missing, the place that lacks it. */
  locate(path: Path, spot?: Spot): { line: number; column: number };
}

/** Reads one YAML file, or says where it stops being YAML. */
export function readYaml(file: string, text: string): YamlFile | { problems: PackProblem[] } {
  const lines = new LineCounter();
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const faults = [...document.errors, ...document.warnings];
    // What follows the first fault is mostly its echo.
    if (faults[0]) return { problems: [{ file, ...placeOf(faults[0].pos[0]), expected: inWords(faults[0]) }] };
    const anchors = firstAlias(document);
    try {
      const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
      return { value, locate: (path, spot) => placeOf(offsetOf(document, text, path, spot)) };
    } catch {
      return {
        problems: [
          {
            file,
            ...placeOf(anchors),
            expected: `expected each "*name" to repeat an "&name" above it, at most ${MOST_ALIASES} times in all`,
          },
        ],
      };
    }
  } catch {
    // The reader descends level by level; only absurd nesting exhausts it.
    return { problems: [ofFile(file, 'expected fewer levels of nesting')] };
  }
}

function firstAlias(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias(_key, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function inWords({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'expected spaces; YAML is not indented with tabs';
    case 'DUPLICATE_KEY':
      return 'expected each key once; this one is there already';
    case 'BAD_INDENT':
      return 'expected the same indentation as the lines it belongs with';
    case 'MULTIPLE_DOCS':
      return 'expected one document; remove the line "---"';
    case 'MISSING_CHAR':
      return `expected a missing sign: ${message}`;
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'expected "key: value" on a line of its own; put the value in quotes if it holds a colon';
    default:
      return `expected YAML: ${message}`;
  }
}

function offsetOf(document: Document.Parsed, text: string, path: Path, { at, key }: Spot = {}): number {
  let node: Node | undefined = document.contents ?? undefined;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, segment] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    let held: unknown;
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && one.key.value === String(segment));
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      if (key && index === path.length - 1) return offset;
      held = pair.value;
    } else if (isSeq(node)) held = node.items[Number(segment)];
    if (!isNode(held)) return offset;
    node = held;
    offset = node.range?.[0] ?? offset;
  }
  return at !== undefined && isScalar(node) && typeof node.value === 'string' ? inside(node.value, text, offset, at) : offset;
}

/** The offset in the file of the character `at` of a text written from `from` on: past quotes, escapes and folded lines. */
function inside(value: string, text: string, from: number, at: number): number {
  const quote = text[from];
  const quoted = quote === '"' || quote === "'";
  let offset = from;
  if (quoted) offset += 1;
  else if (quote === '|' || quote === '>') {
    offset = text.indexOf('\n', from);
    while (/\s/.test(text[offset] ?? '')) offset += 1;
  }
  let index = 0;
  while (index < at) {
    const isGap = (char: string | undefined) => char !== undefined && /\s/.test(char);
    if (isGap(value[index]) && isGap(text[offset])) {
      while (index < at && isGap(value[index])) index += 1;
      // A gap that ends at the place looked for is walked only as far as it goes.
      while (isGap(text[offset])) offset += 1;
      continue;
    }
    const escaped = (quote === '"' && text[offset] === '\\') || (quote === "'" && text.startsWith("''", offset));
    offset += escaped ? 2 : 1;
    index += 1;
  }
  return offset;
}
