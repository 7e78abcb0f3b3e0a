import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useActor } from '../../room/use-seat-name.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './SignaturePage.module.css';
import { useMaySign } from './use-may-sign.ts';

/** An objection in words, and whether the text is to hold between the two. */
export function ObjectionForm({ proposal, to, address, onClose }: { proposal: string; to: string; address: string; onClose: () => void }) {
  const { t } = useLingui();
  const { name } = useActor()(to);
  const because = useMaySign();
  const [text, setText] = useState('');
  const [precludes, preclude] = useState(false);
  const deed = useDeed('objectToReservation', (input) => input.proposal === proposal && input.to === to && input.address === address);
  const object = async () => {
    if (await deed.run({ proposal, to, address, text: text.trim(), precludes })) onClose();
  };
  return (
    <div className={styles['form']}>
      <TextArea label={t`Your objection, in one sentence`} value={text} onChange={setText} maxLength={600} autoFocus />
      <Checkbox
        isSelected={precludes}
        onChange={preclude}
        description={t`Its mechanisms then do nothing between the two of you; towards the others both stay bound, and nobody pays less.`}
      >
        <Trans>The text is not to hold between us and {name}</Trans>
      </Checkbox>
      <div className={styles['actions']}>
        <Button
          variant="primary"
          size="small"
          isPending={deed.progress === 'sending'}
          reasonShown="text"
          disabledBecause={because ?? (text.trim() ? undefined : t`Say why in words.`)}
          onPress={() => void object()}
        >
          <Trans>Object</Trans>
        </Button>
        <Button size="small" onPress={onClose}>
          <Trans>Leave it</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </div>
  );
}
