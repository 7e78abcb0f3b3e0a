import type { InjectState } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { FilePen } from 'lucide-react';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useLook } from '../console-state.ts';
import { useMayCommand } from '../use-may-command.ts';

/** From an inject that was delivered with effects to its correction. */
export function CorrectIt({ state }: { state: InjectState }) {
  const { id, effects, startsCrisis } = state.inject;
  if (state.stage !== 'delivered' || effects.length + startsCrisis.length === 0) return null;
  return <ToCorrection about={id} />;
}

/** From a variable to what moved it and can be corrected. */
export function CorrectVariable({ name }: { name: string }) {
  return <ToCorrection about={name} />;
}

function ToCorrection({ about }: { about: string }) {
  const look = useLook();
  const may = useMayCommand('correctFact');
  const isRunning = useSession((session) => session.stage === 'running');
  if (!may || !isRunning) return null;
  return (
    <div>
      <Button size="small" icon={<FilePen />} onPress={() => look({ sheet: 'correct', correcting: about, detail: undefined })}>
        <Trans>Correct…</Trans>
      </Button>
    </div>
  );
}
