export interface Token {
  kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  /** As written; of a text, what stands between the quotes. */
  text: string;
  /** Where it begins and ends in the source, in characters from 0. */
  at: number;
  end: number;
}

/** Where an expression stops making sense, in characters from 0, and what would have made sense there. */
export interface Misread {
  ok: false;
  at: number;
  expected: string;
}

const PATTERN = /\s+|(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|'([^']*)'|"([^"]*)"|(==|!=|<=|>=|[<>+\-*/().,])/y;

/** What people from other languages write, and what it is called here. */
const ELSEWHERE: Record<string, string> = {
  '&': 'expected "and"',
  '|': 'expected "or"',
  '!': 'expected "not" or "!="',
  '=': 'expected "==" for a comparison',
  "'": "expected a closing quote ' for this text",
  '"': 'expected a closing quote " for this text',
};

/** Cuts a source into tokens; the last one is always the end. */
export function tokensOf(source: string): { ok: true; tokens: Token[] } | Misread {
  const tokens: Token[] = [];
  const pattern = new RegExp(PATTERN);
  let at = 0;
  while (at < source.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return { ok: false, at, expected: ELSEWHERE[source[at]!] ?? 'expected a name, a number, a text in quotes or an operator' };
    const [whole, number, name, single, double, sign] = match;
    const end = at + whole.length;
    const add = (kind: Token['kind'], text: string) => tokens.push({ kind, text, at, end });
    if (number !== undefined) add('number', number);
    else if (name !== undefined) add('name', name);
    else if (sign !== undefined) add('sign', sign);
    else if (single !== undefined || double !== undefined) add('text', single ?? double ?? '');
    at = end;
  }
  tokens.push({ kind: 'end', text: '', at: source.length, end: source.length });
  return { ok: true, tokens };
}
