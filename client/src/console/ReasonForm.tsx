import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './ReasonForm.module.css';

/** Asks for a reason where it is needed, without a dialog. Enter goes ahead, Escape does not. */
export function ReasonForm(props: { label: string; confirm: string; onConfirm: (why: string) => void; onCancel: () => void }) {
  const [why, setWhy] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        props.onConfirm(why);
      }}
    >
      <TextField
        className={styles['field']}
        label={props.label}
        labelShown="hidden"
        placeholder={props.label}
        value={why}
        onChange={setWhy}
        maxLength={200}
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          props.onCancel();
        }}
      />
      <Button type="submit" variant="primary" shortcut="Enter">
        {props.confirm}
      </Button>
      <Button variant="quiet" onPress={props.onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </form>
  );
}
