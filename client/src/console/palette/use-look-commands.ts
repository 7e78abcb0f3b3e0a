import { mayAdjudicate } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useSession } from '../../store/table.ts';
import type { Command } from '../../ui/CommandPalette.tsx';
import { KEYS } from '../keys.ts';
import { useSharing } from '../sharing/use-sharing.ts';
import { useMayCommand } from '../use-may-command.ts';
import { useGo } from './use-go.ts';

/** Where the facilitator may look, and what lies over the console. */
export function useLookCommands(): Command[] {
  const { t } = useLingui();
  const go = useGo();
  const isOver = useSession((session) => session.stage === 'ended');
  const hasOrders = useSession((session) => (session.exercise?.orders.length ?? 0) > 0);
  const isDecided = useSession(mayAdjudicate);
  const hasProcedure = useSession((session) => session.exercise?.procedure !== undefined);
  const [isSharing, share] = useSharing();
  const mayWrite = useMayCommand('addInject') && !isOver;
  const mayTend = useMayCommand('vacateSeat');
  const mayCorrect = useMayCommand('correctFact');
  const section = t`Look`;
  const { always, desk } = KEYS;
  return [
    ...(mayWrite
      ? [
          {
            id: 'improvise',
            section,
            label: t`Write an inject`,
            hint: t`Improvise: a card to one delegation or several, in a wording each.`,
            keywords: t`improvise ad hoc new add event message cable press clarify template inject wordings`,
            shortcut: always.improvise,
            run: () => go({ sheet: 'improvise' }),
          },
        ]
      : []),
    ...(mayCorrect && !isOver
      ? [
          {
            id: 'correct',
            section,
            label: t`Correct what happened`,
            hint: t`Amend or annul an inject's effects, an order, a vote, a value; see first what follows.`,
            keywords: t`undo amend annul mistake wrong miscount retract`,
            shortcut: always.correct,
            run: () => go({ sheet: 'correct' }),
          },
        ]
      : []),
    ...(mayCorrect
      ? [
          {
            id: 'rewind',
            section,
            label: t`Go back, or branch`,
            hint: t`To the start of a turn, or another session from any moment, with the same seats.`,
            keywords: t`rewind fork branch undo turn copy`,
            shortcut: always.rewind,
            run: () => go({ sheet: 'rewind' }),
          },
        ]
      : []),
    {
      id: 'traffic',
      section,
      label: t`All channels`,
      hint: t`Who says what to whom; answer as the SimCell, leak a message.`,
      keywords: t`traffic messages chat back-channel hotline white cell SimCell leak listen`,
      shortcut: always.traffic,
      run: () => go({ sheet: 'traffic' }),
    },
    {
      id: 'proposals',
      section,
      label: t`Proposals and votes`,
      hint: t`Texts on the table; put one to the vote, code its clauses.`,
      keywords: t`table resolution draft ballot amendment sign adopt negotiate`,
      shortcut: desk.proposals,
      run: () => go({ room: 'desk', table: 'proposals' }),
    },
    ...(hasOrders
      ? [
          {
            id: 'orders',
            section,
            label: t`Orders`,
            hint: t`What each delegation has sealed this turn, and what was revealed.`,
            keywords: t`moves actions sealed covert effects`,
            shortcut: desk.orders,
            run: () => go({ room: 'desk', table: 'orders' }),
          } satisfies Command,
        ]
      : []),
    ...(isDecided
      ? [
          {
            id: 'adjudicate',
            section,
            label: t`Adjudicate`,
            hint: t`What comes of orders: by rule, in words, by argument and dice, by estimate; published together.`,
            keywords: t`umpire outcome matrix argument judge accept publish dice`,
            shortcut: desk.adjudicate,
            run: () => go({ room: 'desk', table: 'adjudicate' }),
          } satisfies Command,
        ]
      : []),
    {
      id: 'rfi',
      section,
      label: t`Questions to the control room`,
      hint: t`What delegations ask you; answer one, release to all, hold back.`,
      keywords: t`RFI request for information clarify ask answer inbox`,
      shortcut: desk.rfi,
      run: () => go({ room: 'desk', table: 'rfi' }),
    },
    {
      id: 'mselTable',
      section,
      label: t`The list as a table`,
      hint: t`Every inject in one line each, to sort and compare.`,
      keywords: t`MSEL spreadsheet overview matrix storyline`,
      shortcut: desk.table,
      run: () => go({ room: 'desk', sheet: 'mselTable' }),
    },
    {
      id: 'dryRun',
      section,
      label: t`What would go out`,
      hint: t`The injects to come, asked on a copy; play is not touched.`,
      keywords: t`what if dry run forecast preview simulate`,
      shortcut: desk.dryRun,
      run: () => go({ room: 'desk', sheet: 'dryRun' }),
    },
    ...(hasProcedure
      ? [
          {
            id: 'floor',
            section,
            label: t`The floor`,
            hint: t`The list of speakers, points and motions.`,
            keywords: t`procedure speakers chair motion point of order rules caucus`,
            shortcut: desk.floor,
            run: () => go({ room: 'desk', table: 'floor' }),
          } satisfies Command,
        ]
      : []),
    {
      id: 'evaluate',
      section,
      label: t`Evaluation`,
      hint: t`The evaluation guide, its ratings, and what was observed.`,
      keywords: t`evaluator EEG HSEEP capability rating assess judge objectives`,
      shortcut: always.evaluate,
      run: () => go({ room: 'evaluate' }),
    },
    ...(mayTend
      ? [
          {
            id: 'seats',
            section,
            label: t`Seats and links`,
            hint: t`Who sits where; invitations, codes, printed seat cards.`,
            keywords: t`join invite QR code print card empty vacate participant roster autopilot`,
            shortcut: always.links,
            run: () => go({ sheet: 'seats' }),
          },
        ]
      : []),
    {
      id: 'powers',
      section,
      label: t`Seats and delegations`,
      hint: t`What a seat may do; admit, release, join or divide delegations.`,
      keywords: t`powers permission deputy admit release merge split observer away`,
      shortcut: always.seats,
      run: () => go({ sheet: 'powers' }),
    },
    {
      id: 'controllers',
      section,
      label: t`Controllers and hand-over`,
      hint: t`Appoint a co-facilitator, SimCell, evaluator or observer; leave word for the next.`,
      keywords: t`control room staff colleague appoint shift handover note EXCON white cell`,
      shortcut: always.controllers,
      run: () => go({ sheet: 'controllers' }),
    },
    {
      id: 'share',
      section,
      label: isSharing ? t`Stop sharing` : t`Hide secrets to share the screen`,
      hint: t`Texts, messages and private values disappear from this screen only.`,
      keywords: t`safe mode secrets projector beamer screen share`,
      shortcut: always.share,
      run: () => share(!isSharing),
    },
    {
      id: 'tour',
      section,
      label: t`Show me around`,
      hint: t`The console in a few steps.`,
      keywords: t`tour help guide introduction first how tutorial onboarding`,
      run: () => go({ sheet: 'tour', room: 'desk' }),
    },
    {
      id: 'keys',
      section,
      label: t`Keys`,
      hint: t`Every key that works here, on one sheet.`,
      keywords: t`shortcuts keyboard hotkeys help`,
      shortcut: always.sheet,
      run: () => go({ sheet: 'shortcuts' }),
    },
  ];
}
