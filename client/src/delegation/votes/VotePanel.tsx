import type { Choice, Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Minus, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { Due } from '../Due.tsx';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { useOwnDelegation } from '../use-own.ts';
import { useRuleWords } from './use-rule-words.ts';
import { VoteCells } from './VoteCells.tsx';
import styles from './VotePanel.module.css';
import { VoteResult } from './VoteResult.tsx';

/** A vote on a text: the rule, who may vote, one's own ballot; once it has closed, who voted how. */
export function VotePanel({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const { give } = useTable();
  const ruleWords = useRuleWords();
  const own = useOwnDelegation();
  const isElector = own !== undefined && vote.electorate.includes(own);
  return (
    <section className={styles['panel']} aria-label={vote.outcome ? t`Result of the vote` : t`Vote`} data-vote={vote.id}>
      <header className={styles['head']}>
        <h3>{vote.outcome ? <Trans>Result of the vote</Trans> : <Trans>Vote on this text</Trans>}</h3>
        {!vote.outcome && <Due at={vote.closesAt} />}
      </header>
      <p className={styles['rule']}>{ruleWords(vote)}</p>
      {vote.outcome ? (
        <VoteResult vote={vote} />
      ) : (
        <>
          <VoteCells vote={vote} />
          {isElector && (give ? <Ballot vote={vote} own={own} /> : <OwnBallot vote={vote} own={own} />)}
          {!isElector && own !== undefined && (
            <p className={styles['rule']}>
              <Trans>Your delegation has no vote on this.</Trans>
            </p>
          )}
        </>
      )}
    </section>
  );
}

const KEYS: Record<string, Choice> = { y: 'yes', n: 'no', a: 'abstain' };

function Ballot({ vote, own }: { vote: Vote; own: string }) {
  const { t } = useLingui();
  const because = useMay('vote', 'vote');
  const cast = useSession((session) => session.ballots[vote.id]?.[own]?.choice);
  const deed = useDeed('castBallot', (input) => input.vote === vote.id);
  const isSending = deed.progress === 'sending';
  const give = (choice: Choice) => {
    if (because === undefined && choice !== cast && !isSending) void deed.run({ vote: vote.id, choice });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = KEYS[event.key.toLowerCase()];
    if (choice && !event.ctrlKey && !event.metaKey && !event.altKey) give(choice);
  };
  const choices = [
    ['yes', t`Yes`, <Check key="yes" />],
    ['no', t`No`, <X key="no" />],
    ['abstain', t`Abstain`, <Minus key="abstain" />],
  ] as const;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that says the label twice */}
      <div className={styles['choices']} role="group" aria-label={t`Ballot of your delegation`} onKeyDown={onKeyDown}>
        {choices.map(([choice, label, icon]) => (
          <Button
            key={choice}
            size="large"
            variant={cast === choice ? 'primary' : 'outline'}
            icon={icon}
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
            <Trans>
              Your ballot is cast. You can change it until the vote closes; only the last one counts. All are revealed together then.
            </Trans>
          ) : (
            <Trans>
              Your delegation has not voted yet; without a ballot it counts as absent. Ballots are revealed together when the vote closes.
            </Trans>
          ))}
      </p>
      <DeedNotice deed={deed} />
    </>
  );
}

function OwnBallot({ vote, own }: { vote: Vote; own: string }) {
  const cast = useSession((session) => session.ballots[vote.id]?.[own]?.choice);
  return (
    <p className={styles['rule']}>
      {cast === 'yes' && <Trans>Its ballot: yes.</Trans>}
      {cast === 'no' && <Trans>Its ballot: no.</Trans>}
      {cast === 'abstain' && <Trans>Its ballot: abstain.</Trans>}
      {!cast && <Trans>It has not voted yet.</Trans>}
    </p>
  );
}
