import { numberIn, type WireChart } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef, useState } from 'react';
import { useText } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import { useWidth } from '../../ui/use-width.ts';
import styles from './Attachments.module.css';
import { GridTable } from './Figures.tsx';

const HEIGHT = 168;
const PAD = { top: 12, bottom: 22 };
/** Room for a label of the axis below, in px. */
const LABEL = 44;

/** Figures drawn as lines or bars, with unit, source and the same as a table. Grows when a point is told. */
export function Chart({ chart }: { chart: WireChart }) {
  const { t } = useLingui();
  const read = useText();
  const { columns, rows } = chart;
  const [title, unit, axis] = [read(chart.title), read(chart.unit), read(chart.axis)];
  const last = rows.at(-1);
  const said = (row: readonly string[] | undefined) =>
    (row ?? []).map((cell, place) => `${place === 0 ? axis : columns[place]} ${cell || '–'}`).join(', ');
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['title']}>
        {title} <span className="tertiary">{unit}</span>
      </figcaption>
      {rows.length > 0 && (
        <Drawing
          chart={chart}
          label={t`Chart: ${title}, ${unit}. ${plural(rows.length, { one: '# point', other: '# points' })}; the last: ${said(last)}`}
        />
      )}
      <Newcomer points={rows.length} words={said(last)} />
      <p className={styles['caption']}>
        <Trans>
          {axis} along the axis. Source: {read(chart.source)}
        </Trans>
      </p>
      <details className={styles['more']}>
        <summary>
          <Trans>As a table</Trans>
        </summary>
        <GridTable name={title} columns={[axis, ...columns.slice(1)]} rows={rows} />
      </details>
    </figure>
  );
}

/** Says a point that comes while somebody reads. */
function Newcomer({ points, words }: { points: number; words: string }) {
  const [first] = useState(points);
  return (
    <p className="visually-hidden" role="status">
      {points > first && <Trans>A new point: {words}</Trans>}
    </p>
  );
}

function Drawing({ chart, label }: { chart: WireChart; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 320);
  const { columns, rows } = chart;
  const series = columns.slice(1).map((name, place) => ({ name, values: rows.map((row) => numberIn(row[place + 1])) }));
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  const isBars = chart.bars === true;
  const [least, most] = [Math.min(...values, ...(isBars ? [0] : [])), Math.max(...values, ...(isBars ? [0] : []))];
  const y = scaleLinear()
    .domain(least === most ? [least - 1, most + 1] : [least, most])
    .nice(4)
    .range([HEIGHT - PAD.bottom, PAD.top]);
  // What is counted in whole numbers has no halves on its axis.
  const isWhole = values.every(Number.isInteger);
  const marks = y.ticks(4).filter((mark) => !isWhole || Number.isInteger(mark));
  const format = y.tickFormat(4, isWhole ? 'd' : undefined);
  const left = 10 + 6.2 * Math.max(...marks.map((mark) => format(mark).length));
  const right = series.length > 1 ? Math.min(width * 0.3, 12 + 6 * Math.max(...series.map(({ name }) => name.length))) : 12;
  const places = rows.map((_row, place) => String(place));
  const x = scalePoint()
    .domain(places)
    .range([left, Math.max(left + 1, width - right)])
    .padding(isBars ? 0.6 : 0.1);
  const at = (place: number) => x(String(place)) ?? left;
  const every = Math.max(1, Math.ceil((rows.length * LABEL) / Math.max(1, width - left - right)));
  const bar = Math.min(28, (x.step() * 0.7) / Math.max(1, series.length) || 28);
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_value, place) => at(place))
    .y((value) => y(value ?? 0));
  const ends = spread(series.map(({ name, values: own }) => ({ name, y: y(own.findLast((value) => value !== undefined) ?? least) })));
  return (
    <div ref={frame} className={styles['drawing']}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {marks.map((mark) => (
          <g key={mark}>
            <line className={styles['grid']} x1={left} x2={width - right} y1={y(mark)} y2={y(mark)} />
            <text className={styles['mark']} x={left - 5} y={y(mark) + 3.5} textAnchor="end">
              {format(mark)}
            </text>
          </g>
        ))}
        {rows.map(
          ([name], place) =>
            (rows.length - 1 - place) % every === 0 && (
              <text key={places[place]} className={styles['mark']} x={at(place)} y={HEIGHT - 6} textAnchor="middle">
                {name}
              </text>
            ),
        )}
        {series.map(({ name, values: own }, order) =>
          isBars ? (
            own.map(
              (value, place) =>
                value !== undefined && (
                  <rect
                    key={`${name}-${places[place]}`}
                    className={cx(styles['bar'], styles[`series${order % 4}`])}
                    x={at(place) + (order - series.length / 2) * bar + 0.5}
                    width={Math.max(1, bar - 1)}
                    y={Math.min(y(value), y(0))}
                    height={Math.max(1, Math.abs(y(value) - y(0)))}
                  />
                ),
            )
          ) : (
            <g key={name} className={cx(styles['line'], styles[`series${order % 4}`])}>
              <path d={path(own) ?? ''} />
              {own.map((value, place) => value !== undefined && <circle key={places[place]} cx={at(place)} cy={y(value)} r={2.5} />)}
            </g>
          ),
        )}
        {series.length > 1 &&
          ends.map(({ name, y: height }) => (
            <text key={name} className={styles['mark']} x={width - right + 7} y={height + 3.5}>
              {name}
            </text>
          ))}
      </svg>
    </div>
  );
}

/** Keeps the names at the ends of the lines from lying on each other. */
function spread<T extends { y: number }>(ends: readonly T[]): T[] {
  let before = Number.NEGATIVE_INFINITY;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .map((one) => {
      before = Math.max(one.y, before + 12);
      return { ...one, y: before };
    });
}
