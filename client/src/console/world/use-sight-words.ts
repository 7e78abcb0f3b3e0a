import type { Sight } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useAmount, useBandWords } from '../../room/variable-words.ts';

/** Who sees a value, in a few words: “CHN about 66 · JPN about 61”. */
export function useSightWords(): (sights: readonly Sight[]) => string {
  const { t } = useLingui();
  const amount = useAmount();
  const bandOf = useBandWords();
  return (sights) => {
    const said = sights.flatMap((sight): string[] => {
      if (sight.kind === 'perceived') return [t`${sight.by} as ${amount(sight.value)}`];
      if (sight.kind === 'band') return [t`all as ${bandOf(sight.band)}`];
      if (sight.by === 'all') return [t`everybody`];
      return sight.by === 'control' ? [] : [sight.by.join(', ')];
    });
    return said.length === 0 ? t`you alone` : said.join(' · ');
  };
}
