import { Trans } from '@lingui/react/macro';
import { useRefusalText } from '../connection/refusal-text.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Deed } from './use-deed.ts';

/** What became of a deed, beside where it was done: refused, or waiting for the line. Nothing when all went well. */
export function DeedNotice({ deed }: { deed: Pick<Deed<never>, 'progress' | 'refusal'> }) {
  const textOf = useRefusalText();
  if (deed.progress === 'queued') {
    return (
      <Notice tone="warning" title={<Trans>Queued.</Trans>}>
        <Trans>It will be sent when the line is back.</Trans>
      </Notice>
    );
  }
  if (!deed.refusal) return null;
  return (
    <Notice tone="error" title={<Trans>Not done.</Trans>}>
      {textOf(deed.refusal)}
    </Notice>
  );
}
