import type { Receipt, WireItem } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useSeatName } from '../room/use-seat-name.ts';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import { DeedNotice } from './DeedNotice.tsx';
import { Due } from './Due.tsx';
import { useDeed } from './use-deed.ts';
import { When } from './When.tsx';

/** Asks a delegation to say that it has read this, and by when; afterwards says who did. */
export function Acknowledgement({ item, receipt }: { item: WireItem; receipt: Receipt | undefined }) {
  const seatName = useSeatName();
  const { give } = useTable();
  const isRunning = useSession((session) => session.stage === 'running');
  const deed = useDeed('acknowledge', ({ wire }) => wire === item.id);
  if (receipt) {
    const who = seatName(receipt.by, 'title');
    return (
      <StatusGlyph
        status="acknowledged"
        words={
          <Trans>
            Acknowledged <When played={receipt.played} />, {who}
          </Trans>
        }
      />
    );
  }
  return (
    <>
      {isRunning && item.acknowledgeBy !== undefined && <Due at={item.acknowledgeBy} />}
      {give && (
        <Button variant="primary" size="small" isPending={deed.progress === 'sending'} onPress={() => void deed.run({ wire: item.id })}>
          {deed.progress === 'sending' ? <Trans>Sending</Trans> : <Trans>Acknowledge</Trans>}
        </Button>
      )}
      <DeedNotice deed={deed} />
    </>
  );
}
