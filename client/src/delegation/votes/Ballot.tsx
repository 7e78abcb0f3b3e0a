import type { Choice, Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Globe, Lock } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import visibility from '../Visibility.module.css';
import { useMethodWords } from './use-method-words.ts';
import styles from './VotePanel.module.css';

const KEYS: Record<string, Choice> = { y: 'yes', n: 'no', a: 'abstain' };

/** The three answers, by pointer or by their keys while one of them has the focus; who will see it stands below. */
export function Ballot({ vote, own }: { vote: Vote; own: string }) {
  const { t } = useLingui();
  const { seat } = useTable();
  const because = useMay('vote', 'vote');
  const cast = useSession((session) => {
    const ballot = session.ballots[vote.id]?.[own];
    return ballot?.seats ? ballot.seats[seat] : ballot?.choice;
  });
  const deed = useDeed('castBallot', (input) => input.vote === vote.id);
  const methodWords = useMethodWords();
  const isSending = deed.progress === 'sending';
  const give = (choice: Choice) => {
    if (because === undefined && choice !== cast && !isSending) void deed.run({ vote: vote.id, choice });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = KEYS[event.key.toLowerCase()];
    if (choice && !event.ctrlKey && !event.metaKey && !event.altKey) give(choice);
  };
  const choices = [
    ['yes', t`Yes`],
    ['no', t`No`],
    ['abstain', t`Abstain`],
  ] as const;
  const Icon = vote.method === 'open' ? Globe : Lock;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that says the label twice */}
      <div className={styles['choices']} role="group" aria-label={t`Ballot of your delegation`} onKeyDown={onKeyDown}>
        {choices.map(([choice, label]) => (
          <Button
            key={choice}
            size="large"
            variant={cast === choice ? 'primary' : 'outline'}
            shortcut={choice.slice(0, 1).toUpperCase()}
            aria-pressed={cast === choice}
            disabledBecause={because}
            onPress={() => give(choice)}
          >
            {label}
          </Button>
        ))}
      </div>
      <p className={styles['rule']} aria-live="polite">
        {because ??
          (isSending ? (
            <Trans>Sending</Trans>
          ) : cast ? (
            <Trans>Your ballot is cast. You can change it until the vote closes; only the last one counts.</Trans>
          ) : (
            <Trans>You have not voted yet; without a ballot your delegation counts as absent.</Trans>
          ))}
      </p>
      <p className={visibility['visibility']}>
        <Icon aria-hidden="true" />
        <span>{methodWords(vote).visible}</span>
      </p>
      <DeedNotice deed={deed} />
    </>
  );
}
