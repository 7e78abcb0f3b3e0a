import { type Rfi, responseTime } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleSlash, Clock, Eye, Undo2 } from 'lucide-react';
import { useSeatName } from '../../room/use-seat-name.ts';
import { usePlayed, useSession, useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { formatRemaining } from '../../ui/remaining.ts';
import { Tag } from '../../ui/Tag.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDesk } from '../desk.ts';
import { useDeed } from '../use-deed.ts';
import { When } from '../When.tsx';
import styles from './Ask.module.css';
import { useMayAsk } from './use-may-ask.ts';
import { useRfiDraft } from './use-rfi-draft.ts';

const seconds = (ms: number) => formatRemaining(Math.floor(Math.max(0, ms) / 1000) * 1000);

/** One question with where it stands, in words, and what came of it. */
export function Question({ rfi, isLast }: { rfi: Rfi; isLast: boolean }) {
  const seatName = useSeatName();
  const { give } = useTable();
  const { id, text, by, played, stage, answer, why } = rfi;
  return (
    <div className={styles['question']}>
      <p className={styles['meta']}>
        <span>{seatName(by, 'title')}</span>
        <Stage rfi={rfi} />
        <span className={styles['when']}>
          <When played={played} />
        </span>
      </p>
      <About rfi={rfi} />
      <p className={styles['asked']}>{text}</p>
      {answer !== undefined && <p className={styles['answer']}>{answer}</p>}
      {why !== undefined && <p className={styles['answer']}>{why}</p>}
      {give && stage === 'open' && <Withdraw id={id} />}
      {give && isLast && (stage === 'answered' || stage === 'declined') && <FollowUp id={id} />}
    </div>
  );
}

function Stage({ rfi }: { rfi: Rfi }) {
  const now = usePlayed();
  const took = responseTime(rfi);
  const time = took === undefined ? '' : seconds(took);
  switch (rfi.stage) {
    case 'open':
      return rfi.takenAt === undefined ? (
        <Tag icon={<Clock aria-hidden="true" />}>
          <Trans>Asked, waiting for {seconds(now - rfi.played)}</Trans>
        </Tag>
      ) : (
        <Tag tone="held" icon={<Eye aria-hidden="true" />}>
          <Trans>The facilitator sees to it, waiting for {seconds(now - rfi.played)}</Trans>
        </Tag>
      );
    case 'answered':
      return (
        <Tag tone="ok" icon={<CircleCheck aria-hidden="true" />}>
          <Trans>Answered after {time}</Trans>
        </Tag>
      );
    case 'declined':
      return (
        <Tag icon={<CircleSlash aria-hidden="true" />}>
          <Trans>Not answered</Trans>
        </Tag>
      );
    case 'withdrawn':
      return (
        <Tag icon={<Undo2 aria-hidden="true" />}>
          <Trans>Withdrawn</Trans>
        </Tag>
      );
  }
}

function About({ rfi: { about } }: { rfi: Rfi }) {
  const { t } = useLingui();
  const text = useText();
  const { showWire } = useDesk();
  const item = useSession((session) => (about === undefined ? undefined : session.wire[about]));
  if (!item) return null;
  const title = text(item.title);
  return (
    <p className={styles['about']}>
      <Trans>About</Trans>{' '}
      <button type="button" className={styles['link']} aria-label={t`Show “${title}” on the wire`} onClick={() => showWire(item.id)}>
        {title}
      </button>
    </p>
  );
}

function Withdraw({ id }: { id: string }) {
  const deed = useDeed('withdrawRfi', (input) => input.rfi === id);
  const because = useMayAsk();
  return (
    <>
      <div className={styles['deeds']}>
        <Button
          size="small"
          variant="quiet"
          icon={<Undo2 />}
          isPending={deed.progress === 'sending'}
          disabledBecause={because}
          onPress={() => void deed.run({ rfi: id })}
        >
          <Trans>Withdraw</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </>
  );
}

function FollowUp({ id }: { id: string }) {
  const [draft, keep] = useRfiDraft();
  const because = useMayAsk();
  return (
    <div className={styles['deeds']}>
      <Button
        size="small"
        variant="quiet"
        disabledBecause={because}
        onPress={() => {
          keep({ text: draft.text, follows: id });
          document.querySelector<HTMLElement>('[data-ask] textarea')?.focus();
        }}
      >
        <Trans>Follow up</Trans>
      </Button>
    </div>
  );
}
