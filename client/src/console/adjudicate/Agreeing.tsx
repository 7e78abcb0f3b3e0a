import type { AdjudicationSeen } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import heard from '../../delegation/adjudication/Adjudication.module.css';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import styles from './Adjudicate.module.css';

/** The text that those concerned are to agree on, and who has. */
export function Agreeing({ seen: { hearing, agreed } }: { seen: AdjudicationSeen }) {
  if (!hearing) return null;
  return (
    <div className={styles['part']}>
      <h4>{agreed ? <Trans>Agreed; accept it to ratify</Trans> : <Trans>What they are to agree on</Trans>}</h4>
      {hearing.text === undefined ? (
        <p className="tertiary">
          <Trans>They have not proposed a text yet.</Trans>
        </p>
      ) : (
        <p className={heard['text']}>{hearing.text}</p>
      )}
      <p className={heard['agreed']}>
        {hearing.asked.map((code) => (
          <span key={code} className={heard['agreed']}>
            <DelegationChip id={code} />
            {hearing.agreed.includes(code) ? (
              <>
                <Check aria-hidden="true" size={13} />
                <Trans>agrees</Trans>
              </>
            ) : (
              <span className="tertiary">
                <Trans>not yet</Trans>
              </span>
            )}
          </span>
        ))}
      </p>
    </div>
  );
}
