import { useLingui } from '@lingui/react/macro';
import { SeatLinksDialog } from '../lobby/SeatLinks.tsx';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { OfflineStrip } from '../room/OfflineStrip.tsx';
import { useSession } from '../store/table.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SplitColumns } from '../ui/SplitColumns.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { Adopt } from './architecture/Adopt.tsx';
import styles from './Console.module.css';
import { ConsolePalette } from './ConsolePalette.tsx';
import { ConsoleTopBar } from './ConsoleTopBar.tsx';
import { ConsoleProvider, useConsole, useLook, useNewConsoleState } from './console-state.ts';
import { ConfirmRung } from './crises/ConfirmRung.tsx';
import { PlayStopped } from './crises/PlayStopped.tsx';
import { EndDialog } from './EndDialog.tsx';
import { EditInject } from './inject-draft/EditInject.tsx';
import { ImprovisePanel } from './inject-draft/ImprovisePanel.tsx';
import { InjectDetail } from './msel/InjectDetail.tsx';
import { InjectDeedsProvider } from './msel/inject-deeds.tsx';
import { MselPanel } from './msel/MselPanel.tsx';
import { NeedsYou } from './NeedsYou.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Stress } from './stress/Stress.tsx';
import { TablePanel } from './table/TablePanel.tsx';
import { AllChannels } from './traffic/AllChannels.tsx';
import { Ticker } from './traffic/Ticker.tsx';
import { useAttention } from './use-attention.ts';
import { ViewAs } from './watch/ViewAs.tsx';
import { WatchPanel } from './watch/WatchPanel.tsx';
import { WorldRoom } from './world/WorldRoom.tsx';

/** One screen from which a single person runs the whole exercise. */
export function Console() {
  return (
    <ConsoleProvider value={useNewConsoleState()}>
      <InjectDeedsProvider>
        <Screen />
      </InjectDeedsProvider>
    </ConsoleProvider>
  );
}

function Screen() {
  const isTesting = useConsole((state) => state.sheet === 'stress');
  return isTesting ? <Stress /> : <Desk />;
}

function Desk() {
  const { t } = useLingui();
  const look = useLook();
  const items = useAttention();
  const room = useConsole((state) => state.room);
  const isWide = useMedia('(min-width: 1280px)');
  const isOver = useSession((session) => session.stage === 'ended');
  const isComposerBeside = isWide && !isOver && room === 'desk';
  const compose = () => {
    if (!isComposerBeside) return look({ sheet: 'improvise' });
    document.querySelector<HTMLElement>('[data-console=improvise] input, [data-console=improvise] textarea')?.focus();
  };
  useShortcut(isOver ? undefined : 'I', compose, { label: t`Write an inject`, group: t`Improvise` });
  useShortcut('W', () => look({ room: room === 'world' ? 'desk' : 'world' }), { label: t`World`, group: t`Watch` });
  return (
    <div className={styles['screen']}>
      <ExerciseBanner />
      <ConsoleTopBar />
      <NeedsYou items={items} />
      <OfflineStrip />
      <main className={styles['work']}>
        {room === 'world' ? <WorldRoom /> : <Columns isComposerBeside={isComposerBeside} onCompose={isOver ? undefined : compose} />}
      </main>
      <Ticker />
      <Sheets isComposerBeside={isComposerBeside} />
    </div>
  );
}

/** The desk itself: the list of injects, the delegations and their table, and what is being written. */
function Columns({ isComposerBeside, onCompose }: { isComposerBeside: boolean; onCompose: (() => void) | undefined }) {
  const { t } = useLingui();
  const hasRoom = useMedia('(min-width: 1400px)');
  const isNarrow = useMedia('(max-width: 999px)');
  const msel = (
    <div className={styles['fill']}>
      <MselPanel {...(onCompose ? { onCompose } : {})} />
    </div>
  );
  const middle = (
    <>
      <div className={styles['watch']} data-console="watch">
        <WatchPanel />
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
        <ImprovisePanel />
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
function Sheets({ isComposerBeside }: { isComposerBeside: boolean }) {
  const { t } = useLingui();
  const look = useLook();
  const sheet = useConsole((state) => state.sheet);
  const close = () => look({ sheet: undefined });
  return (
    <>
      <InjectDetail />
      <EditInject />
      <ViewAs />
      <AllChannels />
      <Shortcuts />
      <EndDialog />
      <ConfirmRung />
      <Adopt />
      <PlayStopped />
      <ConsolePalette />
      <SeatLinksDialog isOpen={sheet === 'seats'} onClose={close} />
      {!isComposerBeside && (
        <Dialog isOpen={sheet === 'improvise'} onClose={close} kind="drawer" size="medium" title={t`Write an inject`}>
          <div className={styles['drawer']}>
            <ImprovisePanel layer="dialog" />
          </div>
        </Dialog>
      )}
    </>
  );
}
