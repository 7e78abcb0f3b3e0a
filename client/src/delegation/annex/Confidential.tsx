import { Trans } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { useNames } from '../use-names.ts';
import styles from './Annex.module.css';

/** The band over everything that only some read. */
export function Confidential({ readers }: { readers: readonly string[] }) {
  const names = useNames().list([...readers]);
  return (
    <p className={styles['band']}>
      <Lock aria-hidden="true" />
      <span>{readers.length > 0 ? <Trans>Confidential · read by {names} and the facilitator</Trans> : <Trans>Confidential</Trans>}</span>
    </p>
  );
}
