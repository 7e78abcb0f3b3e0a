import type { ControllerKind, SeatId } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { UserRoundPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Controllers.module.css';
import { useControllers } from './use-controllers.ts';
import { useRoleWords } from './use-power-words.ts';

const KINDS: readonly ControllerKind[] = ['co', 'simcell', 'evaluator', 'observer'];

/** A name, an office and what comes with it; the link follows at once. */
export function Appoint({ onAppointed }: { onAppointed: (seat: SeatId) => void }) {
  const { t } = useLingui();
  const words = useRoleWords();
  const deed = useDeed();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ControllerKind>('co');
  const [seesAll, setSeesAll] = useState(false);
  const awaitNew = useNewController(onAppointed);
  const appoint = async () => {
    if (name.trim() === '') return;
    awaitNew();
    const sees = kind === 'observer' && seesAll ? ({ sees: 'all' } as const) : {};
    if (await deed.run('appointController', { kind, name, ...sees })) setName('');
  };
  return (
    <form
      className={styles['appoint']}
      onSubmit={(event) => {
        event.preventDefault();
        void appoint();
      }}
    >
      <div className={styles['fields']}>
        <TextField label={t`Name`} value={name} onChange={setName} maxLength={60} />
        <Select
          label={t`Office`}
          options={KINDS.map((value) => ({ value, label: words[value].name }))}
          value={kind}
          onChange={(next) => setKind(next)}
        />
      </div>
      <p className="secondary">{words[kind].may}</p>
      {kind === 'observer' && (
        <Switch
          isSelected={seesAll}
          onChange={setSeesAll}
          description={seesAll ? t`Reads what the control room reads.` : t`Reads what everybody may read.`}
        >
          <Trans>Reads everything</Trans>
        </Switch>
      )}
      <Button
        type="submit"
        variant="primary"
        icon={<UserRoundPlus />}
        isPending={deed.isPending}
        disabledBecause={name.trim() === '' ? t`Give a name first` : undefined}
      >
        <Trans>Appoint and issue a link</Trans>
      </Button>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </form>
  );
}

/** Calls back with the seat that is there next: its id is the server's to give. */
function useNewController(onNew: (seat: SeatId) => void): () => void {
  const controllers = useControllers();
  const before = useRef<ReadonlySet<SeatId>>(undefined);
  useEffect(() => {
    const known = before.current;
    const fresh = known && controllers.find(({ seat }) => !known.has(seat));
    if (!fresh) return;
    before.current = undefined;
    onNew(fresh.seat);
  });
  return () => {
    before.current = new Set(controllers.map(({ seat }) => seat));
  };
}
