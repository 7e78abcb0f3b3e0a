import { correctables, type ForkAnswer } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../../connection/http.ts';
import { useProblemText } from '../../connection/refusal-text.ts';
import { useLiveRoom } from '../../store/room.ts';
import { useSession } from '../../store/table.ts';
import { facilitatorToken } from '../../store/tickets.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useConsole, useLook } from '../console-state.ts';
import styles from './Correct.module.css';
import { useFactWords } from './use-fact-words.ts';
import { useLog } from './use-log.ts';
import { useMoment } from './use-moment.ts';

/** So many earlier moments are offered; the replay reaches every other. */
const MOST = 40;

/** Goes back to the start of a turn, or begins another session from a moment of this one. */
export function Rewind() {
  const { t } = useLingui();
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'rewind');
  const close = () => look({ sheet: undefined });
  return (
    <Dialog isOpen={isOpen} onClose={close} size="medium" title={t`Go back, or begin another session from here`}>
      {isOpen && <Form onClose={close} />}
    </Dialog>
  );
}

function Form({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const { id } = useLiveRoom();
  const [, go] = useLocation();
  const problemText = useProblemText();
  const turn = useSession((session) => session.phase?.turn ?? 1);
  const isRunning = useSession((session) => session.stage === 'running');
  const places = usePlaces();
  const [at, setAt] = useState(`turn ${turn}`);
  const [moves, setMoves] = useState(isRunning);
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isPending, setPending] = useState(false);
  const disabledBecause = moves && why.trim() === '' ? t`Say why first; everybody reads it.` : undefined;
  const begin = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      const [kind, n] = at.split(' ');
      const body = { at: kind === 'turn' ? { turn: Number(n) } : { position: Number(n) }, ...(moves ? { move: why.trim() } : {}) };
      const fork = await ask<ForkAnswer>('POST', `/api/sessions/${encodeURIComponent(id)}/forks`, { bearer: facilitatorToken(), body });
      onClose();
      go(`/x/${fork.session}`);
    } catch (thrown) {
      setProblem(problemText(thrown));
    }
    setPending(false);
  };
  return (
    <div className={styles['fork']}>
      <p>
        <Trans>
          A new session begins with this log up to the moment you choose, with the same seats, and its clock stands. This log stays as it
          is.
        </Trans>
      </p>
      <Select label={t`From`} options={places} value={at} onChange={setAt} />
      {isRunning && (
        <Checkbox
          isSelected={moves}
          onChange={setMoves}
          description={t`This session ends. Everybody reads why and moves over to the same seat with one click. Otherwise it goes on beside the new one.`}
        >
          <Trans>Play goes on there</Trans>
        </Checkbox>
      )}
      {moves && <TextField label={t`Why`} value={why} onChange={setWhy} maxLength={300} description={t`Everybody reads this.`} />}
      {problem && <Notice tone="error" title={problem} />}
      <div className={styles['deeds']}>
        <Button variant={moves ? 'danger' : 'primary'} isPending={isPending} disabledBecause={disabledBecause} onPress={() => void begin()}>
          {moves ? <Trans>Go back and move everybody</Trans> : <Trans>Begin the new session</Trans>}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          <Trans>Leave it</Trans>
        </Button>
      </div>
    </div>
  );
}

/** Starts of turns, now, and just before what could be corrected. */
function usePlaces(): { value: string; label: string }[] {
  const { t } = useLingui();
  const log = useLog();
  const words = useFactWords();
  const moment = useMoment();
  const session = useSession((state) => state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be corrected changes with the log alone
  const facts = useMemo(() => correctables(session, log).slice(0, MOST), [log]);
  const turns = Object.keys(session.turnsBegan ?? {}).reverse();
  const seen = new Set<number>();
  return [
    ...turns.map((n) => ({ value: `turn ${n}`, label: t`Start of turn ${n}` })),
    { value: `event ${log.length}`, label: t`Now` },
    ...facts.flatMap((one) => {
      // The moment before: what was told in one moment stays together.
      const before = log.findIndex(({ at }) => at === one.at);
      if (before < 1 || seen.has(before)) return [];
      seen.add(before);
      return [{ value: `event ${before}`, label: t`${moment(one.position)}, before: ${words(one).title}` }];
    }),
  ];
}
