import type { AdjudicationSeen } from '@demarche/shared';
import { Plural, Trans } from '@lingui/react/macro';
import { useSession } from '../../store/table.ts';
import styles from './Adjudicate.module.css';
import { ChangeChips } from './ChangeChips.tsx';

/** What the rule proposes: the odds of its draw and what was drawn, the changes, and why. */
export function Proposal({ seen: { one, type, suggested } }: { seen: AdjudicationSeen }) {
  const { proposed, order } = one;
  const { draw } = proposed;
  const stays = draw ? Math.round((1 - draw.p) * 100) : 100;
  const effects = suggested?.effects ?? proposed.effects;
  const awaiting = useSession((session) => type.floor !== undefined && session.control !== undefined);
  return (
    <>
      {draw && (
        <>
          <div className={styles['bar']} aria-hidden="true">
            <i style={{ flexGrow: stays }} />
            <i style={{ flexGrow: 100 - stays }} />
          </div>
          <p className={styles['legend']}>
            <span>
              <Trans>
                <b>{stays} %</b> as ordered
              </Trans>
            </span>
            <span>
              <Trans>
                <b>{100 - stays} %</b> more follows
              </Trans>
            </span>
            <span className="secondary">
              {draw.drawn ? <Trans>The dice say: more follows</Trans> : <Trans>The dice say: as ordered</Trans>}
            </span>
          </p>
        </>
      )}
      <ChangeChips one={one} effects={effects} />
      <p className={styles['said']}>
        <Trans>Why:</Trans>{' '}
        {proposed.mirrored ? (
          <Trans>its target gave the same order back, so what both do together counts.</Trans>
        ) : (
          <Trans>the effects that the exercise gives this order.</Trans>
        )}{' '}
        {(order.intensity ?? 1) > 1 && <Plural value={order.intensity ?? 1} other="Its intensity counts # times." />}{' '}
        {type.capital > 0 && (
          <Plural value={type.capital * (order.intensity ?? 1)} one="It costs # point of capital." other="It costs # points of capital." />
        )}{' '}
        {awaiting && <Trans>It would lift the crisis to rung {type.floor}, which you confirm apart.</Trans>}
      </p>
      {order.text !== '' && <p className={styles['said']}>“{order.text}”</p>}
    </>
  );
}
