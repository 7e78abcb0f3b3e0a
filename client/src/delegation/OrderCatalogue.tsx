import type { Order, OrderType } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSession, useText } from '../store/table.ts';
import { Tag } from '../ui/Tag.tsx';
import { InstrumentMark, useInstrumentName } from './InstrumentMark.tsx';
import styles from './Orders.module.css';

const INSTRUMENTS = ['diplomatic', 'information', 'military', 'economic'] as const;

/** All this delegation can order, by instrument of power. */
export function OrderCatalogue(props: { chosen: readonly Order[]; max: number; onToggle: (id: string) => void }) {
  const name = useInstrumentName();
  const types = useSession((session) => session.exercise?.orders) ?? [];
  const isFull = props.chosen.length >= props.max;
  return (
    <div className={styles['catalogue']}>
      {INSTRUMENTS.map((instrument) => {
        const members = types.filter((type) => type.instrument === instrument);
        if (members.length === 0) return null;
        return (
          <div key={instrument} className={styles['instrument']}>
            <h4>
              <InstrumentMark instrument={instrument} />
              <span aria-hidden="true">{name(instrument)}</span>
            </h4>
            {members.map((type) => {
              const isChosen = props.chosen.some(({ order }) => order === type.id);
              return (
                <TypeButton
                  key={type.id}
                  type={type}
                  isChosen={isChosen}
                  isClosed={isFull && !isChosen}
                  onToggle={() => props.onToggle(type.id)}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

function TypeButton(props: { type: OrderType; isChosen: boolean; isClosed: boolean; onToggle: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const { type, isChosen, isClosed } = props;
  return (
    <button
      type="button"
      className={styles['type']}
      aria-pressed={isChosen}
      aria-disabled={isClosed}
      title={isClosed ? t`Remove another order first.` : undefined}
      onClick={() => !isClosed && props.onToggle()}
    >
      <b>{text(type.name)}</b>
      <span>{text(type.text)}</span>
      {type.visibility === 'covert' && (
        <span>
          <Tag tone="outline">
            <Trans>Not announced when orders are revealed</Trans>
          </Tag>
        </span>
      )}
    </button>
  );
}
