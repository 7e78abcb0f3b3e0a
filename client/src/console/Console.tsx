import { type Attention, roleOf } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { SeatLinksDialog } from '../lobby/SeatLinks.tsx';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { OfflineStrip } from '../room/OfflineStrip.tsx';
import { SafetyHalt } from '../room/SafetyHalt.tsx';
import { useSession, useTable } from '../store/table.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SplitColumns } from '../ui/SplitColumns.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { Adopt } from './architecture/Adopt.tsx';
import styles from './Console.module.css';
import { ConsolePalette } from './ConsolePalette.tsx';
import { ConsoleTopBar } from './ConsoleTopBar.tsx';
import { ConsoleTour, ConsoleTourOffer } from './ConsoleTour.tsx';
import { ConsoleProvider, useConsole, useLook, useNewConsoleState } from './console-state.ts';
import { ControllersSheet } from './controllers/Controllers.tsx';
import { HandoverStrip } from './controllers/HandoverStrip.tsx';
import { Correct } from './correct/Correct.tsx';
import { Rewind } from './correct/Rewind.tsx';
import { ConfirmRung } from './crises/ConfirmRung.tsx';
import { PlayStopped } from './crises/PlayStopped.tsx';
import { EndDialog } from './EndDialog.tsx';
import { Capture } from './evaluate/Capture.tsx';
import { EvaluateRoom } from './evaluate/EvaluateRoom.tsx';
import { EditInject } from './inject-draft/EditInject.tsx';
import { ImprovisePanel } from './inject-draft/ImprovisePanel.tsx';
import { KEYS } from './keys.ts';
import { DryRun } from './msel/DryRun.tsx';
import { InjectDetail } from './msel/InjectDetail.tsx';
import { InjectDeedsProvider } from './msel/inject-deeds.tsx';
import { MselPanel } from './msel/MselPanel.tsx';
import { MselTable } from './msel/MselTable.tsx';
import { SomeDialog } from './msel/SomeDialog.tsx';
import { TimeDialog } from './msel/TimeDialog.tsx';
import { NeedsYou } from './NeedsYou.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SeatsDrawer } from './seats/SeatsDrawer.tsx';
import { Secret } from './sharing/Secret.tsx';
import { ShareStrip } from './sharing/ShareStrip.tsx';
import { useSharing } from './sharing/use-sharing.ts';
import { Stress } from './stress/Stress.tsx';
import { TablePanel } from './table/TablePanel.tsx';
import { ClauseDialog } from './table/texts/ClauseDialog.tsx';
import { AllChannels } from './traffic/AllChannels.tsx';
import { Ticker } from './traffic/Ticker.tsx';
import { useQueue } from './use-attention.ts';
import { useConsoleKeys } from './use-console-keys.ts';
import { useMayCommand } from './use-may-command.ts';
import { useInjectSteps } from './use-panel-keys.ts';
import { WithPower } from './WithPower.tsx';
import { ViewAs } from './watch/ViewAs.tsx';
import { WatchPanel } from './watch/WatchPanel.tsx';
import { WorldRoom } from './world/WorldRoom.tsx';

/** One screen from which a single person runs the whole exercise. */
export function Console() {
  const { seat } = useTable();
  return (
    <ConsoleProvider value={useNewConsoleState(roleOf(seat) === 'evaluator' ? 'evaluate' : 'desk')}>
      <InjectDeedsProvider>
        <Screen />
      </InjectDeedsProvider>
    </ConsoleProvider>
  );
}

function Screen() {
  const isTesting = useConsole((state) => state.sheet === 'stress');
  const [isSharing] = useSharing();
  return isTesting && !isSharing ? <Stress /> : <Desk />;
}

