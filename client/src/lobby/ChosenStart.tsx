import { optionsChosen } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useSession, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Lobby.module.css';

/** How it begins as things stand, always in sight, with the way to the choices. */
export function ChosenStart() {
  const text = useText();
  const control = useSession((session) => session.control);
  const pack = control?.pack ?? control?.exercise;
  if (!pack || pack.start.length === 0) return null;
  const show = () => {
    const choices = document.querySelector('#lobby-start')?.closest('section');
    choices?.scrollIntoView({ block: 'start' });
    choices?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  return (
    <section className={styles['part']} aria-labelledby="lobby-begins">
      <div className={styles['begins']}>
        <h3 id="lobby-begins">
          <Trans>How it begins</Trans>
        </h3>
        <Button size="small" onPress={show}>
          <Trans>Choose</Trans>
        </Button>
      </div>
      <dl className={styles['chosen']}>
        {optionsChosen(pack, control?.start ?? {}).map(({ choice, option }) => (
          <div key={choice.id}>
            <dt>{text(choice.name)}</dt>
            <dd>{text(option.name)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
