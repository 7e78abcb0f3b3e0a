import type { PrivateBrief } from '@demarche/shared';
import { Plural, Trans } from '@lingui/react/macro';
import { Ban, Target } from 'lucide-react';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Markdown } from '../ui/Markdown.tsx';
import styles from './Scenario.module.css';

/** The role sheet of the own delegation: nobody else at the table reads it. */
export function OwnBrief({ delegation }: { delegation: string | undefined }) {
  const brief = useSession((session) => (delegation === undefined ? undefined : session.briefs[delegation]));
  if (!brief) {
    return (
      <EmptyState title={<Trans>Your seat has no private brief.</Trans>}>
        <Trans>Delegations get one each; you read what is public.</Trans>
      </EmptyState>
    );
  }
  return <RoleSheet brief={brief} />;
}

function RoleSheet({ brief }: { brief: PrivateBrief }) {
  const text = useText();
  const { name } = useActor()(brief.delegation);
  const { objectives, redLines } = brief;
  return (
    <div className={styles['document']}>
      <p className={`kicker ${styles['kicker']}`}>
        <Trans>Private, read by {name} alone</Trans>
      </p>
      <h2>
        <Trans>Your brief</Trans>
      </h2>
      <Markdown source={text(brief.brief)} />
      {objectives.length > 0 && (
        <section className={styles['part']}>
          <h3>
            <Trans>Objectives</Trans>
          </h3>
          <ul className={styles['points']}>
            {objectives.map((objective) => (
              <li key={objective.id}>
                <Target aria-hidden="true" />
                <div>
                  {text(objective.text)}
                  {objective.weight > 1 && (
                    <p className={styles['weight']}>
                      <Plural value={objective.weight} one="counts once" other="counts # times" />
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {redLines.length > 0 && (
        <section className={styles['part']}>
          <h3>
            <Trans>Red lines</Trans>
          </h3>
          <ul className={styles['points']}>
            {redLines.map((line) => (
              <li key={line.id}>
                <Ban aria-hidden="true" />
                <div>{text(line.text)}</div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
