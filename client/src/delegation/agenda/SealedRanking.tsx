import type { AgendaElement, Ranking } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { useTimes } from '../../room/times.ts';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useText } from '../../store/table.ts';
import styles from './Agenda.module.css';

/** The ranking as it lies sealed. */
export function SealedRanking({ sealed, elements }: { sealed: Ranking; elements: readonly AgendaElement[] }) {
  const { t } = useLingui();
  const text = useText();
  const at = useTimes().clock(sealed.at);
  const who = useSeatName()(sealed.by, 'title');
  return (
    <section className={styles['sealed']} aria-label={t`Sealed ranking`}>
      <h3 className={styles['seal']}>
        <Lock size={15} aria-hidden="true" />
        <Trans>
          Sealed at {at} your time, by {who}
        </Trans>
      </h3>
      <ol>
        {sealed.order.map((id, place) => (
          <li key={id}>
            <span className={styles['place']}>{place + 1}</span>
            {text(elements.find((one) => one.id === id)?.name)}
          </li>
        ))}
      </ol>
      <p className={styles['note']}>
        <Trans>You can change it until all rankings are revealed; only the last one counts.</Trans>
      </p>
    </section>
  );
}
