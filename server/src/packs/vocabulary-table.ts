import { type Argument, VOCABULARY, type Word } from '@demarche/shared/exercise/vocabulary';

const BEGIN = '<!-- vocabulary: written by `npm run schema` -->';
const END = '<!-- end of vocabulary -->';

/** The names of the expression language as a Markdown table. */
export function vocabularyTable(): string {
  // The register's entries are narrower than Word; read as Word they all have the same optional parts.
  const rows = (Object.entries(VOCABULARY) as [string, Word][]).flatMap(([name, word]) => {
    const call = `${name}${argumentsOf(word)}`;
    if (!word.members) return [`| \`${call}\` | ${word.says} |`];
    return Object.entries(word.members).map(([member, says]) => `| \`${call}.${member}\` | ${says} |`);
  });
  return ['| Write | It means |', '|---|---|', ...rows, '| `count(a, b, …)` | how many of these conditions hold |'].join('\n');
}

/** The guide with its table brought up to date. */
export function withVocabulary(guide: string): string {
  const from = guide.indexOf(BEGIN);
  const to = guide.indexOf(END);
  if (from < 0 || to < from) throw new Error(`expected the lines "${BEGIN}" and "${END}" in the guide`);
  return `${guide.slice(0, from)}${BEGIN}\n${vocabularyTable()}\n${guide.slice(to)}`;
}

function argumentsOf({ args, more }: Word): string {
  if (!args) return '';
  const codes = ['JPN', 'CHN'];
  const texts = args.map((kind) => `'${example(kind, codes)}'`);
  return `(${texts.join(', ')}${more ? ', …' : ''})`;
}

const EXAMPLES = {
  inject: 'S-1',
  order: 'assist',
  indicator: 'cases',
  mechanism: 'maritime_code',
  crisis: 'collision',
  issue: 'maritime',
} as const;

function example(kind: Argument, codes: string[]): string {
  if (typeof kind !== 'string') return kind[0] ?? '';
  if (kind === 'delegation') return codes.shift() ?? 'KOR';
  return EXAMPLES[kind];
}
