import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './SignSheet.module.css';

interface Props {
  label: string;
  text: string;
  /** The words of a reservation, once one is made. */
  words: string | undefined;
  /** Would it touch the core of a mechanism? Undefined where no reservation is allowed. */
  bites: boolean | undefined;
  onChange: (words: string | undefined) => void;
}

/** A clause, an article or one of its provisions, with a check to reserve on it and the words of the reservation. */
export function PartToSign({ label, text, words, bites, onChange }: Props) {
  const { t } = useLingui();
  const isReserved = words !== undefined;
  return (
    <li className={styles['part']} data-reserved={isReserved}>
      <h4 className={styles['label']}>{label}</h4>
      {text && <p className={styles['text']}>{text}</p>}
      {bites === undefined ? (
        <p className={styles['note']}>
          <Trans>takes no reservations</Trans>
        </p>
      ) : (
        <Checkbox
          isSelected={isReserved}
          onChange={(next) => onChange(next ? '' : undefined)}
          aria-label={t`Reserve on: ${label}`}
          description={
            isReserved
              ? bites
                ? t`It halves what binds between you and each of the others; any of them may object.`
                : t`It changes nothing in how the mechanism works; any of the others may object.`
              : undefined
          }
        >
          <Trans>Reserve</Trans>
        </Checkbox>
      )}
      {isReserved && (
        <TextArea label={t`Reservation in words`} value={words} onChange={onChange} maxLength={600} voice="document" autoFocus />
      )}
    </li>
  );
}
