import type { CrisisSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowUpDown, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLook } from '../console-state.ts';
import { type Deed, useDeed } from '../use-deed.ts';
import { useUnfolding } from '../use-unfolding.ts';
import styles from './Crises.module.css';
import { useRungNews } from './use-rung-news.ts';

/** What the facilitator can do about a crisis: set its rung with a reason, or declare it over. */
export function CrisisDeeds({ crisis }: { crisis: CrisisSeen }) {
  const deed = useDeed();
  const look = useLook();
  const { open, frame, unfold, fold, again } = useUnfolding<'rung' | 'over'>();
  const begin = (what: 'rung' | 'over') => {
    // What is done here may end the crisis: it stays the one that is looked at.
    look({ crisis: crisis.crisis });
    unfold(what);
  };
  if (open) {
    const Form = { rung: SetRung, over: DeclareOver }[open];
    return (
      <div ref={frame}>
        <Form crisis={crisis} deed={deed} onClose={fold} />
      </div>
    );
  }
  return (
    <div className={styles['deeds']}>
      <Button size="small" icon={<ArrowUpDown />} autoFocus={again('rung')} onPress={() => begin('rung')}>
        <Trans>Set the rung</Trans>
      </Button>
      {crisis.live && (
        <Button size="small" icon={<CircleCheck />} autoFocus={again('over')} onPress={() => begin('over')}>
          <Trans>Declare it over</Trans>
        </Button>
      )}
    </div>
  );
}

interface FormProps {
  crisis: CrisisSeen;
  deed: Deed;
  onClose: () => void;
}

function SetRung({ crisis, deed, onClose }: FormProps) {
  const { t } = useLingui();
  const text = useText();
  const news = useRungNews(crisis);
  const awaiting = useSession((session) => session.crisisBooks?.[crisis.crisis]?.awaiting);
  const [rung, setRung] = useState(String(crisis.rung));
  const [why, setWhy] = useState('');
  /** The rung whose consequences have been read after a first press. */
  const [warnedOf, warnOf] = useState<string>();
  const isSame = Number(rung) === crisis.rung;
  const isGrave = !isSame && Number(rung) >= Math.min(crisis.confirmFrom, crisis.stopAt);
  const isWarned = isGrave && warnedOf === rung;
  const disabledBecause =
    isSame && awaiting === undefined
      ? t`It stands there already.`
      : why.trim() === ''
        ? t`Say why first; the log keeps it.`
        : deed.isPending
          ? t`Sending`
          : undefined;
  return (
    <form
      className={styles['form']}
      aria-label={t`Set the rung`}
      onSubmit={async (event) => {
        event.preventDefault();
        if (disabledBecause !== undefined) return;
        if (isGrave && !isWarned) return warnOf(rung);
        if (await deed.run('setRung', { crisis: crisis.crisis, rung: Number(rung), why })) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Select
        label={t`Rung`}
        options={crisis.rungs.map(({ n, label }) => ({ value: String(n), label: `${n} · ${text(label)}` }))}
        value={rung}
        onChange={(next) => {
          setRung(next);
          warnOf(undefined);
        }}
      />
      <TextField label={t`Why`} value={why} onChange={setWhy} maxLength={300} placeholder={t`The reason, for the log`} />
      {isWarned ? (
        <Notice tone="warning" title={news(Number(rung)).join(' ')} />
      ) : (
        <p className="label">
          {isSame ? awaiting !== undefined && <Trans>What waits for you is settled with it.</Trans> : news(Number(rung)).join(' ')}
        </p>
      )}
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      <div className={styles['deeds']}>
        <Button type="submit" size="small" variant={isWarned ? 'danger' : 'primary'} shortcut="Enter" disabledBecause={disabledBecause}>
          {isSame ? <Trans>Keep it on {rung}</Trans> : isWarned ? <Trans>Confirm rung {rung}</Trans> : t`${crisis.rung} → ${rung}`}
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          <Trans>Leave it</Trans>
        </Button>
      </div>
    </form>
  );
}

function DeclareOver({ crisis, deed, onClose }: FormProps) {
  return (
    <div className={styles['form']}>
      <p>
        <Trans>Whoever knows of it is told that it is over. It takes no further step and does not break out again.</Trans>
      </p>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      <div className={styles['deeds']}>
        <Button
          size="small"
          variant="primary"
          isPending={deed.isPending}
          onPress={async () => {
            if (await deed.run('endCrisis', { crisis: crisis.crisis })) onClose();
          }}
        >
          <Trans>Declare it over</Trans>
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          <Trans>Let it go on</Trans>
        </Button>
      </div>
    </div>
  );
}
