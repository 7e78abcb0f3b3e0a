import { Trans, useLingui } from '@lingui/react/macro';
import { CircleDot, Lock, MessageSquareQuote } from 'lucide-react';
import { Checkbox } from '../ui/Checkbox.tsx';
import styles from './Entrance.module.css';

/** The recording notice and the rules of the room, to be accepted before somebody sits down. */
export function GroundRules({ isAccepted, onChange }: { isAccepted: boolean; onChange: (isAccepted: boolean) => void }) {
  const { t } = useLingui();
  return (
    <div className={styles['rules']}>
      <ul className={styles['list']} aria-label={t`Recording and ground rules`}>
        <li>
          <CircleDot aria-hidden="true" />
          <span>
            <Trans>What is said and done here is recorded, with the seat that did it, for the debrief.</Trans>
          </span>
        </li>
        <li>
          <MessageSquareQuote aria-hidden="true" />
          <span>
            <Trans>Non-attribution: use what you learn, but name no speaker outside the room.</Trans>
          </span>
        </li>
        <li>
          <Lock aria-hidden="true" />
          <span>
            <Trans>Everything is fictional. Enter no real classified or personal information.</Trans>
          </span>
        </li>
      </ul>
      <Checkbox isSelected={isAccepted} onChange={onChange}>
        <Trans>I accept the recording and the ground rules</Trans>
      </Checkbox>
    </div>
  );
}
