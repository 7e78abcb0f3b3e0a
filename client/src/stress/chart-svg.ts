import type { Scale } from './scale.ts';

/** The comparison as a picture for a report: on paper, whatever the screen's theme. */

export interface PictureRow {
  name: string;
  makeup: string;
  isOurs: boolean;
  bars: { value: number; low: number; high: number; label: string }[];
  against: string;
  interval: string;
}

export interface Picture {
  title: string;
  subtitle: string;
  unit: string;
  againstHead: string;
  /** What the figures rest on, and what they are not. */
  notes: readonly string[];
  scale: Scale;
  tickLabels: readonly string[];
  rows: readonly PictureRow[];
}

/** Colours of the picture, already looked up. */
export type Palette = Record<'paper' | 'text' | 'muted' | 'line' | 'ours' | 'oursThin' | 'others' | 'othersThin' | 'selected', string>;

const WIDTH = 960;
const LEFT = 232;
/** Characters of a name on one line. */
const NAME = 24;
const RIGHT = 200;
const ROW = 68;
const FONT = 'Inter, system-ui, sans-serif';
const SERIF = "'Source Serif 4', Georgia, serif";

export function pictureOf(picture: Picture, palette: Palette): { svg: string; width: number; height: number } {
  const { title, subtitle, unit, againstHead, notes, scale, tickLabels, rows } = picture;
  const titles = wrapped(title, 62);
  const subtitles = wrapped(subtitle, 118);
  const top = 40 + titles.length * 30 + subtitles.length * 19 + 38;
  const foot = top + rows.length * ROW + 24;
  const lines = notes.flatMap((note) => wrapped(note, 136));
  const height = foot + lines.length * 17 + 24;
  const x = (share: number) => LEFT + (share / scale.max) * (WIDTH - LEFT - RIGHT);
  const parts: string[] = [
    `<rect width="${WIDTH}" height="${height}" fill="${palette.paper}"/>`,
    ...titles.map((line, i) => text(24, 44 + i * 30, line, { size: 25, weight: 600, fill: palette.text, font: SERIF })),
    ...subtitles.map((line, i) => text(24, 48 + titles.length * 30 + i * 19, line, { size: 14, fill: palette.muted, font: SERIF })),
    text(LEFT, top - 26, unit, { size: 11, fill: palette.muted }),
    text(WIDTH - 24, top - 26, againstHead, { size: 11, fill: palette.muted, anchor: 'end' }),
    ...scale.ticks.flatMap((tick, i) => [
      `<path d="M${x(tick)} ${top - 4}V${foot - 24}" stroke="${palette.line}"/>`,
      text(x(tick), top - 9, tickLabels[i] ?? '', { size: 10.5, fill: palette.muted, anchor: 'middle' }),
    ]),
    ...rows.flatMap((row, i) => drawn(row, top + i * ROW, x, palette)),
    ...lines.map((line, i) => text(24, foot + 14 + i * 17, line, { size: 11.5, fill: palette.muted })),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${parts.join('')}</svg>`;
  return { svg, width: WIDTH, height };
}

function drawn(row: PictureRow, top: number, x: (share: number) => number, palette: Palette): string[] {
  const middle = top + ROW / 2;
  const names = wrapped(row.name, NAME);
  const makeup = wrapped(row.makeup, NAME + 8);
  const first = middle + 12 - (names.length * 15 + makeup.length * 13) / 2;
  const fills = row.isOurs ? [palette.ours, palette.oursThin] : [palette.others, palette.othersThin];
  return [
    ...(row.isOurs ? [`<rect x="12" y="${top}" width="${WIDTH - 24}" height="${ROW}" rx="6" fill="${palette.selected}"/>`] : []),
    ...names.map((line, i) => text(24, first + i * 15, line, { size: 13, weight: 600, fill: palette.text })),
    ...makeup.map((line, i) => text(24, first + names.length * 15 + i * 13, line, { size: 11, fill: palette.muted })),
    ...row.bars.flatMap(({ value, low, high, label }, i) => {
      const [y, tall] = i === 0 ? [middle - 18, 18] : [middle + 5, 11];
      const center = y + tall / 2;
      return [
        `<rect x="${x(0)}" y="${y}" width="${round(x(value) - x(0))}" height="${tall}" rx="1.5" fill="${fills[i] ?? fills[1]}"/>`,
        `<path d="M${round(x(low))} ${center}H${round(x(high))}M${round(x(low))} ${center - 4}v8M${round(x(high))} ${center - 4}v8" stroke="${palette.paper}" stroke-width="3"/>`,
        `<path d="M${round(x(low))} ${center}H${round(x(high))}M${round(x(low))} ${center - 4}v8M${round(x(high))} ${center - 4}v8" stroke="${palette.text}" stroke-width="1.2"/>`,
        text(round(x(high)) + 8, center + 4, label, {
          size: i === 0 ? 13 : 11.5,
          weight: i === 0 ? 600 : 400,
          fill: i === 0 ? palette.text : palette.muted,
        }),
      ];
    }),
    text(WIDTH - 24, middle - 2, row.against, { size: 13, weight: 600, fill: palette.text, anchor: 'end' }),
    text(WIDTH - 24, middle + 14, row.interval, { size: 11, fill: palette.muted, anchor: 'end' }),
  ];
}

interface Look {
  size: number;
  fill: string;
  weight?: number;
  font?: string;
  anchor?: 'end' | 'middle';
}

function text(x: number, y: number, words: string, { size, fill, weight = 400, font = FONT, anchor }: Look): string {
  const at = `x="${round(x)}" y="${round(y)}" font-family="${font}" font-size="${size}" font-weight="${weight}" fill="${fill}"`;
  return `<text ${at}${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped(words)}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Lines of about so many characters, broken between words. */
export function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}
