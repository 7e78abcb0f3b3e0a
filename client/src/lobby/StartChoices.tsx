import { optionsChosen, type StartChoice } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../room/use-deed.ts';
import { useSession, useTable, useText } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { Notice } from '../ui/Notice.tsx';
import { StartChanges } from './StartChanges.tsx';
import styles from './StartChoices.module.css';
import { changesOf } from './start-changes.ts';

/** How the story begins: the choices of the exercise, each option with what everybody reads and what it changes. */
export function StartChoices() {
  const control = useSession((session) => session.control);
  const pack = control?.pack ?? control?.exercise;
  if (!pack || pack.start.length === 0) return null;
  return (
    <section className={styles['start']} aria-labelledby="lobby-start">
      <div className={styles['head']}>
        <h2 id="lobby-start">
          <Trans>How it begins</Trans>
        </h2>
        <span className="secondary">
          <Trans>Until STARTEX; each choice begins anew from the exercise as it is written.</Trans>
        </span>
      </div>
      {pack.start.map((choice) => (
        <Choice key={choice.id} choice={choice} />
      ))}
    </section>
  );
}

function Choice({ choice }: { choice: StartChoice }) {
  const { give } = useTable();
  const text = useText();
  const { run, refused, isPending } = useDeed();
  const control = useSession((session) => session.control);
  const pack = control?.pack ?? control?.exercise;
  const start = control?.start ?? {};
  const chosen = pack && optionsChosen(pack, start).find((one) => one.choice.id === choice.id)?.option.id;
  return (
    <fieldset className={styles['choice']}>
      <legend>{text(choice.name)}</legend>
      <div className={styles['options']}>
        {choice.options.map((option) => (
          <div key={option.id} className={cx(styles['option'], option.id === chosen && styles['chosen'])}>
            <label className={styles['pick']}>
              <input
                type="radio"
                name={`start-${choice.id}`}
                value={option.id}
                checked={option.id === chosen}
                disabled={!give || isPending}
                onChange={() => give && void run(() => give('chooseStart', { choice: choice.id, option: option.id }))}
              />
              <span className={styles['mark']} aria-hidden="true" />
              <span className={styles['name']}>{text(option.name)}</span>
            </label>
            {option.text === undefined ? (
              <p className="label">
                <Trans>The delegations are told nothing of it.</Trans>
              </p>
            ) : (
              <Card text={text(option.text)} />
            )}
            {pack && <StartChanges changes={changesOf(pack, start, choice.id, option.id)} />}
          </div>
        ))}
      </div>
      {refused && <Notice tone="error" title={refused} />}
    </fieldset>
  );
}

/** The card that everybody reads once this is chosen. */
function Card({ text }: { text: string }) {
  const { t } = useLingui();
  return (
    <details className={styles['card']}>
      <summary title={t`What everybody reads`}>
        <Trans>A card that everybody reads</Trans>
      </summary>
      <p>{text}</p>
    </details>
  );
}
