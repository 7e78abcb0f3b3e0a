import type { CrisisSight } from '@demarche/shared';
import { closestSights } from '@demarche/shared/replay/rungs';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { compared } from '../../compare/compared.ts';
import { stepsOf } from '../../compare/Lines.tsx';
import { useText } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import { useHeight } from '../../ui/use-height.ts';
import { useWidth } from '../../ui/use-width.ts';
import { usePlayhead, useReplay } from '../replay-context.ts';
import styles from './Chart.module.css';
import { useWholeCourse } from './use-whole-course.ts';

const PAD = { top: 14, right: 88, bottom: 18, left: 34 };

/** The rung of a crisis over the whole play, with the ladder's thresholds. */
export function Rungs() {
  const { t } = useLingui();
  const text = useText();
  const end = useWholeCourse();
  const crises = useMemo(() => closestSights(end), [end]);
  const [wanted, want] = useState<string>();
  const crisis = crises.find((one) => one.crisis === wanted) ?? crises.toSorted((a, b) => b.peak - a.peak)[0];
  return (
    <Panel
      title={<Trans>Escalation rung</Trans>}
      aside={crisis && <Standing crisis={crisis} />}
      body={crisis ? 'flush' : 'padded'}
      actions={
        crises.length > 1 && (
          <Select
            className={styles['choice']}
            label={t`Crisis`}
            labelShown="hidden"
            value={crisis?.crisis}
            onChange={want}
            options={crises.map((one) => ({ value: one.crisis, label: text(one.name) }))}
          />
        )
      }
    >
      {crisis ? (
        <Steps crisis={crisis} total={end.clock.elapsed} />
      ) : (
        <EmptyState title={<Trans>No crisis is known here</Trans>}>
          <Trans>None broke out, or these eyes never learned of one.</Trans>
        </EmptyState>
      )}
    </Panel>
  );
}

/** Its rung at the playhead. */
function Standing({ crisis }: { crisis: CrisisSight }) {
  const text = useText();
  const { log } = useReplay();
  const played = usePlayhead((head) => head.played);
  const rung = crisis.history.findLast(([at]) => at <= played)?.[1];
  const label = text(log.end.exercise?.ladder?.rungs[rung ?? 0]?.label);
  return (
    <>
      {text(crisis.name)} · {rung === undefined ? <Trans>not yet known</Trans> : <b>{`${rung} ${label}`}</b>}
    </>
  );
}

/** The same crisis in the plays this one is compared with, while a comparison is open. */
function useOthers(crisis: string) {
  const { log } = useReplay();
  const { plays } = useStore(compared);
  if (!log.whole || !plays.some(({ key }) => key === log.key)) return [];
  return plays.flatMap(({ key, name, log: other }) => {
    const sight = key === log.key ? undefined : closestSights(other.end).find((one) => one.crisis === crisis);
    return sight ? [{ key, name, history: sight.history }] : [];
  });
}

function Steps({ crisis, total }: { crisis: CrisisSight; total: number }) {
  const { t } = useLingui();
  const text = useText();
  const { playhead, log } = useReplay();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 480);
  const height = Math.max(140, useHeight(frame, 200));
  const played = usePlayhead((head) => head.played);
  const ladder = log.end.exercise?.ladder?.rungs ?? [];
  const others = useOthers(crisis.crisis);
  const top = Math.max(crisis.peak + 1, 5, ...others.flatMap(({ history }) => history.map(([, rung]) => rung)));
  const span = Math.max(1, total);
  const x = (at: number) => PAD.left + (Math.min(at, span) / span) * (width - PAD.left - PAD.right);
  const y = (rung: number) => height - PAD.bottom - (rung / top) * (height - PAD.top - PAD.bottom);
  // Of several moves at one moment the last one is what it came to.
  const history = crisis.history.filter(([at], place) => crisis.history[place + 1]?.[0] !== at);
  const parts = history.map(([at, rung], place) => ({
    at,
    rung,
    to: history[place + 1]?.[0] ?? (crisis.ended ? crisis.played : span),
  }));
  const thresholds = ladder.flatMap(({ n, threshold }) => (threshold && n <= top ? [{ n, threshold }] : []));
  const [first, peak] = [parts[0]?.rung ?? 0, crisis.peak];
  return (
    <div ref={frame} className={styles['frame']}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t`${text(crisis.name)}: from rung ${first}, at most rung ${peak}`}
        onPointerDown={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const share = (event.clientX - left - PAD.left) / (width - PAD.left - PAD.right);
          if (share >= 0 && share <= 1) playhead.seekPlayed(share * span);
        }}
      >
        {parts.map(({ at, to, rung }) => (
          <rect
            key={at}
            className={styles['band']}
            x={x(at)}
            y={y(rung)}
            width={Math.max(0, x(to) - x(at))}
            height={Math.max(0, y(0) - y(rung))}
            style={{ fill: `var(--rung-${rung})`, opacity: at <= played ? 0.9 : 0.4 }}
          />
        ))}
        {Array.from({ length: top + 1 }, (_, rung) => rung)
          .filter((rung) => rung % (top > 6 ? 2 : 1) === 0)
          .map((rung) => (
            <g key={rung}>
              <line className={styles['grid']} x1={PAD.left} x2={width - PAD.right} y1={y(rung)} y2={y(rung)} />
              <text className={styles['mark']} x={PAD.left - 6} y={y(rung) + 3.5} textAnchor="end">
                {rung}
              </text>
            </g>
          ))}
        {thresholds.map(({ n, threshold }) => (
          <g key={n}>
            <line className={styles['firebreak']} x1={PAD.left} x2={width - PAD.right} y1={y(n - 0.5)} y2={y(n - 0.5)} />
            <text className={styles['mark']} x={width - PAD.right + 6} y={y(n - 0.5) + 3.5}>
              {t`firebreak ${threshold}`}
            </text>
          </g>
        ))}
        <path
          className={styles['rung']}
          d={parts.map(({ at, rung, to }, place) => `${place === 0 ? 'M' : 'L'}${x(at)} ${y(rung)}H${x(to)}`).join('')}
        />
        {others.map(({ key, name, history }, place) => (
          <g key={key}>
            <path className={styles['other']} d={stepsOf(history, span, x, y)} />
            <text className={styles['mark']} x={x(history[0]?.[0] ?? 0) + 4} y={y(history[0]?.[1] ?? 0) - 4 - place * 10}>
              {name}
            </text>
          </g>
        ))}
        <line className={styles['now']} x1={x(played)} x2={x(played)} y1={PAD.top - 4} y2={height - PAD.bottom} />
      </svg>
    </div>
  );
}
