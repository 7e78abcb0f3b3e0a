import type { StepRead, Zone } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** What a step of a crisis did, in words. */
export function useStepWords() {
  const { t, i18n } = useLingui();
  const percent = (share: number) => t`${i18n.number(Math.round(share * 100))} %`;
  const zones: Record<Zone['kind'], string> = {
    down: t`one rung down`,
    stay: t`no change`,
    press: t`tension only`,
    rise: t`one rung up`,
  };
  /** `decided`: whether the rung it asked for was reached; nothing while it waits. */
  const outcome = ({ fell, step: { was, rung, awaits } }: StepRead, decided?: boolean): string => {
    if (awaits !== undefined) {
      if (decided === undefined) return t`would rise from ${was} to ${awaits}; you decide`;
      return decided ? t`rose from ${was} to ${awaits}, confirmed by you` : t`asked for ${awaits}; you kept it on ${was}`;
    }
    switch (fell) {
      case 'rise':
        return t`rose from ${was} to ${rung}`;
      case 'down':
        return was === rung ? t`eased, on the lowest rung already` : t`fell from ${was} to ${rung}`;
      case 'press':
        return t`stayed on ${rung}: the firebreak held, tension rose`;
      case 'stay':
        return t`stayed on ${rung}`;
    }
  };
  return { percent, zone: (kind: Zone['kind']) => zones[kind], outcome };
}
