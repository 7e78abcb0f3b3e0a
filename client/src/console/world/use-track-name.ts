import { useLingui } from '@lingui/react/macro';

/** What a track is called; an exercise may have tracks of its own. */
export function useTrackName(): (track: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    military: t`military`,
    political: t`political`,
    economic: t`economic`,
    humanitarian: t`humanitarian`,
    diplomatic: t`diplomatic`,
    domestic: t`domestic`,
    intelligence: t`intelligence`,
    health: t`health`,
    control: t`set by you`,
    assessment: t`assessment`,
  };
  return (track) => names[track] ?? track;
}
