import type { CrisisCard } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useAmount } from '../../room/variable-words.ts';
import { useSession } from '../../store/table.ts';

/** What a crisis is made of; the numbers of the card, or of its book once it is under way. */
export function Facts({ card, issue }: { card: CrisisCard; issue: string }) {
  const amount = useAmount();
  const hardness = useSession((session) => session.control?.exercise.issues[card.issue]?.hardness);
  const book = useSession((session) => session.crisisBooks?.[card.id]);
  const { technology, steps, stepHours } = card;
  const hours = stepHours * (technology?.timeCompression ?? 1);
  const momentum = book?.momentum ?? card.momentum;
  const attribution = book?.attribution ?? technology?.attribution ?? 1;
  // Who did it is worth a line where the card leaves it open, or where play has put it in doubt.
  const isDoubtful = (technology?.attribution ?? 1) < 1 || attribution < 1;
  return (
    <>
      <dt>
        <Trans>Issue</Trans>
      </dt>
      <dd>
        {issue}
        {hardness !== undefined && (
          <>
            {' · '}
            <Trans>hardness {amount(hardness)}</Trans>
          </>
        )}
      </dd>
      <dt>
        <Trans>Steps</Trans>
      </dt>
      <dd>
        <Trans>
          {steps} of {amount(hours)} hours each
        </Trans>
      </dd>
      <dt>
        <Trans>Momentum</Trans>
      </dt>
      <dd>
        {amount(momentum, 'signed')}
        {book && book.momentum !== card.momentum && (
          <span className="secondary">
            {' '}
            <Trans>began at {amount(card.momentum, 'signed')}</Trans>
          </span>
        )}
      </dd>
      {isDoubtful && (
        <>
          <dt>
            <Trans>Attribution</Trans>
          </dt>
          <dd>
            <Trans>{Math.round(attribution * 100)} % sure who did it</Trans>
          </dd>
        </>
      )}
      {technology && technology.entanglement > 1 && (
        <>
          <dt>
            <Trans>Entanglement</Trans>
          </dt>
          <dd>
            <Trans>{amount(technology.entanglement)} times as much crosses the nuclear firebreak</Trans>
          </dd>
        </>
      )}
    </>
  );
}
