import { Trans } from '@lingui/react/macro';
import { FolderOpen } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from '../ui/Button.tsx';

/** Picks a log file from this machine. */
export function ChooseFile({ openFile, look }: { openFile: (file: File) => void; look: NonNullable<ButtonProps['variant']> }) {
  return (
    <FileTrigger
      onSelect={(files) => {
        const file = files?.[0];
        if (file) openFile(file);
      }}
    >
      <Button variant={look} size="large" icon={<FolderOpen />}>
        <Trans>Choose a log file</Trans>
      </Button>
    </FileTrigger>
  );
}
