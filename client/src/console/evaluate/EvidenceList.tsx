import type { Evidence } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Pin, PinOff } from 'lucide-react';
import { When } from '../../delegation/When.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Evaluate.module.css';
import { useEvidenceWords } from './use-evidence-words.ts';

/** What the log proposes for a judgement; one press pins a piece to it. */
export function EvidenceList(props: { evidence: readonly Evidence[]; pinned: readonly string[]; onPin?: (ref: string) => void }) {
  const { t } = useLingui();
  const words = useEvidenceWords();
  const { evidence, pinned, onPin } = props;
  if (evidence.length === 0) {
    return (
      <p className="secondary">
        <Trans>Nothing in the log speaks to this objective yet. Evidence appears as its injects go out and delegations act.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles['evidence']} aria-label={t`Evidence from the log`}>
      {evidence.map((one) => {
        const isPinned = pinned.includes(one.ref);
        const said = words(one);
        return (
          <li key={one.ref} data-pinned={isPinned || undefined}>
            <When played={one.played} />
            <span className={styles['piece']}>{said}</span>
            {onPin && (
              <Button
                size="small"
                variant="quiet"
                icon={isPinned ? <PinOff /> : <Pin />}
                aria-pressed={isPinned}
                aria-label={isPinned ? t`Unpin: ${said}` : t`Pin: ${said}`}
                onPress={() => onPin(one.ref)}
              >
                {isPinned ? <Trans>Unpin</Trans> : <Trans>Pin</Trans>}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
