import type { Duty } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  ChevronRight,
  Dices,
  Gavel,
  GitPullRequestArrow,
  Hand,
  ListChecks,
  ListOrdered,
  Lock,
  MailOpen,
  Mic,
  PenLine,
  PhoneIncoming,
  RadioTower,
  Scale,
  ScrollText,
  UserPlus,
} from 'lucide-react';
import { usePlayed, useSession } from '../store/table.ts';
import { Countdown } from '../ui/Countdown.tsx';
import { cx } from '../ui/cx.ts';
import { formatRemaining } from '../ui/remaining.ts';
import { showAnnex } from './annex/show-annex.ts';
import styles from './DutyStrip.module.css';
import { useDesk } from './desk.ts';
import { useDutyWords } from './use-duty-words.ts';

const icons = {
  answer: PhoneIncoming,
  acknowledge: RadioTower,
  read: MailOpen,
  vote: Scale,
  sign: PenLine,
  initial: Lock,
  amendment: GitPullRequestArrow,
  admit: UserPlus,
  tie: Gavel,
  floor: Mic,
  point: Hand,
  motion: Gavel,
  call: Mic,
  heard: Dices,
  rank: ListOrdered,
  orders: ScrollText,
  task: ListChecks,
} satisfies Record<Duty['kind'], unknown>;

const MINUTE = 60_000;
const OF_THE_PHASE: readonly Duty['kind'][] = ['rank', 'orders', 'task'];

/** One duty as a button that goes to where it is done; on a phone it also names what comes after. */
export function DutyButton({ duty, more }: { duty: Duty; more: readonly Duty[] }) {
  const { t } = useLingui();
  const words = useDutyWords();
  const go = useGoTo();
  const played = usePlayed();
  const left = duty.dueAt === undefined ? undefined : duty.dueAt - played;
  const isNear = left !== undefined && left > 0 && left < MINUTE;
  // A phase that waits for the facilitator makes nobody late.
  const isLate = left !== undefined && left <= 0 && !OF_THE_PHASE.includes(duty.kind);
  const Icon = icons[duty.kind];
  const full = words(duty, 'full');
  const then = [...new Set(more.map((one) => words(one, 'short')))].join(', ');
  return (
    <button
      type="button"
      className={cx(styles['duty'], left === undefined && styles['timeless'], isNear && styles['near'], isLate && styles['late'])}
      title={full}
      onClick={() => go(duty)}
    >
      <Icon aria-hidden="true" />
      <span className={cx(styles['words'], duty.kind === 'task' && styles['task'])}>
        <span className={styles['full']}>{full}</span>
        {then && <span className={styles['then']}>{t`then: ${then}`}</span>}
      </span>
      {left !== undefined && (
        <span className={styles['time']}>{isLate ? <Late by={-left} /> : left <= 0 ? <Trans>now</Trans> : <TimeLeft left={left} />}</span>
      )}
      <ChevronRight className={styles['go']} aria-hidden="true" />
    </button>
  );
}

function TimeLeft({ left }: { left: number }) {
  const isStanding = useSession((session) => !session.clock.running);
  return <Countdown ms={left} state={isStanding ? 'standing' : 'running'} />;
}

function Late({ by }: { by: number }) {
  const late = formatRemaining(by);
  return <Trans>{late} late</Trans>;
}

function useGoTo(): (duty: Duty) => void {
  const { go, open, showWire } = useDesk();
  return (duty) => {
    switch (duty.kind) {
      case 'answer':
      case 'acknowledge':
      case 'read':
        return showWire(duty.wire);
      case 'vote':
      case 'tie':
      case 'sign':
        // A motion of procedure belongs to the plenary, not to a text.
        return open(duty.proposal === '' ? 'channel:plenary' : `text:${duty.proposal}`);
      case 'amendment':
        return open(`text:${duty.proposal}`);
      case 'initial':
        open(`text:${duty.proposal}`);
        // The sheet is there once the text is.
        requestAnimationFrame(() => showAnnex(duty.annex));
        return;
      case 'rank':
        return open('agenda');
      case 'admit':
        return go('situation');
      case 'orders':
      case 'heard':
        return go('orders');
      case 'task':
      case 'floor':
      case 'point':
      case 'motion':
      case 'call':
        return open('channel:plenary');
    }
  };
}
