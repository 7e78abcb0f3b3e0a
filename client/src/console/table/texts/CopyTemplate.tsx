import { type MechanismSpec, templateYaml } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import styles from './Texts.module.css';

/** A coded mechanism as an entry of a pack's catalogue, to be copied into its file. */
export function CopyTemplate({ spec, onClose }: { spec: MechanismSpec; onClose: () => void }) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const yaml = templateYaml(spec);
  const copy = async () => {
    // Without leave to write to the clipboard the text can still be selected.
    const isDone = await navigator.clipboard.writeText(yaml).then(
      () => true,
      () => false,
    );
    setCopied(isDone);
    announce(isDone ? t`Copied` : t`Could not be copied. Select the text and copy it.`);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={<Trans>Copy as template</Trans>}
      size="wide"
      actions={
        <Button variant="primary" icon={isCopied ? <Check /> : <Copy />} onPress={() => void copy()}>
          {isCopied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
        </Button>
      }
    >
      <p className="secondary">
        <Trans>Put this under “mechanisms” in the pack’s file. Where its id is taken there, give it another.</Trans>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys */}
      <pre className={styles['yaml']} tabIndex={0}>
        {yaml}
      </pre>
    </Dialog>
  );
}
