import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useConsole, useLook } from './console-state.ts';
import { useDeed } from './use-deed.ts';

/** ENDEX before the last phase is over: asked once, since it cannot be taken back. */
export function EndDialog() {
  const { t } = useLingui();
  const look = useLook();
  const deed = useDeed();
  const isOpen = useConsole((state) => state.sheet === 'end');
  const close = () => look({ sheet: undefined });
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      role="alertdialog"
      size="narrow"
      title={t`End the exercise now?`}
      actions={
        <>
          <Button onPress={close}>
            <Trans>Go on playing</Trans>
          </Button>
          <Button
            variant="danger"
            isPending={deed.isPending}
            onPress={async () => {
              if (await deed.run('endExercise', {})) close();
            }}
          >
            <Trans>ENDEX for everyone</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>Play stops for everyone and nothing can be added afterwards. The log is kept; the replay opens from here.</Trans>
      </p>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </Dialog>
  );
}
