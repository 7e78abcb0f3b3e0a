import { delegationOf, type Point, type RecordLine } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Gavel, Hand } from 'lucide-react';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { When } from '../When.tsx';
import styles from './Procedure.module.css';
import { useMeeting } from './use-meeting.ts';
import { useMotionWords } from './use-motion-words.ts';

/** A line of the record among what is said: a point and what the chair ruled, a motion and what became of it. */
export function RecordEntry({ line }: { line: RecordLine }) {
  return (
    <div className={styles['record']}>
      {line.kind === 'moved' || line.kind === 'decided' ? <Gavel aria-hidden="true" /> : <Hand aria-hidden="true" />}
      <div>
        <Words line={line} />
        {line.kind === 'ruled' && <Appeal point={line.point} />}
      </div>
      <When played={line.played} />
    </div>
  );
}

function Words({ line }: { line: RecordLine }) {
  const { point: named, moved } = useMotionWords();
  const actor = useActor();
  const proposals = useSession((session) => session.proposals);
  switch (line.kind) {
    case 'raised': {
      const { name } = actor(line.point.delegation);
      const kind = named(line.point.kind);
      return (
        <p>
          <Trans>
            {name} raises a {kind}: “{line.point.text}”
          </Trans>
        </p>
      );
    }
    case 'ruled': {
      const { upheld = false, words = '', by = '', fell } = line.point.ruling ?? {};
      const { name } = actor(delegationOf(by) ?? by);
      return (
        <p>
          {upheld ? (
            <Trans>
              The chair ({name}) upholds it: “{words}”
            </Trans>
          ) : (
            <Trans>
              The chair ({name}) does not uphold it: “{words}”
            </Trans>
          )}{' '}
          {fell && (
            <b>
              <Trans>Overruled by the meeting.</Trans>
            </b>
          )}
        </p>
      );
    }
    case 'moved':
    case 'decided': {
      const { motion } = line;
      const text = proposals[motion.proposal ?? ''];
      const what = moved(motion, text && `P-${text.number}`);
      const { name } = actor(motion.delegation);
      if (line.kind === 'moved') {
        return (
          <p>
            <Trans>
              {name} moves {what}.
            </Trans>
          </p>
        );
      }
      return (
        <p>{motion.stage === 'passed' ? <Trans>The motion {what} is carried.</Trans> : <Trans>The motion {what} is not carried.</Trans>}</p>
      );
    }
  }
}

/** Where the rules know one, a ruling can be appealed, once. */
function Appeal({ point }: { point: Point }) {
  const { t } = useLingui();
  const { give } = useTable();
  const meeting = useMeeting();
  const deed = useDeed('appealRuling', (input) => input.point === point.id);
  const beganAt = useSession((session) => session.phase?.beganAt ?? 0);
  const isTimely = (point.ruling?.played ?? 0) >= beganAt;
  const isPossible =
    isTimely && give && meeting?.own !== undefined && meeting.rules.appeal && meeting.state === 'open' && !point.ruling?.appeal;
  if (!isPossible) return null;
  const isBusy = meeting.motions.some(({ stage }) => stage === 'voting' || stage === 'unopposed');
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        isPending={deed.progress === 'sending'}
        disabledBecause={isBusy ? t`Another motion is being decided.` : undefined}
        onPress={() => void deed.run({ point: point.id })}
      >
        <Trans>Appeal against the ruling</Trans>
      </Button>
      <DeedNotice deed={deed} />
    </>
  );
}
