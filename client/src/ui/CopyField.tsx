import { useLingui } from '@lingui/react/macro';
import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import styles from './CopyField.module.css';
import { IconButton } from './IconButton.tsx';
import { useAnnounce } from './LiveRegion.tsx';

/** A value to hand on, with a button that copies it and says so. The text can always be selected by hand. */
export function CopyField({ value, label, shown }: { value: string; label: string; shown?: string | undefined }) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      announce(t`Copied`);
    } catch {
      // Clipboard access needs a secure address, which a server in the next room often is not.
      const isDone = copyBySelection(value);
      setCopied(isDone);
      field.current?.select();
      announce(isDone ? t`Copied` : t`Could not copy. The text is selected: press Ctrl C.`);
    }
  };
  return (
    <div className={styles['field']}>
      <input
        ref={field}
        className={styles['value']}
        readOnly
        value={shown ?? value}
        aria-label={label}
        onFocus={(event) => event.target.select()}
      />
      <IconButton size="small" name={isCopied ? t`Copied` : t`Copy`} icon={isCopied ? <Check /> : <Copy />} onPress={copy} />
    </div>
  );
}

/** The older way, which also works without a secure address. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const isDone = document.execCommand('copy');
  area.remove();
  return isDone;
}
