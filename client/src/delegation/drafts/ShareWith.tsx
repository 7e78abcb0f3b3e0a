import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDelegations } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import documents from '../Document.module.css';
import { ReaderChoice } from './ReaderChoice.tsx';

/** Lets more delegations read a text, after a look at who will read it then. */
export function ShareWith(props: {
  readers: readonly string[];
  isPending: boolean;
  because: string | undefined;
  /** True once it is done. */
  onShare: (readers: string[]) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { readers, onShare, onClose } = props;
  const [chosen, choose] = useState<readonly string[]>([]);
  const isKnownToAll = useDelegations().every(({ id }) => readers.includes(id));
  const none = isKnownToAll ? t`All delegations read it already.` : chosen.length === 0 ? t`Choose at least one delegation.` : undefined;
  const share = async () => {
    if (await onShare([...chosen])) onClose();
  };
  return (
    <>
      <ReaderChoice readers={readers} chosen={chosen} onChange={choose} />
      <div className={documents['actions']}>
        <Button
          variant="primary"
          isPending={props.isPending}
          reasonShown="text"
          disabledBecause={props.because ?? none}
          onPress={() => void share()}
        >
          <Trans>Share</Trans>
        </Button>
        <Button onPress={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </>
  );
}
