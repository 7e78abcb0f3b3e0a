import { type InjectState, untold } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { letterOf } from '../inject-draft/draft.ts';
import { useInjectDeeds } from './inject-deeds.tsx';
import { useDeliver } from './use-deliver.ts';
import styles from './WhenFields.module.css';

/** Delivers an inject to some of its recipients; the others can follow. */
export function SomeDialog() {
  const sending = useConsole((state) => state.sending);
  const state = useSession((session) => (sending === undefined ? undefined : session.msel[sending]));
  return state ? <Sending key={state.inject.id} state={state} /> : null;
}

function Sending({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const text = useText();
  const look = useLook();
  const deeds = useInjectDeeds();
  const deliver = useDeliver(state);
  const session = useSession((one) => one);
  const open = untold(session, state);
  const asked = state.release?.to?.filter((one) => open.includes(one)) ?? [];
  const [named, setNamed] = useState<string[]>(asked);
  const [why, setWhy] = useState('');
  const { inject } = state;
  const close = () => look({ sending: undefined });
  const chosen = named.filter((one) => open.includes(one));
  const wordingOf = (code: string) => inject.to.findIndex(({ list }) => list.includes(code) || list.includes('all'));
  const send = async () => {
    const more = { to: chosen, ...(deliver.takesReason ? { alone: why.trim() } : {}) };
    if (await deeds.deliver(inject.id, more)) close();
  };
  const because =
    chosen.length === 0
      ? t`Choose at least one recipient`
      : deliver.takesReason && why.trim() === ''
        ? t`You are alone: say why it goes out without a second person`
        : undefined;
  return (
    <Dialog
      isOpen
      onClose={close}
      size="narrow"
      title={t`Deliver ${inject.id} to some`}
      actions={
        <Button variant="primary" disabledBecause={because} onPress={() => void send()}>
          {chosen.length === 0 ? <Trans>Deliver</Trans> : <Plural value={chosen.length} one="Deliver to #" other="Deliver to #" />}
        </Button>
      }
    >
      <div className={styles['when']}>
        {deeds.deed.problem && <Notice tone="error" title={deeds.deed.problem} />}
        <p>{text(inject.title)}</p>
        <p className="secondary">
          <Trans>They read it at once. The others stay open and can follow by hand; nobody learns that they did.</Trans>
        </p>
        {open.map((code) => (
          <Checkbox
            key={code}
            isSelected={named.includes(code)}
            onChange={(isOn) => setNamed(isOn ? [...named, code] : named.filter((one) => one !== code))}
            description={inject.to.length > 1 ? t`Wording ${letterOf(Math.max(0, wordingOf(code)))}` : undefined}
          >
            {code === 'public' ? <Trans>Everybody, as the press</Trans> : null}
            {code === 'control' ? <Trans>The control room</Trans> : null}
            {code !== 'public' && code !== 'control' ? <DelegationChip id={code} withName /> : null}
          </Checkbox>
        ))}
        {deliver.takesReason && (
          <TextField label={t`You are alone: why it goes out without a second person`} value={why} onChange={setWhy} maxLength={300} />
        )}
      </div>
    </Dialog>
  );
}
