import type { CrisisSeen, Ladder as ExerciseLadder, RungSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useLayoutEffect, useRef } from 'react';
import { useSession, useTable, useText } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import styles from './Ladder.module.css';
import { Swatch } from './Swatch.tsx';

/**
 * The rungs of a ladder from the top down: the present one ringed, the former one thinly, thresholds as heavier lines.
 * Without a crisis, the bare ladder.
 */
export function Ladder(props: { crisis: CrisisSeen } | { ladder: ExerciseLadder }) {
  const { t } = useLingui();
  const text = useText();
  const seen: Pick<CrisisSeen, 'rungs' | 'confirmFrom'> = 'crisis' in props ? props.crisis : bare(props.ladder);
  const top = seen.rungs[0]?.n ?? 1;
  const label = 'crisis' in props ? t`Ladder of ${text(props.crisis.name)}` : t`The ladder of this exercise`;
  const isLookedOn = useTable().give === undefined;
  const list = useRef<HTMLOListElement>(null);
  const rung = 'crisis' in props ? props.crisis.rung : undefined;
  useLayoutEffect(() => {
    const rungs = list.current;
    const panel = rungs?.closest('section');
    if (rung === undefined || !rungs || !panel) return;
    const show = () => {
      bringIntoSight(rungs);
      // Who looks on is doing nothing that a scroll of the whole place would disturb.
      if (isLookedOn) bringIntoSight(panel, rungs);
    };
    show();
    // Again when the room for it changes.
    const observer = new ResizeObserver(show);
    observer.observe(rungs);
    observer.observe(panel);
    return () => observer.disconnect();
  }, [rung, isLookedOn]);
  return (
    <>
      {'crisis' in props && <Sentence crisis={props.crisis} />}
      <ol ref={list} className={styles['ladder']} aria-label={label} reversed>
        {seen.rungs.map((rung) => (
          <Fragment key={rung.n}>
            <Rung rung={rung} top={top} crisis={'crisis' in props ? props.crisis : undefined} />
            {rung.n === seen.confirmFrom && (
              <li className={styles['confirm']} aria-label={t`From rung ${rung.n} on the facilitator confirms each rise`}>
                <span aria-hidden="true">
                  <Trans>facilitator confirms from here on</Trans>
                </span>
              </li>
            )}
          </Fragment>
        ))}
      </ol>
    </>
  );
}

/** Scrolls what is around the given box, up to the next section, so far that the present rung is seen. */
function bringIntoSight(box: HTMLElement, rungs = box): void {
  const now = rungs.querySelector('[aria-current]');
  let body = box.parentElement;
  while (body && !scrolls(body)) body = body.tagName === 'SECTION' ? null : body.parentElement;
  if (!now || !body) return;
  const [inside, around] = [now.getBoundingClientRect(), body.getBoundingClientRect()];
  const margin = 2 * inside.height;
  if (inside.top < around.top) body.scrollTop -= around.top - inside.top + margin;
  if (inside.bottom + margin > around.bottom) body.scrollTop += inside.bottom + margin - around.bottom;
}

function scrolls(box: HTMLElement): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
}

function bare({ rungs, confirmFrom }: ExerciseLadder): Pick<CrisisSeen, 'rungs' | 'confirmFrom'> {
  return { confirmFrom, rungs: rungs.map(({ n, label, threshold }) => ({ n, label, stands: 'no', threshold }) as RungSeen).reverse() };
}

function Rung({ rung: { n, label, threshold, stands }, top, crisis }: { rung: RungSeen; top: number; crisis: CrisisSeen | undefined }) {
  const { t } = useLingui();
  const text = useText();
  return (
    <li
      className={cx(styles['rung'], threshold !== undefined && styles['threshold'])}
      data-stands={stands}
      aria-current={stands === 'now' ? 'step' : undefined}
    >
      <span className={styles['n']}>{n}</span>
      <Swatch n={n} top={top} ring={stands}>
        {stands === 'now' && <Trans>now</Trans>}
      </Swatch>
      <span className={styles['label']}>{text(label)}</span>
      {stands === 'before' && crisis && (
        <span className={styles['before']}>
          <Before crisis={crisis} />
        </span>
      )}
      {threshold !== undefined && (
        <span className={styles['firebreak']} title={t`Threshold ${threshold} lies below this rung`}>
          <span className="visually-hidden">{t`threshold ${threshold}`}</span>
          <span aria-hidden="true">{threshold}</span>
        </span>
      )}
    </li>
  );
}

function Before({ crisis: { wasUntil } }: { crisis: CrisisSeen }) {
  const turn = useSession((session) => session.phase?.turn);
  if (wasUntil === undefined || wasUntil === turn) return <Trans>before</Trans>;
  return (
    <>
      <span className="visually-hidden">
        <Trans>until turn {wasUntil}</Trans>
      </span>
      <span aria-hidden="true">
        <Trans>turn {wasUntil}</Trans>
      </span>
    </>
  );
}

/** The whole picture in one sentence, for those who do not see it; spoken when it changes in play. */
function Sentence({ crisis: { rung, was, rungs } }: { crisis: CrisisSeen }) {
  const { give } = useTable();
  const text = useText();
  const top = rungs[0]?.n ?? rung;
  const label = text(rungs.find(({ n }) => n === rung)?.label);
  return (
    <p className="visually-hidden" role={give ? 'status' : undefined}>
      <Trans>
        It stands on rung {rung} of {top}: {label}.
      </Trans>{' '}
      {was !== undefined && <Trans>Before that it stood on rung {was}.</Trans>}
    </p>
  );
}
