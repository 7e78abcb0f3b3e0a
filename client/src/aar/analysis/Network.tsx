import type { Exchange } from '@demarche/shared/aar/exchange';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { useDelegations } from '../../store/table.ts';
import styles from './WhoSpoke.module.css';

const SIZE = 320;
const RADIUS = 124;
const NODE = 17;
/** What was said within so many ms of play before the playhead stands out. */
const RECENT = 10 * 60_000;

/** The same as a web: the thicker a line, the more was said between the two; dark what was said of late. */
export function Network({ all, played }: { all: readonly Exchange[]; played: number }) {
  const { t } = useLingui();
  const actor = useActor();
  const codes = useDelegations().map(({ id }) => id);
  const at = (code: string) => {
    const angle = (codes.indexOf(code) / Math.max(1, codes.length)) * 2 * Math.PI - Math.PI / 2;
    return { x: SIZE / 2 + RADIUS * Math.cos(angle), y: SIZE / 2 + RADIUS * Math.sin(angle) };
  };
  const pairs = codes.flatMap((a, n) =>
    codes.slice(n + 1).flatMap((b) => {
      const both = all.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
      const messages = both.reduce((sum, one) => sum + one.messages, 0);
      const last = Math.max(...both.map((one) => one.last));
      return messages === 0 ? [] : [{ a, b, messages, isRecent: played - last <= RECENT }];
    }),
  );
  const most = Math.max(1, ...pairs.map(({ messages }) => messages));
  const busiest = pairs.toSorted((one, other) => other.messages - one.messages)[0];
  const [first, second] = [actor(busiest?.a ?? '').name, actor(busiest?.b ?? '').name];
  return (
    <svg
      className={styles['web']}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={busiest ? t`Most was said between ${first} and ${second}; the table has every number` : t`Nobody has spoken yet`}
    >
      {pairs
        .toSorted((one, other) => one.messages - other.messages)
        .map(({ a, b, messages, isRecent }) => {
          const [from, to] = [at(a), at(b)];
          return (
            <line
              key={`${a}${b}`}
              className={isRecent ? styles['recent'] : undefined}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              strokeWidth={0.8 + (messages / most) * 8}
              opacity={isRecent ? 0.9 : 0.35}
            />
          );
        })}
      {codes.map((code) => (
        <g key={code} data-slot={actor(code).slot}>
          <circle cx={at(code).x} cy={at(code).y} r={NODE} />
          <text x={at(code).x} y={at(code).y}>
            {code}
          </text>
        </g>
      ))}
    </svg>
  );
}
