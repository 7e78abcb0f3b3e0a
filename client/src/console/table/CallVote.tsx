import { type Proposal, phaseNow, type VotingMethod } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMethodWords } from '../../delegation/votes/use-method-words.ts';
import { useRoom } from '../../store/room.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Table.module.css';

const METHODS: readonly VotingMethod[] = ['open', 'recorded', 'secret'];

/** Puts a tabled text to the vote for some minutes, by the method of the exercise or another one. */
export function CallVote({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const deed = useDeed();
  const words = useMethodWords();
  const line = useRoom((room) => room.line);
  const usual = useSession((session) => session.exercise?.negotiation.method ?? 'recorded');
  const isTaken = useSession((session) => phaseNow(session)?.allow.includes('vote') ?? true);
  const [minutes, setMinutes] = useState(3);
  const [method, setMethod] = useState<VotingMethod>();
  const { id, stage } = proposal;
  const call = () => void deed.run('callVote', { proposal: id, minutes, ...(method === undefined || method === usual ? {} : { method }) });
  return (
    <>
      <div className={styles['call']}>
        <NumberField
          className={styles['minutes']}
          label={t`Vote open for`}
          value={minutes}
          onChange={setMinutes}
          min={0.25}
          max={1440}
          step={1}
          unit={t`min`}
        />
        <Select
          className={styles['method']}
          label={t`Ballots`}
          options={METHODS.map((value) => ({ value, label: words({ method: value }).name }))}
          value={method ?? usual}
          onChange={setMethod}
        />
        <Button isPending={deed.isPending} onPress={call}>
          {deed.isPending ? <Trans>Sending…</Trans> : stage === 'rejected' ? <Trans>Put it again</Trans> : <Trans>Call the vote</Trans>}
        </Button>
      </div>
      {!isTaken && (
        <p className="secondary">
          <Trans>This phase takes no ballots on texts: nobody can vote before one does.</Trans>
        </p>
      )}
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      {deed.isPending && line !== 'live' && <Notice title={t`Queued, will be sent when the line is back.`} />}
    </>
  );
}
