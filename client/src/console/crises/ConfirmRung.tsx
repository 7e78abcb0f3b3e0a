import type { CrisisSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useState } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { Swatch } from '../../situation/Swatch.tsx';
import { useCrises } from '../../situation/use-crises.ts';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useConsole, useLook } from '../console-state.ts';
import { useDeed } from '../use-deed.ts';
import styles from './Crises.module.css';
import { useRungNews } from './use-rung-news.ts';
import { WhoAsks } from './WhoAsks.tsx';

/** Asks whether a crisis reaches the rung that waits, if one waits and was opened; then goes on to the next. */
export function ConfirmRung() {
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'confirm');
  const wanted = useConsole((state) => state.crisis);
  const books = useSession((session) => session.crisisBooks);
  const waiting = useCrises().filter(({ crisis, live }) => live && books?.[crisis]?.awaiting !== undefined);
  const crisis = waiting.find((one) => one.crisis === wanted) ?? waiting[0];
  // Nothing waits any more: the next one that does is opened by hand, not by surprise.
  useEffect(() => {
    if (isOpen && !crisis) look({ sheet: undefined });
  }, [isOpen, crisis, look]);
  if (!isOpen || !crisis) return null;
  return (
    <Asking
      key={crisis.crisis}
      crisis={crisis}
      rung={books?.[crisis.crisis]?.awaiting ?? crisis.rung}
      onClose={() => look({ sheet: undefined })}
    />
  );
}

function Asking({ crisis, rung, onClose }: { crisis: CrisisSeen; rung: number; onClose: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const deed = useDeed();
  const news = useRungNews(crisis);
  const look = useLook();
  const [why, setWhy] = useState('');
  const name = text(crisis.name);
  const answer = async (confirmed: boolean) => {
    if (deed.isPending) return;
    const given = await deed.run('confirmRung', { crisis: crisis.crisis, confirmed, ...(why.trim() === '' ? {} : { why }) });
    if (given && confirmed && rung >= crisis.stopAt) look({ sheet: 'stopped', crisis: crisis.crisis });
  };
  useShortcut('Y', () => void answer(true), { label: t`Confirm the rung`, layer: 'dialog' });
  useShortcut('N', () => void answer(false), { label: t`Do not confirm the rung`, layer: 'dialog' });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Does “${name}” reach rung ${rung}?`}
      actions={
        <>
          <Button shortcut="N" isPending={deed.isPending} onPress={() => void answer(false)}>
            <Trans>It stays on {crisis.rung}</Trans>
          </Button>
          <Button variant="primary" shortcut="Y" isPending={deed.isPending} onPress={() => void answer(true)}>
            <Trans>Confirm rung {rung}</Trans>
          </Button>
        </>
      }
    >
      <div className={styles['asking']}>
        <p className={styles['asks']}>
          {crisis.parties.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
          <WhoAsks crisis={crisis.crisis} />
        </p>
        <dl className={styles['fromTo']}>
          <OneRung crisis={crisis} rung={crisis.rung} name={<Trans>Now</Trans>} />
          <OneRung crisis={crisis} rung={rung} name={<Trans>Asked</Trans>} />
        </dl>
        <p className={styles['follows']}>
          <b>
            <Trans>If you confirm it:</Trans>
          </b>{' '}
          {news(rung).join(' ')}
        </p>
        <p className={styles['follows']}>
          <b>
            <Trans>If not:</Trans>
          </b>{' '}
          <Trans>
            it goes on from rung {crisis.rung}, and nobody learns that it could have risen. What the step or the order did to tension stays.
          </Trans>
        </p>
        <TextField
          label={t`Why (optional)`}
          value={why}
          onChange={setWhy}
          maxLength={300}
          description={t`For the log. Delegations do not read it.`}
        />
        {deed.problem && <Notice tone="error" title={deed.problem} />}
      </div>
    </Dialog>
  );
}

function OneRung({ crisis: { rungs }, rung, name }: { crisis: CrisisSeen; rung: number; name: ReactNode }) {
  const text = useText();
  const found = rungs.find(({ n }) => n === rung);
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles['rungOf']}>
        <Swatch n={rung} top={rungs[0]?.n ?? rung}>
          {rung}
        </Swatch>
        <span>{text(found?.label)}</span>
        {found?.threshold !== undefined && <span className="tertiary">{found.threshold}</span>}
      </dd>
    </div>
  );
}
