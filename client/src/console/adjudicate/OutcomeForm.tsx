import { type AdjudicationSeen, effectsInNames, type ToldOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Effects } from '../inject-draft/Effects.tsx';
import type { Deed } from '../use-deed.ts';
import styles from './Adjudicate.module.css';
import { ToldEditor } from './ToldEditor.tsx';

type Written = Parameters<typeof effectsInNames>[2];

/** An outcome in the facilitator's words: beginning from what is proposed, or for what was published, from nothing. */
export function OutcomeForm(props: {
  seen: AdjudicationSeen;
  deed: Deed;
  isAfterwards?: boolean;
  onDone: () => void;
  onDecided?: () => void;
}) {
  const { t } = useLingui();
  const { store } = useTable();
  const { one, suggested } = props.seen;
  const begun = one.outcome ?? suggested;
  const [succeeds, setSucceeds] = useState(begun?.succeeds ?? true);
  const [told, setTold] = useState<ToldOf[]>(() => (props.isAfterwards ? [] : (one.outcome?.told ?? firstTold(props.seen))));
  const [reason, setReason] = useState(props.isAfterwards ? '' : (one.outcome?.reason ?? ''));
  const [effects, setEffects] = useState(() => {
    const from: Written = props.isAfterwards ? [] : (begun?.effects ?? one.proposed.effects);
    return effectsInNames(store.getState().session, one, from).map(({ var: variable, on, add, track }) => ({
      variable,
      on: typeof on === 'string' ? on : '',
      add,
      track,
    }));
  });
  const lacking = told.some(({ to, text }) => to.length === 0 || text.trim() === '')
    ? t`Each text needs readers and words.`
    : props.isAfterwards && reason.trim() === ''
      ? t`Say why it is set right.`
      : undefined;
  const send = async () => {
    if (lacking !== undefined || props.deed.isPending) return;
    const outcome = {
      succeeds,
      effects: effects.map(({ variable, on, add, track }) => ({ var: variable, ...(on === '' ? {} : { on }), add, track })),
      told: told.map(({ to, text }) => ({ to, text: text.trim() })),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    };
    const name = props.isAfterwards ? ('overrideOutcome' as const) : ('acceptOutcome' as const);
    if (await props.deed.run(name, { adjudication: one.id, outcome })) {
      props.onDone();
      props.onDecided?.();
    }
  };
  return (
    <div className={styles['part']}>
      {!props.isAfterwards && (
        <Checkbox isSelected={succeeds} onChange={setSucceeds} description={t`One that fails lifts no crisis and listens to nobody.`}>
          <Trans>The order succeeds</Trans>
        </Checkbox>
      )}
      <ToldEditor told={told} onChange={setTold} />
      <Effects effects={effects} onChange={setEffects} />
      <TextField
        label={props.isAfterwards ? t`Why it is set right` : t`Why (optional)`}
        description={t`Kept in the control room.`}
        value={reason}
        onChange={setReason}
        maxLength={1000}
      />
      <div className={styles['actions']}>
        <Button variant="primary" isPending={props.deed.isPending} disabledBecause={lacking} onPress={() => void send()}>
          {props.isAfterwards ? <Trans>Tell and carry out now</Trans> : <Trans>Accept this outcome</Trans>}
        </Button>
        <Button variant="quiet" onPress={props.onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}

/** What the parties agreed stands there to begin with. */
function firstTold({ agreed, hearing }: AdjudicationSeen): ToldOf[] {
  return agreed && hearing?.text !== undefined ? [{ to: ['all'], text: hearing.text }] : [];
}