function Desk() {
  const { t } = useLingui();
  const look = useLook();
  const { awake, asleep } = useQueue();
  const room = useConsole((state) => state.room);
  const isWide = useMedia('(min-width: 1280px)');
  const isOver = useSession((session) => session.stage === 'ended');
  const mayWrite = useMayCommand('addInject') && !isOver;
  const isComposerBeside = isWide && mayWrite && room === 'desk';
  const compose = () => {
    if (!isComposerBeside) return look({ sheet: 'improvise' });
    document.querySelector<HTMLElement>('[data-console=improvise] [data-first]')?.focus();
  };
  useShortcut(mayWrite ? KEYS.always.improvise : undefined, compose, { label: t`Write an inject`, group: t`Improvise` });
  useConsoleKeys();
  return (
    <div className={styles['screen']}>
      <ExerciseBanner />
      <ShareStrip />
      <SafetyHalt />
      <ConsoleTopBar />
      <NeedsYou items={awake} asleep={asleep} />
      <OfflineStrip />
      <HandoverStrip />
      <ConsoleTourOffer />
      <main className={styles['work']}>
        {room === 'desk' ? (
          <WithPower command="deliverInject">
            <Columns isComposerBeside={isComposerBeside} onCompose={mayWrite ? compose : undefined} />
          </WithPower>
        ) : (
          <Secret>
            {room === 'world' ? (
              <WithPower command="setRung">
                <WorldRoom />
              </WithPower>
            ) : (
              <EvaluateRoom />
            )}
          </Secret>
        )}
      </main>
      <Ticker />
      <Sheets isComposerBeside={isComposerBeside} items={awake} />
    </div>
  );
}

/** The desk itself: the list of injects, the delegations and their table, and what is being written. */
function Columns({ isComposerBeside, onCompose }: { isComposerBeside: boolean; onCompose: (() => void) | undefined }) {
  const { t } = useLingui();
  const hasRoom = useMedia('(min-width: 1400px)');
  const isNarrow = useMedia('(max-width: 999px)');
  useInjectSteps();
  const msel = (
    <div className={styles['fill']} data-console="msel">
      <MselPanel {...(onCompose ? { onCompose } : {})} />
    </div>
  );
  const middle = (
    <>
      <div className={styles['watch']} data-console="watch">
        <Secret>
          <WatchPanel />
        </Secret>
      </div>
      <TablePanel />
    </>
  );
  if (isNarrow) {
    return (
      <div className={styles['stack']}>
        {msel}
        {middle}
      </div>
    );
  }
  const improvise = {
    id: 'improvise',
    label: t`Improvise`,
    width: hasRoom ? 340 : 308,
    min: 300,
    max: 520,
    content: (
      <div className={styles['fill']} data-console="improvise">
        <Secret>
          <ImprovisePanel />
        </Secret>
      </div>
    ),
  };
  return (
    <SplitColumns
      id="console"
      columns={[
        { id: 'msel', label: t`Injects`, width: hasRoom ? 468 : 436, min: 340, max: 640, content: msel },
        { id: 'middle', label: t`Watch`, min: 380, content: middle },
        ...(isComposerBeside ? [improvise] : []),
      ]}
    />
  );
}

/** Everything that can lie over the console. */
function Sheets({ isComposerBeside, items }: { isComposerBeside: boolean; items: readonly Attention[] }) {
  const { t } = useLingui();
  const look = useLook();
  const sheet = useConsole((state) => state.sheet);
  const [isSharing] = useSharing();
  const mayRun = useMayCommand('deliverInject');
  const mayEnd = useMayCommand('endExercise');
  const close = () => look({ sheet: undefined });
  return (
    <>
      <Capture />
      <ControllersSheet isOpen={sheet === 'controllers'} />
      <WithPower command="deliverInject">
        <MselTable />
        <DryRun />
        <InjectDetail />
      </WithPower>
      {!isSharing && (
        <>
          {mayRun && (
            <>
              <EditInject />
              <TimeDialog />
              <SomeDialog />
            </>
          )}
          <ViewAs />
          <WithPower command="writeAsSimCell">
            <AllChannels />
            <SeatsDrawer />
            <ClauseDialog />
          </WithPower>
        </>
      )}
      <ConsoleTour />
      <Shortcuts />
      {mayEnd && <EndDialog />}
      {mayEnd && <Rewind />}
      {mayEnd && !isSharing && <Correct />}
      {mayRun && (
        <>
          <ConfirmRung />
          <Adopt />
          <PlayStopped />
        </>
      )}
      <ConsolePalette items={items} />
      <SeatLinksDialog isOpen={sheet === 'seats'} onClose={close} />
      {!isComposerBeside && (
        <Dialog isOpen={sheet === 'improvise'} onClose={close} kind="drawer" size="medium" title={t`Write an inject`}>
          <div className={styles['drawer']}>
            <Secret>
              <ImprovisePanel layer="dialog" />
            </Secret>
          </div>
        </Dialog>
      )}
    </>
  );
}
