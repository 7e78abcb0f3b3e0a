import type { AdjudicationSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dices, Scale } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { Deed } from '../use-deed.ts';
import styles from './Adjudicate.module.css';
import { SpreadLine } from './Estimates.tsx';

/** Estimates or votes as they come in, and the end of it. */
export function Judging({ seen, deed }: { seen: AdjudicationSeen; deed: Deed }) {
  const { t } = useLingui();
  const { one, hearing, heard, controllers, choices, covert } = seen;
  const [isShown, setShown] = useState(!covert);
  const isVote = hearing?.kind === 'majority';
  const counts = hearing?.kind === 'estimate' ? heard : controllers;
  const isEmpty = isVote ? choices.yes + choices.no === 0 : counts === undefined;
  return (
    <div className={styles['part']}>
      <h4>{isVote ? <Trans>Votes so far, which they do not see</Trans> : <Trans>Estimates that count</Trans>}</h4>
      {isVote ? (
        <p>
          <Trans>
            {choices.yes} say it succeeds, {choices.no} that it fails
          </Trans>
        </p>
      ) : counts ? (
        <SpreadLine spread={counts} />
      ) : (
        <p className="tertiary">
          {hearing ? (
            <Trans>Nobody has given one yet.</Trans>
          ) : (
            <Trans>Where no delegation is heard, those of the controllers count.</Trans>
          )}
        </p>
      )}
      <div className={styles['actions']}>
        <Button
          variant="primary"
          icon={isVote ? <Scale /> : <Dices />}
          isPending={deed.isPending}
          disabledBecause={isEmpty ? t`Nobody has said anything yet.` : undefined}
          onPress={() => void deed.run('throwDice', { adjudication: one.id, weighed: [], shown: isShown })}
        >
          {isVote ? <Trans>Count the votes</Trans> : <Trans>Throw against the median</Trans>}
        </Button>
        {!covert && (
          <Checkbox isSelected={isShown} onChange={setShown}>
            {isVote ? <Trans>Show the result to all</Trans> : <Trans>Show the dice to all</Trans>}
          </Checkbox>
        )}
      </div>
    </div>
  );
}
