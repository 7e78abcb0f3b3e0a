import { type Choice, holds, type Vote, voteOnMotion } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Minus, X } from 'lucide-react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { Due } from '../Due.tsx';
import { useDeed } from '../use-deed.ts';
import { useOwnDelegation } from '../use-own.ts';
import styles from './Procedure.module.css';
import { useDecisionKind } from './use-decision-kind.ts';

/** The vote on a motion: by which majority, how long, and the own ballot. */
export function MotionBallot({ motion }: { motion: string }) {
  const { give, seat } = useTable();
  const vote = useSession((session) => voteOnMotion(session, motion));
  const mayVote = useSession((session) => holds(session, seat, 'vote'));
  const own = useOwnDelegation();
  const majority = useDecisionKind();
  if (!vote || vote.outcome) return null;
  return (
    <div className={styles['vote']} data-vote={vote.id}>
      <p className={styles['waits']}>
        {majority(vote.rule)} · <Due at={vote.closesAt} />
      </p>
      {give && own !== undefined && mayVote && vote.electorate.includes(own) && <Choices vote={vote} own={own} />}
      {own === undefined && <Cast vote={vote} />}
    </div>
  );
}

function Choices({ vote, own }: { vote: Vote; own: string }) {
  const { t } = useLingui();
  const cast = useSession((session) => session.ballots[vote.id]?.[own]?.choice);
  const isStanding = useSession((session) => !session.clock.running);
  const deed = useDeed('castBallot', (input) => input.vote === vote.id);
  const choices: readonly [Choice, string, React.ReactNode][] = [
    ['yes', t`Yes`, <Check key="yes" />],
    ['no', t`No`, <X key="no" />],
    ['abstain', t`Abstain`, <Minus key="abstain" />],
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that says the label twice */}
      <div className={styles['choices']} role="group" aria-label={t`Ballot of your delegation on the motion`}>
        {choices.map(([choice, label, icon]) => (
          <Button
            key={choice}
            variant={cast === choice ? 'primary' : 'outline'}
            icon={icon}
            aria-pressed={cast === choice}
            disabledBecause={isStanding ? t`The clock is paused.` : undefined}
            onPress={() => choice !== cast && void deed.run({ vote: vote.id, choice })}
          >
            {label}
          </Button>
        ))}
      </div>
      <DeedNotice deed={deed} />
    </>
  );
}

/** Whoever looks on from outside sees how many have voted. */
function Cast({ vote }: { vote: Vote }) {
  const cast = useSession((session) => Object.keys(session.ballots[vote.id] ?? {}).length);
  return cast === 0 ? null : (
    <p className={styles['waits']}>
      <Trans>
        {cast} of {vote.electorate.length} have voted
      </Trans>
    </p>
  );
}
