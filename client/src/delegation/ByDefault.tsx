import { Trans } from '@lingui/react/macro';
import { Tag } from '../ui/Tag.tsx';

/** Marks the order of a delegation that had sealed nothing to be announced. */
export function ByDefault() {
  return (
    <Tag tone="outline">
      <Trans>by default</Trans>
    </Tag>
  );
}
