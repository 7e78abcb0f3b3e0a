import type { Order, OrderType, Refusal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleSlash } from 'lucide-react';
import { useRefusalText } from '../connection/refusal-text.ts';
import { useSession, useText } from '../store/table.ts';
import { Tag } from '../ui/Tag.tsx';
import { InstrumentMark, useInstrumentName } from './InstrumentMark.tsx';
import styles from './Orders.module.css';
import { INTENSITIES, useOrderWords } from './use-order-words.ts';
import { useStanceWords } from './use-stance-words.ts';
import { useWhyNotOrder } from './use-why-not-order.ts';

const INSTRUMENTS = ['diplomatic', 'information', 'military', 'economic'] as const;

/** All this delegation can order, by instrument of power, with what each costs and what stands against it now. */
export function OrderCatalogue(props: {
  chosen: readonly Order[];
  /** Element that says why no more can be chosen. */
  fullId: string;
  onToggle: (id: string) => void;
}) {
  const name = useInstrumentName();
  const types = useSession((session) => session.exercise?.orders) ?? [];
  const whyNot = useWhyNotOrder(props.chosen);
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
                  refusal={isChosen ? undefined : whyNot(type.id)}
                  fullId={props.fullId}
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

function TypeButton(props: { type: OrderType; isChosen: boolean; refusal: Refusal | undefined; fullId: string; onToggle: () => void }) {
  const text = useText();
  const stance = useStanceWords();
  const { type, isChosen, refusal } = props;
  const { capital, maxIntensity = 1 } = type;
  const { strength } = useOrderWords();
  const most = strength[INTENSITIES[maxIntensity - 1] ?? 1];
  // That no more can be chosen is said once, beside their number.
  const isFull = refusal?.code === 'tooManyOrders';
  const isSpoken = useSession(({ exercise }) => new Set(exercise?.orders.map((one) => one.stance)).size > 1);
  return (
    <button
      type="button"
      className={styles['type']}
      aria-pressed={isChosen}
      aria-disabled={refusal !== undefined}
      aria-describedby={isFull ? props.fullId : undefined}
      onClick={() => refusal === undefined && props.onToggle()}
    >
      <b className={styles['called']}>
        {text(type.name)}
        {isChosen && <Check aria-hidden="true" />}
      </b>
      <span>{text(type.text)}</span>
      {(isSpoken || capital > 0 || maxIntensity > 1 || type.visibility === 'covert') && (
        <span className={styles['tags']}>
          {isSpoken && <Tag>{stance[type.stance]}</Tag>}
          {capital > 0 && (
            <Tag>
              <Trans>Costs {capital} of capital</Trans>
            </Tag>
          )}
          {maxIntensity > 1 && (
            <Tag>
              <Trans>Up to {most}</Trans>
            </Tag>
          )}
          {type.visibility === 'covert' && (
            <Tag tone="outline">
              <Trans>Not announced when orders are revealed</Trans>
            </Tag>
          )}
        </span>
      )}
      {refusal && !isFull && <WhyNot type={type} refusal={refusal} />}
    </button>
  );
}

/** What stands against an order, as text on it. */
export function WhyNot({ type, refusal }: { type: OrderType; refusal: Refusal }) {
  const { t } = useLingui();
  const text = useText();
  const textOf = useRefusalText();
  const { cost = 0, have = 0 } = refusal.with ?? {};
  const left = Number(have) - (Number(cost) - type.capital);
  // The refusal of a need carries its words in one language; the exercise has them in all of its own.
  const needs = text(type.needsText) || t`What it needs does not hold now.`;
  return (
    <span className={styles['whyNot']}>
      <CircleSlash aria-hidden="true" />
      {refusal.code === 'needNotMet'
        ? needs
        : refusal.code === 'tooDear'
          ? t`It costs ${type.capital}; you have ${left} left.`
          : textOf(refusal)}
    </span>
  );
}
