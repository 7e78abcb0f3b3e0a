import { drain } from '@demarche/shared/world/drain';
import { stressRun } from '@demarche/shared/world/stress';
import { describe, expect, it } from 'vitest';
import { ASSUMPTION_KEYS, type AssumptionKey } from './assumption-list.ts';
import { type Palette, pictureOf, wrapped } from './chart-svg.ts';
import { asCsv, type Figures, figuresOf } from './figures.ts';
import type { Question } from './question.ts';

const palette: Palette = {
  paper: 'white',
  text: 'black',
  muted: 'grey',
  line: 'silver',
  ours: 'black',
  oursThin: 'grey',
  others: 'teal',
  othersThin: 'teal',
  selected: 'ivory',
};

describe('the figures to take along', () => {
  const question = {
    settings: { start: { climate: 'tense' }, group: 'hard', mode: 'in-force', turns: 10, runs: 20, seed: 'S', assumed: { tension: 1.2 } },
    subjects: [{ id: 'none', kind: 'none', specs: [] }],
    focus: { id: 'none', kind: 'none', specs: [] },
    starts: undefined,
  } as Question;
  const result = drain(
    stressRun({
      world: { issues: { sea: { kind: 'traditional', hardness: 0.8 } }, actors: {}, dyads: {}, contagion: [] },
      deck: [{ id: 'nets', issue: 'sea', parties: ['ARL', 'BRN'], rung0: 3, shock: 5, stepHours: 6, steps: 12, momentum: 0.05 }],
      architectures: [{ id: 'none', mechanisms: [] }],
      mode: 'in-force',
      runs: 20,
      baseline: 'none',
    }),
  );
  const words = {
    title: 'A “title”, with a comma',
    statement: 'These numbers show what these assumptions imply.',
    disclaimer: 'Invented.',
    nameOf: () => '=No arrangement',
    issueName: (id: string) => id,
    assumptionNames: Object.fromEntries(ASSUMPTION_KEYS.map((key) => [key, key])) as Record<AssumptionKey, string>,
    start: { Climate: 'Tense' },
    mechanismNames: [],
    startNames: [],
  };
  const figures = figuresOf({ id: 'x', version: '1.0.0' }, { main: { result, question, isLast: true, task: '' } }, words)!;

  it('come with the statement, the disclaimer, every assumption and what it stood at', () => {
    expect(figures).toMatchObject({
      statement: words.statement,
      disclaimer: 'Invented.',
      runs: 20,
      seed: 'S',
      start: { Climate: 'Tense' },
    });
    expect(figures.assumptions).toHaveLength(ASSUMPTION_KEYS.length);
    expect(figures.assumptions).toContainEqual({ name: 'tension', value: 1.2, standard: 1 });
    expect(figures.assumptions).toContainEqual({ name: 'forumHours', value: 72, standard: 72 });
  });
  it('have a row for each figure, with its interval', () => {
    const five = figures.rows.find(({ measure, group }) => measure === 'peak 5 or higher' && group === 'hard')!;
    expect(five.value).toBe(result.architectures[0]!.groups.hard!.peaks[0]!.share.value);
    expect(five.low).toBeLessThanOrEqual(five.value);
  });
  it('are nothing while there are none', () => {
    expect(figuresOf({ id: 'x', version: '1.0.0' }, {}, words)).toBeUndefined();
  });
  it('are a table of seven columns, in which no text becomes a formula', () => {
    const lines = asCsv(figures).trimEnd().split('\r\n');
    expect(lines[0]).toBe('table,architecture,group,measure,value,low 95 %,high 95 %');
    expect(lines.find((line) => line.startsWith('note: statement'))).toBe(
      'note: statement,,,These numbers show what these assumptions imply.,',
    );
    expect(lines.find((line) => line.startsWith('note: title'))).toContain('"A “title”, with a comma"');
    expect(lines.find((line) => line.startsWith('comparison'))).toMatch(
      /^comparison,'=No arrangement,hard,peak 5 or higher,[\d.]+,[\d.]+,[\d.]+$/,
    );
    expect(lines.find((line) => line.includes('tension, standard 1'))).toMatch(/,1\.2$/);
  });
  it('as JSON are what they were', () => {
    expect(JSON.parse(JSON.stringify(figures)) as Figures).toEqual(figures);
  });
});

describe('the chart as a picture', () => {
  const picture = {
    title: 'Nearly two in five <hard> crises & more',
    subtitle: 'Thick bar',
    unit: 'per cent',
    againstHead: 'against none',
    notes: ['These numbers show what these assumptions imply.'],
    scale: { max: 0.6, ticks: [0, 0.3, 0.6] },
    tickLabels: ['0', '30', '60'],
    rows: [
      {
        name: 'Lines',
        makeup: '1 mechanism',
        isOurs: true,
        bars: [{ value: 0.3, low: 0.28, high: 0.32, label: '30 %' }],
        against: '−20 pp',
        interval: '−21 to −19',
      },
    ],
  };
  const { svg } = pictureOf(picture, palette);
  it('says what it shows and what it is not, in escaped words', () => {
    expect(svg).toContain('Nearly two in five &lt;hard&gt; crises &amp; more');
    expect(svg).toContain('These numbers show what these assumptions imply.');
    expect(svg).not.toMatch(/NaN|undefined|style=/);
  });
  it('breaks long lines between words', () => {
    expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapped('', 9)).toEqual([]);
  });
});
