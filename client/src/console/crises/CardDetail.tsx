import { type CrisisCard, inLanguage } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Zap } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useAmount } from '../../room/variable-words.ts';
import { useSession, useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Crises.module.css';
import { Facts } from './Facts.tsx';
import { useTension } from './use-tension.ts';

/** A crisis that has not broken out: what it is, what it would do at once, and how it may begin. */
export function CardDetail({ card }: { card: CrisisCard }) {
  const { t, i18n } = useLingui();
  const text = useText();
  const amount = useAmount();
  const deed = useDeed();
  const { give } = useTable();
  const stage = useSession((session) => session.stage);
  const exercise = useSession((session) => session.control?.exercise);
  const tension = useTension(card.parties);
  const rung = exercise?.ladder.rungs[card.rung0];
  const starters = (exercise?.injects ?? []).filter(({ startsCrisis }) => startsCrisis.includes(card.id)).map(({ id }) => id);
  const mayArrive = exercise?.world.arrival?.crises.includes(card.id) ?? false;
  const after = tension === undefined ? undefined : Math.min(100, tension + card.shock);
  const idle =
    stage === 'lobby' ? t`It can break out once the exercise has started.` : stage === 'ended' ? t`The exercise has ended.` : undefined;
  return (
    <article className={styles['detail']} aria-label={text(card.name)}>
      <header className={styles['head']}>
        <h3>{text(card.name)}</h3>
        <span className={styles['parties']}>
          {card.parties.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
        </span>
      </header>
      {card.text !== undefined && <p className={styles['text']}>{text(card.text)}</p>}
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      {give && (
        <div className={styles['deeds']}>
          <Button
            variant="primary"
            icon={<Zap />}
            isPending={deed.isPending}
            disabledBecause={idle}
            reasonShown="text"
            onPress={() => void deed.run('startCrisis', { crisis: card.id })}
          >
            <Trans>Let it break out</Trans>
          </Button>
        </div>
      )}
      <dl className={styles['facts']}>
        <dt>
          <Trans>At once</Trans>
        </dt>
        <dd>
          <Trans>
            rung {card.rung0}, {text(rung?.label)}
          </Trans>
          {after !== undefined && tension !== undefined && card.shock > 0 && (
            <>
              {' · '}
              <Trans>
                tension{' '}
                <b className="tabular">
                  {amount(tension)} → {amount(after)}
                </b>
              </Trans>
            </>
          )}
        </dd>
        <dt>
          <Trans>Who learns of it</Trans>
        </dt>
        <dd>{rung?.noticedBy === 'all' ? <Trans>everybody</Trans> : <Trans>the two parties alone, until it rises</Trans>}</dd>
        {(starters.length > 0 || mayArrive) && (
          <>
            <dt>
              <Trans>Without you</Trans>
            </dt>
            <dd>
              {starters.length > 0 && (
                <Trans>breaks out with {new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(starters)}</Trans>
              )}
              {starters.length > 0 && mayArrive && '; '}
              {mayArrive && <Trans>may break out by itself at the end of a turn, the likelier the tenser the region</Trans>}
            </dd>
          </>
        )}
        <Facts card={card} issue={inLanguage(exercise?.issues[card.issue]?.name ?? card.issue, i18n.locale)} />
      </dl>
    </article>
  );
}
