import type { Block } from './blocks.ts';

/** The report as one file that any browser shows and prints; nothing in it is fetched. */
export function htmlOf(blocks: readonly Block[], language: string): string {
  const [title] = blocks;
  const name = title && 'text' in title ? title.text : '';
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(name)}</title><style>
body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:3rem auto;padding:0 1rem;color:#1a1e21}
h1,h2,h3,h4{line-height:1.25}table{border-collapse:collapse;width:100%;font-size:14px}caption{text-align:left;font-style:italic}
th,td{border:1px solid #cbc6bb;padding:4px 8px;text-align:left;vertical-align:top}
</style></head><body>
${grouped(blocks)}
</body></html>
`;
}

const TAGS = { title: 'h1', heading: 'h2', subheading: 'h3', minor: 'h4', paragraph: 'p', bullet: 'li' } as const;

/** Bullets that follow each other are one list. */
function grouped(blocks: readonly Block[]): string {
  return blocks
    .map((block, place) => {
      if (block.kind === 'table') return tableOf(block);
      const tag = TAGS[block.kind];
      const line = `<${tag}>${escaped(block.text)}</${tag}>`;
      if (block.kind !== 'bullet') return line;
      const opens = blocks[place - 1]?.kind !== 'bullet' ? '<ul>' : '';
      const closes = blocks[place + 1]?.kind !== 'bullet' ? '</ul>' : '';
      return `${opens}${line}${closes}`;
    })
    .join('\n');
}

function tableOf({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const cells = (row: readonly string[], tag: 'th' | 'td') => row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  return [
    '<table>',
    caption && `<caption>${escaped(caption)}</caption>`,
    head.length > 0 && `<thead><tr>${cells(head, 'th')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`,
  ]
    .filter(Boolean)
    .join('');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
