import type { correctionWould } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useAmount, useVariableWords } from '../../room/variable-words.ts';
import { useSession, useText } from '../../store/table.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Correct.module.css';

/** What a correction would change, before it is made: numbers, mechanisms, crises, and injects that wait for a condition. */
export function Consequences({ would }: { would: ReturnType<typeof correctionWould> }) {
  const { t } = useLingui();
  const text = useText();
  const amount = useAmount();
  const words = useVariableWords();
  const session = useSession((state) => state);
  const { moved, mechanisms, crises, fired, unfired } = would;
  const crisis = (id: string) => text(session.control?.exercise.crises.find((one) => one.id === id)?.name) || id;
  const inject = (id: string) => `${id} ${text(session.msel[id]?.inject.title)}`;
  const mechanism = (id: string) => text(session.mechanisms?.[id]?.spec.name) || id;
  const isNothing = moved.length + mechanisms.length + crises.length + fired.length + unfired.length === 0;
  if (isNothing) return <Notice title={t`Nothing that follows by the rules would be otherwise.`} />;
  return (
    <div className={styles['would']}>
      {moved.length > 0 && (
        <table className={styles['moved']}>
          <caption className="label">
            <Trans>Numbers that change</Trans>
          </caption>
          <thead className="visually-hidden">
            <tr>
              <th>
                <Trans>Variable</Trans>
              </th>
              <th>
                <Trans>was</Trans>
              </th>
              <th>
                <Trans>is</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ key, was, is }) => (
              <tr key={key}>
                <th scope="row">{key.startsWith('crisis:') ? t`Rung of “${crisis(key.slice(7))}”` : words(key).full}</th>
                <td className="tabular">{amount(was)}</td>
                <td className="tabular">
                  → <b>{amount(is)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Names title={t`Mechanisms that stand otherwise`} names={mechanisms.map(mechanism)} />
      <Names title={t`Crises that stand otherwise`} names={crises.map(crisis)} />
      <Names
        title={t`Injects that would have gone out by their condition`}
        names={fired.map(inject)}
        note={t`Where the condition still holds, they go out with the correction.`}
      />
      <Names
        title={t`Injects that would not have gone out`}
        names={unfired.map(inject)}
        note={t`What was delivered stays delivered. Correct its effects as well if they are not to count.`}
      />
      <p className="label">
        <Trans>What people decided on the wrong fact stays as they decided it, and nothing that was told is taken back.</Trans>
      </p>
    </div>
  );
}

function Names({ title, names, note }: { title: string; names: readonly string[]; note?: string }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h4 className="label">{title}</h4>
      <ul className={styles['names']}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {note !== undefined && <p className="tertiary">{note}</p>}
    </section>
  );
}
