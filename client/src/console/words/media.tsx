import type { Media } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { looks } from '../../injects/register.ts';

export const MEDIA = Object.keys(looks) as Media[];

export function useMediaName(): (media: Media) => string {
  const { i18n } = useLingui();
  return (media) => i18n._(looks[media].name);
}

/** The sign of a medium, named for those who hear it unless its name stands beside it. */
export function MediaIcon({ media, className, spoken }: { media: Media; className?: string | undefined; spoken?: 'off' }) {
  const name = useMediaName()(media);
  const { icon: Icon } = looks[media];
  return (
    <span title={spoken === 'off' ? undefined : name} className={className}>
      <Icon width={14} height={14} strokeWidth={1.75} aria-hidden="true" />
      {spoken !== 'off' && <span className="visually-hidden">{name}</span>}
    </span>
  );
}
