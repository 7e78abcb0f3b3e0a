import { settingWould, type VariableKept } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useRefusalText } from '../../connection/refusal-text.ts';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useAmount, useBandWords, useVariableWords } from '../../room/variable-words.ts';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDeed } from '../use-deed.ts';
import { useUnfolding } from '../use-unfolding.ts';
import { Following } from './Following.tsx';
import styles from './VariableDetail.module.css';

/** Sets a variable by hand: what it becomes, who will see it, and why, before it is done. */
export function SetVariable({ variable }: { variable: VariableKept }) {
  const { t } = useLingui();
  const amount = useAmount();
  const deed = useDeed();
  const { open, frame, unfold, fold, again } = useUnfolding<'set'>();
  const isOver = useSession((session) => session.stage === 'ended');
  const [least, most] = variable.range;
  if (!open) {
    return (
      <div className={styles['set']}>
        <Button
          size="small"
          icon={<PencilLine />}
          autoFocus={again('set')}
          onPress={() => unfold('set')}
          disabledBecause={isOver ? t`The exercise has ended; its world stays as it is.` : undefined}
        >
          <Trans>Set it by hand</Trans>
        </Button>
        <span className="tertiary">
          <Trans>
            from {amount(least)} to {amount(most)}
          </Trans>
        </span>
      </div>
    );
  }
  return (
    <div ref={frame}>
      <Setting variable={variable} deed={deed} onClose={fold} />
    </div>
  );
}

function Setting({ variable, deed, onClose }: { variable: VariableKept; deed: ReturnType<typeof useDeed>; onClose: () => void }) {
  const { t } = useLingui();
  const amount = useAmount();
  const refusal = useRefusalText();
  const { now } = useTable();
  const session = useSession((one) => one);
  const { key, range } = variable;
  const [value, setValue] = useState(variable.now.value);
  const [why, setWhy] = useState('');
  const [least, most] = range;
  const would = settingWould(session, key, value, now());
  const refused = 'refused' in would ? refusal(would.refused) : undefined;
  const unchanged = value === variable.now.value ? t`It has this value already.` : undefined;
  const missing = why.trim() === '' ? t`Say why first; the log keeps it.` : undefined;
  const disabledBecause = refused ?? unchanged ?? missing ?? (deed.isPending ? t`Sending` : undefined);
  const set = async () => {
    if (disabledBecause === undefined && (await deed.run('setWorld', { key, value, why }))) onClose();
  };
  return (
    <form
      className={styles['setting']}
      aria-label={t`Set by hand`}
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles['fields']}>
        <NumberField
          label={t`Value`}
          value={value}
          onChange={setValue}
          step={most - least <= 1 ? 0.05 : 1}
          format={{ maximumFractionDigits: 2 }}
          error={refused}
          description={t`from ${amount(least)} to ${amount(most)}`}
        />
        <TextField
          label={t`Why`}
          value={why}
          onChange={setWhy}
          maxLength={300}
          placeholder={t`The reason, for the log`}
          description={t`No delegation is told the reason.`}
        />
      </div>
      {'told' in would && !unchanged && (
        <>
          <Would told={would.told} />
          <Following name={key} value={value} />
        </>
      )}
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      <div className={styles['deeds']}>
        <Button type="submit" variant="primary" size="small" shortcut="Enter" disabledBecause={disabledBecause}>
          {deed.isPending ? <Trans>Sending…</Trans> : <Trans>Set it</Trans>}
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          <Trans>Leave it</Trans>
        </Button>
      </div>
    </form>
  );
}

/** Before and after, as each circle of readers will see it. */
function Would({ told }: { told: Extract<ReturnType<typeof settingWould>, { told: unknown }>['told'] }) {
  const amount = useAmount();
  const bandOf = useBandWords();
  const words = useVariableWords();
  return (
    <ul className={styles['would']}>
      {told.map(({ key, was, value, to }) => (
        <li key={key}>
          <b className="tabular">{words(key).isBand ? `${bandOf(was)} → ${bandOf(value)}` : `${amount(was)} → ${amount(value)}`}</b>
          <span className="secondary">
            {to === 'all' ? (
              <Trans>seen by everybody</Trans>
            ) : to === 'control' ? (
              <Trans>seen by you alone</Trans>
            ) : words(key).seenBy !== undefined ? (
              <Trans>as it is taken to be by</Trans>
            ) : (
              <Trans>seen by you and</Trans>
            )}
          </span>
          {Array.isArray(to) && to.map((code) => <DelegationChip key={code} id={code} />)}
        </li>
      ))}
    </ul>
  );
}
