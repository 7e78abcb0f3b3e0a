import { chairOf, FACILITATOR, mayBreakTie, type Vote } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { Closes } from './Closes.tsx';
import styles from './VotePanel.module.css';

/** As many yes as no: the chair decides, everybody else waits. */
export function Tied({ vote }: { vote: Vote }) {
  const { t } = useLingui();
  const { seat, give } = useTable();
  const mayDecide = useSession((session) => mayBreakTie(session, seat, vote)) && give !== undefined;
  const chair = useActor()(useSession(chairOf) ?? FACILITATOR).name;
  const deed = useDeed('breakTie', (input) => input.vote === vote.id);
  return (
    <>
      <Notice tone="warning" title={<Trans>A tie.</Trans>} action={<Closes at={vote.tiedUntil ?? vote.closesAt} />}>
        {mayDecide ? (
          <Trans>You are in the chair. If you say nothing in time, it is not adopted.</Trans>
        ) : (
          <Trans>{chair} decides, in the chair. If nothing is said in time, it is not adopted.</Trans>
        )}
      </Notice>
      {mayDecide && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that says the label twice
        <div className={styles['choices']} role="group" aria-label={t`Casting vote of the chair`}>
          <Button size="large" isPending={deed.progress !== 'none'} onPress={() => void deed.run({ vote: vote.id, choice: 'yes' })}>
            {t`Yes`}
          </Button>
          <Button size="large" isPending={deed.progress !== 'none'} onPress={() => void deed.run({ vote: vote.id, choice: 'no' })}>
            {t`No`}
          </Button>
        </div>
      )}
      <DeedNotice deed={deed} />
    </>
  );
}
