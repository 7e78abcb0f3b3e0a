import { type Choice, type Vote, votersOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';
import styles from './SeatsSaid.module.css';

/** Where several seats of a delegation vote: what each has said, by which rule they speak for it, and what follows. Nobody else sees it. */
export function SeatsSaid({ vote, own }: { vote: Vote; own: string }) {
  const { t } = useLingui();
  const seatName = useSeatName();
  const ballot = useSession((session) => session.ballots[vote.id]?.[own]);
  const able = useSession((session) => votersOf(session, own).join(' '));
  const authority = useSession((session) => session.exercise?.negotiation.authority ?? 'last');
  const voters = able === '' ? [] : able.split(' ');
  if (voters.length < 2) return null;
  const said: Record<Choice, string> = { yes: t`yes`, no: t`no`, abstain: t`abstain` };
  const rules = {
    last: t`The last word of your seats counts.`,
    head: t`The first of your seats in this list that has voted decides.`,
    majority: t`Most of your seats that have voted decide; without a majority your delegation abstains.`,
    unanimous: t`Your seats must agree, else your delegation abstains.`,
  };
  return (
    <section className={styles['seats']} aria-label={t`Your delegation`}>
      <dl>
        {voters.map((seat) => {
          const choice = ballot?.seats?.[seat];
          return (
            <div key={seat}>
              <dt>{seatName(seat, 'title')}</dt>
              <dd data-said={choice !== undefined}>{choice ? said[choice] : t`not yet`}</dd>
            </div>
          );
        })}
        <div data-sum="">
          <dt>
            <Trans>Your delegation</Trans>
          </dt>
          <dd data-said={ballot !== undefined}>{ballot ? said[ballot.choice] : t`no ballot yet`}</dd>
        </div>
      </dl>
      <p>{rules[authority]}</p>
    </section>
  );
}
