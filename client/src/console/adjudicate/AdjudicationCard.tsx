import type { AdjudicationMode, AdjudicationSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useState } from 'react';
import { DiceLine } from '../../delegation/adjudication/DiceLine.tsx';
import { useAdjudicationWords } from '../../delegation/adjudication/use-adjudication-words.ts';
import { InstrumentMark } from '../../delegation/InstrumentMark.tsx';
import { OrderTerms } from '../../delegation/OrderLine.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Adjudicate.module.css';
import { Agreeing } from './Agreeing.tsx';
import { Estimates } from './Estimates.tsx';
import { HearingForm } from './HearingForm.tsx';
import { Judging } from './Judging.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { Proposal } from './Proposal.tsx';
import { Weighing } from './Weighing.tsx';

const MODES: readonly AdjudicationMode[] = ['rule', 'free', 'matrix', 'vote', 'consensual'];

/** One order that waits: a line of the queue, or opened, with everything by which it is decided. Enter, E and M on the card itself. */
export function AdjudicationCard(props: { seen: AdjudicationSeen; isOpen: boolean; onOpen: () => void; onDecided: () => void }) {
  const { seen, isOpen, onOpen, onDecided } = props;
  const { t } = useLingui();
  const text = useText();
  const deed = useDeed();
  const { give } = useTable();
  const words = useAdjudicationWords();
  const { one, type, covert, suggested } = seen;
  const [isChanging, setChanging] = useState(false);
  const isWriting = isChanging || (one.mode === 'free' && !one.outcome);
  const accept = async () => {
    if (one.outcome || !suggested || deed.isPending) return;
    if (await deed.run('acceptOutcome', { adjudication: one.id })) onDecided();
  };
  const setMode = (mode: AdjudicationMode) => {
    setChanging(false);
    if (mode !== one.mode) void deed.run('setAdjudication', { adjudication: one.id, mode });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || !give || event.ctrlKey || event.metaKey || event.altKey) return;
    const run = { Enter: () => void accept(), e: () => setChanging(true), m: () => setMode('matrix') }[event.key];
    if (!run) return;
    event.preventDefault();
    if (!isOpen) onOpen();
    run();
  };
  const acceptButton = give && !one.outcome && suggested && (
    <Button
      size="small"
      shortcut={isOpen ? 'Enter' : undefined}
      variant={isOpen ? 'primary' : 'outline'}
      isPending={deed.isPending}
      onPress={() => void accept()}
    >
      {one.mode === 'consensual' ? <Trans>Ratify</Trans> : <Trans>Accept</Trans>}
    </Button>
  );
  return (
    <article
      className={styles['card']}
      data-open={isOpen}
      data-adjudication={one.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of a card work where the card itself has the focus
      tabIndex={0}
      aria-label={t`${text(type.name)}, ${one.delegation}`}
      onKeyDown={onKeyDown}
    >
      <div className={styles['row']}>
        <DelegationChip id={one.delegation} />
        <InstrumentMark instrument={type.instrument} size={16} />
        <button type="button" className={styles['name']} aria-expanded={isOpen} onClick={onOpen}>
          {text(type.name)}
        </button>
        {one.order.target !== undefined && <DelegationChip id={one.order.target} />}
        <OrderTerms order={one.order} />
        {covert && (
          <Tag tone="outline">
            <Trans>Covert</Trans>
          </Tag>
        )}
        <span data-end>
          {one.outcome ? (
            <StatusGlyph status="delivered" words={one.outcome.succeeds ? <Trans>Accepted</Trans> : <Trans>Accepted: fails</Trans>} />
          ) : (
            !isOpen && <span className={styles['sum']}>{words.mode(one.mode)}</span>
          )}
          {!isOpen && acceptButton}
        </span>
      </div>
      {isOpen && (
        <>
          <Proposal seen={seen} />
          {one.thrown && <DiceLine thrown={one.thrown} />}
          {one.outcome && <Accepted seen={seen} />}
          {give && (
            <div className={styles['actions']}>
              {acceptButton}
              {!isWriting && (suggested || one.mode === 'free' || one.outcome) && (
                <Button size="small" shortcut="E" onPress={() => setChanging(true)}>
                  <Trans>Change</Trans>
                </Button>
              )}
              {one.mode !== 'matrix' && (
                <Button size="small" shortcut="M" onPress={() => setMode('matrix')}>
                  <Trans>Matrix argument</Trans>
                </Button>
              )}
              <Select
                label={t`How it is decided`}
                labelShown="hidden"
                className={styles['mode']}
                options={MODES.map((value) => ({ value, label: words.mode(value) }))}
                value={one.mode}
                onChange={setMode}
              />
            </div>
          )}
          {deed.problem && <Notice tone="error" title={deed.problem} />}
          {give && isWriting && <OutcomeForm seen={seen} deed={deed} onDone={() => setChanging(false)} onDecided={onDecided} />}
          {give && !covert && !seen.hearing && !one.thrown && one.mode !== 'rule' && one.mode !== 'free' && (
            <HearingForm seen={seen} deed={deed} />
          )}
          {give && one.mode === 'matrix' && !one.thrown && <Weighing seen={seen} deed={deed} />}
          {give && one.mode === 'vote' && !one.thrown && <Judging seen={seen} deed={deed} />}
          {one.mode === 'consensual' && <Agreeing seen={seen} />}
          <Estimates seen={seen} deed={deed} />
        </>
      )}
    </article>
  );
}

function Accepted({ seen: { one } }: { seen: AdjudicationSeen }) {
  const words = useAdjudicationWords();
  if (!one.outcome) return null;
  const { mode, reason, told } = one.outcome;
  return (
    <div className={styles['said']}>
      <p>
        <Trans>Accepted {words.mode(mode)}.</Trans> {reason}
      </p>
      {told.map(({ to, text }) => (
        <p key={to.join()}>
          {to.join(', ')}: “{text}”
        </p>
      ))}
    </div>
  );
}
