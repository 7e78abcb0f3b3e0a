import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useMemo } from 'react';
import { useSession } from '../../store/table.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLook } from '../console-state.ts';

const StressScreen = lazy(async () => ({ default: (await import('../../stress/StressScreen.tsx')).StressScreen }));

/** The stress test in place of the console: what this session has adopted beside the architectures of the exercise. */
export function Stress() {
  const { t } = useLingui();
  const look = useLook();
  const exercise = useSession(({ control }) => control?.pack ?? control?.exercise);
  const start = useSession((session) => session.control?.start);
  const mechanisms = useSession((session) => session.mechanisms);
  const negotiated = useMemo(() => {
    const adopted = Object.values(mechanisms ?? {})
      .filter(({ stage }) => stage === 'inForce' || stage === 'building')
      // What was there from the start is nobody's work at this table.
      .filter(({ adoptedTurn, proposal }) => adoptedTurn > 0 || proposal !== undefined)
      .map(({ id, spec, members }) => ({ ...spec, id, members }));
    return adopted.length === 0 ? undefined : { name: t`What this table agreed`, mechanisms: adopted };
  }, [mechanisms, t]);
  if (!exercise) return null;
  return (
    <Suspense fallback={<Skeleton />}>
      <StressScreen exercise={exercise} start={start ?? {}} negotiated={negotiated} onClose={() => look({ sheet: undefined })} />
    </Suspense>
  );
}
