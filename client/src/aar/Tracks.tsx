import { useLingui } from '@lingui/react/macro';
import { memo, useMemo } from 'react';
import { useQuestionWords } from '../delegation/votes/use-question-words.ts';
import { useActor } from '../room/use-seat-name.ts';
import { cx } from '../ui/cx.ts';
import { LANES, type Lanes } from './lanes.ts';
import styles from './Tracks.module.css';
import { histogram, type Tracks as TrackData } from './tracks.ts';

const BAR = 4; // px of one bar of the histogram with its gap
const CODE = 7; // px of one character of an inject's number

/** The tracks, drawn once for a perspective and a width; the playhead moves over them. */
export const Tracks = memo(function Tracks({ tracks, width, lanes }: { tracks: TrackData; width: number; lanes: Lanes }) {
  const x = (at: number) => (at / Math.max(tracks.total, 1)) * width;
  const parts = { tracks, x, width };
  return (
    <svg className={styles['tracks']} width={width} height={lanes.height} aria-hidden="true">
      <Phases {...parts} top={lanes.top.phases} />
      <Injects {...parts} top={lanes.top.injects} />
      {lanes.top.messages !== undefined && <Messages {...parts} top={lanes.top.messages} />}
      {lanes.top.orders !== undefined && <Orders {...parts} top={lanes.top.orders} />}
      {lanes.top.votes !== undefined && <Votes {...parts} top={lanes.top.votes} />}
      {lanes.top.rung !== undefined && <Rungs {...parts} top={lanes.top.rung} />}
    </svg>
  );
});

interface Lane {
  tracks: TrackData;
  x: (at: number) => number;
  width: number;
  top: number;
}

function Phases({ tracks, x, top }: Lane) {
  const { t } = useLingui();
  return (
    <g>
      {tracks.phases.map(({ turn, index, from, to }) => (
        <rect
          key={`${turn} ${index} ${from}`}
          className={styles['phase']}
          x={x(from)}
          y={top + 3}
          width={Math.max(1, x(to) - x(from) - 2)}
          height={LANES.phases - 6}
          rx="2"
        />
      ))}
      {tracks.turns.map(({ turn, from, to }) => {
        const label = t`Turn ${turn}`;
        const isShort = x(to) - x(from) < label.length * 6.5 + 10;
        return (
          <text key={`${turn} ${from}`} className={styles['turn']} x={x(from) + 6} y={top + LANES.phases / 2 + 4}>
            {isShort ? turn : label}
          </text>
        );
      })}
    </g>
  );
}

function Injects({ tracks, x, top }: Lane) {
  const y = top + LANES.injects / 2;
  const moments = [...Map.groupBy(tracks.injects, ({ at }) => at)];
  return (
    <g className={styles['injects']}>
      {moments.map(([at, marks], place) => {
        const codes = marks.flatMap(({ code }) => code ?? []).join(', ');
        const room = x(moments[place + 1]?.[0] ?? tracks.total) - x(at);
        return (
          <g key={at} transform={`translate(${x(at)} ${y})`}>
            <path d="M0-5 5 0 0 5-5 0Z" />
            {codes !== '' && room > codes.length * CODE + 18 && (
              <text x="9" y="4">
                {codes}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Messages({ tracks, width, top }: Lane) {
  const parts = Math.max(1, Math.floor(width / BAR));
  const bars = useMemo(() => histogram(tracks.messages, tracks.total, parts), [tracks, parts]);
  const most = Math.max(1, ...bars);
  const tallest = LANES.messages - 5;
  const path = bars
    .map((count, place) => {
      if (count === 0) return '';
      const tall = Math.max(2, (count / most) * tallest);
      return `M${((place * width) / parts).toFixed(1)} ${top + LANES.messages - 2}h${BAR - 1}v${-tall.toFixed(1)}h${1 - BAR}z`;
    })
    .join('');
  return <path className={styles['messages']} d={path} />;
}

function Orders({ tracks, x, top }: Lane) {
  const actor = useActor();
  return (
    <g>
      {tracks.revealed.map(({ position, at }) => (
        <path key={position} className={styles['revealed']} d={`M${x(at)} ${top + 2}v${LANES.orders - 4}`} />
      ))}
      {tracks.sealed.map(({ position, at, delegation }) => (
        <rect
          key={position}
          className={styles['sealed']}
          data-slot={actor(delegation).slot}
          x={x(at) - 3.5}
          y={top + 5}
          width="7"
          height={LANES.orders - 10}
          rx="1.5"
        />
      ))}
    </g>
  );
}

function Votes({ tracks, x, top }: Lane) {
  const { t } = useLingui();
  const question = useQuestionWords();
  const y = top + LANES.votes / 2;
  return (
    <g className={styles['votes']}>
      {tracks.votes.map(({ position, from, to, outcome, asked }, place) => {
        const end = x(to ?? tracks.total);
        const room = x(tracks.votes[place + 1]?.from ?? tracks.total * 2) - end;
        const came = outcome === 'passed' ? t`adopted` : outcome === 'failed' ? t`not adopted` : undefined;
        const word = came && asked ? `${question(asked, undefined, 'start')}: ${came}` : came;
        return (
          <g key={position}>
            <path className={styles['span']} d={`M${x(from)} ${y}H${end}M${x(from)} ${y - 4}v8`} />
            {outcome && <circle className={cx(styles[outcome])} cx={end} cy={y} r="4.5" />}
            {word && room > word.length * 6.5 + 16 && (
              <text x={end + 9} y={y + 4}>
                {word}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** How high the highest crisis stood: the taller and darker the block, the higher. */
function Rungs({ tracks, x, top }: Lane) {
  const most = Math.max(...tracks.rungs.map(({ rung }) => rung), 5);
  const tallest = LANES.rung - 5;
  return (
    <g>
      {tracks.rungs.map(({ from, to, rung }) => {
        const tall = 8 + (rung / most) * (tallest - 8);
        const wide = Math.max(1.5, x(to) - x(from) - 1);
        return (
          <g key={from}>
            <rect
              x={x(from)}
              y={top + LANES.rung - 2 - tall}
              width={wide}
              height={tall}
              rx="1"
              style={{ fill: `var(--rung-${Math.min(rung, 9)})` }}
            />
            {wide > 14 && (
              <text x={x(from) + 5} y={top + LANES.rung - 5} style={{ fill: `var(--on-rung-${Math.min(rung, 9)})` }}>
                {rung}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
