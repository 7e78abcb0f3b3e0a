import type { CrisisSeen } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useSession, useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLook } from '../console-state.ts';
import { WhoAsks } from './WhoAsks.tsx';

/** A rung that waits for the facilitator's word, with the way to give it. */
export function Awaiting({ crisis: { crisis, live, rungs } }: { crisis: CrisisSeen }) {
  const look = useLook();
  const text = useText();
  const { give } = useTable();
  const awaiting = useSession((session) => session.crisisBooks?.[crisis]?.awaiting);
  const stage = useSession((session) => session.stage);
  if (awaiting === undefined || !live) return null;
  return (
    <Notice
      tone="error"
      spoken="off"
      title={
        <Trans>
          Rung {awaiting} waits for you: {text(rungs.find(({ n }) => n === awaiting)?.label)}.
        </Trans>
      }
      action={
        give &&
        stage === 'running' && (
          <Button size="small" variant="primary" onPress={() => look({ sheet: 'confirm', crisis })}>
            <Trans>Decide</Trans>
          </Button>
        )
      }
    >
      <WhoAsks crisis={crisis} />
    </Notice>
  );
}
