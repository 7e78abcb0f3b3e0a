import { Trans } from '@lingui/react/macro';
import { useSession, useText } from '../store/table.ts';
import { Markdown } from '../ui/Markdown.tsx';
import styles from './ContextCards.module.css';

/** What the chosen start tells everybody of the wider world, before the scenario itself. */
export function ContextCards() {
  const text = useText();
  const cards = useSession((session) => session.context);
  if (!cards || cards.length === 0) return null;
  return (
    <ul className={styles['context']}>
      {cards.map(({ name, text: says }) => (
        <li key={text(name)}>
          <p className="kicker">
            <Trans>Context</Trans>
          </p>
          <h3>{text(name)}</h3>
          <Markdown source={text(says)} />
        </li>
      ))}
    </ul>
  );
}
