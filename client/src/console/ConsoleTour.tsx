import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '../store/table.ts';
import { printedKeys } from '../ui/shortcuts.ts';
import { Tour, type TourStep } from '../ui/Tour.tsx';
import { TourOffer } from '../ui/TourOffer.tsx';
import { useRemembered } from '../ui/use-remembered.ts';
import { useConsole, useLook } from './console-state.ts';
import { KEYS } from './keys.ts';
import { useMayCommand } from './use-may-command.ts';

const useTourSeen = () => useRemembered('tour.console', false);

/** Offered once to whoever runs an exercise from this browser for the first time. */
export function ConsoleTourOffer() {
  const look = useLook();
  const [isSeen, see] = useTourSeen();
  const mayRun = useMayCommand('deliverInject');
  const isRunning = useSession((session) => session.stage === 'running');
  if (isSeen || !mayRun || !isRunning) return null;
  const start = () => {
    see(true);
    look({ sheet: 'tour', room: 'desk' });
  };
  return (
    <TourOffer onStart={start} onDecline={() => see(true)}>
      <Trans>New at this console? Seven steps show where everything is. Play goes on meanwhile.</Trans>
    </TourOffer>
  );
}

/** The console in seven steps; from the palette at any time. */
export function ConsoleTour() {
  const { t } = useLingui();
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'tour');
  const steps = useSteps();
  if (!isOpen) return null;
  return <Tour label={t`The console in a few steps`} steps={steps} onClose={() => look({ sheet: undefined })} />;
}

function useSteps(): TourStep[] {
  const { always, desk } = KEYS;
  const print = printedKeys;
  const [next, previous, hold] = [print(desk.nextInject), print(desk.previousInject), print(desk.hold)];
  const [improvise, viewAs, pause, advance] = [print(always.improvise), print(desk.viewAs), print(always.pause), print(always.advance)];
  const [commands, sheet, send] = [print(always.commands), print(always.sheet), print('Mod+Enter')];
  return [
    {
      id: 'needs',
      at: ['[data-console=needs]'],
      title: <Trans>What needs you</Trans>,
      text: <Trans>What waits for you, the most urgent first. Its number on the keyboard takes you to where it is solved.</Trans>,
    },
    {
      id: 'msel',
      at: ['[data-console=msel]'],
      placement: 'right top',
      title: <Trans>The injects</Trans>,
      text: (
        <Trans>
          All that the exercise has in store, and what became of it. {next} and {previous} choose one, {hold} holds it back; the space bar
          delivers the next.
        </Trans>
      ),
    },
    {
      id: 'watch',
      at: ['[data-console=watch]'],
      placement: 'bottom',
      title: <Trans>The delegations</Trans>,
      text: <Trans>Who is here, what each did last and what it owes. {viewAs} shows the screen of the one you have chosen.</Trans>,
    },
    {
      id: 'table',
      at: ['[data-console=table]'],
      placement: 'top',
      title: <Trans>The table</Trans>,
      text: <Trans>Texts and votes, and the orders of this turn: here you put to the vote and judge.</Trans>,
    },
    {
      id: 'improvise',
      at: ['[data-console=improvise]'],
      placement: 'left top',
      title: <Trans>Improvise</Trans>,
      text: (
        <Trans>
          {improvise} brings you here. One event, in a wording for each recipient; you see it as they will, and {send} sends it.
        </Trans>
      ),
    },
    {
      id: 'clock',
      at: ['[data-tour=clock]'],
      title: <Trans>The clock</Trans>,
      text: (
        <Trans>
          {pause} pauses play for everyone, {advance} moves on to what comes next. The phase can be made shorter or longer at any time.
        </Trans>
      ),
    },
    {
      id: 'tools',
      at: ['[data-tour=tools]'],
      placement: 'bottom end',
      title: <Trans>Everything else</Trans>,
      text: (
        <Trans>
          {commands} finds whatever the console can do, by its name or the trade’s words for it; {sheet} lists the keys. This tour is there
          too.
        </Trans>
      ),
    },
  ];
}
