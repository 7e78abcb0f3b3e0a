import type { CrisisCard, CrisisSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { Swatch } from '../../situation/Swatch.tsx';
import { useCrises } from '../../situation/use-crises.ts';
import { useSession, useText } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { CardDetail } from './CardDetail.tsx';
import styles from './Crises.module.css';
import { CrisisDetail } from './CrisisDetail.tsx';

/** The crises of the exercise: under way, over, and those that have not broken out. */
export function CrisesPart() {
  const { t } = useLingui();
  const seen = useCrises();
  const cards = useSession((session) => session.control?.exercise.crises) ?? [];
  const wanted = useConsole((state) => state.crisis);
  const [live, over] = [seen.filter((one) => one.live), seen.filter((one) => !one.live)];
  const waiting = cards.filter(({ id }) => !seen.some(({ crisis }) => crisis === id));
  const order = [...live.map(({ crisis }) => crisis), ...waiting.map(({ id }) => id), ...over.map(({ crisis }) => crisis)];
  const chosen = order.includes(wanted ?? '') ? wanted : order[0];
  const crisis = seen.find((one) => one.crisis === chosen);
  const card = cards.find(({ id }) => id === chosen);
  if (!card) {
    return (
      <EmptyState title={<Trans>This exercise has no crises</Trans>}>
        <Trans>Where an exercise has cards of crises, they are started and followed here.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className={styles['part']}>
      <nav className={styles['list']} aria-label={t`Crises`}>
        <Group title={t`Under way`}>
          {live.map((one) => (
            <Item key={one.crisis} crisis={one} card={cardOf(cards, one)} isChosen={one.crisis === chosen} />
          ))}
        </Group>
        <Group title={t`Not broken out`}>
          {waiting.map((one) => (
            <Item key={one.id} card={one} isChosen={one.id === chosen} />
          ))}
        </Group>
        <Group title={t`Over`}>
          {over.map((one) => (
            <Item key={one.crisis} crisis={one} card={cardOf(cards, one)} isChosen={one.crisis === chosen} />
          ))}
        </Group>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard */}
      <div className={styles['chosen']} tabIndex={0}>
        {crisis ? <CrisisDetail key={crisis.crisis} crisis={crisis} card={card} /> : <CardDetail key={card.id} card={card} />}
      </div>
    </div>
  );
}

const cardOf = (cards: readonly CrisisCard[], { crisis }: CrisisSeen) => cards.find(({ id }) => id === crisis);

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className={styles['group']}>
      <h3 className="kicker">{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Item({ crisis, card, isChosen }: { crisis?: CrisisSeen; card: CrisisCard | undefined; isChosen: boolean }) {
  const text = useText();
  const look = useLook();
  const id = crisis?.crisis ?? card?.id;
  const awaiting = useSession((session) => (id === undefined ? undefined : session.crisisBooks?.[id]?.awaiting));
  const parties = crisis?.parties ?? card?.parties ?? [];
  return (
    <li>
      <button type="button" className={styles['item']} aria-current={isChosen} onClick={() => look({ crisis: id })}>
        {crisis && (
          <Swatch n={crisis.rung} top={crisis.rungs[0]?.n ?? crisis.rung}>
            {crisis.rung}
          </Swatch>
        )}
        <span className={styles['title']}>{text(crisis?.name ?? card?.name)}</span>
        <span className={styles['whom']}>
          {parties.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
          {awaiting !== undefined && crisis?.live && (
            <Tag tone="alert">
              <Trans>rung {awaiting}?</Trans>
            </Tag>
          )}
        </span>
      </button>
    </li>
  );
}
