import type { Asked } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** A question as part of a sentence, or at its beginning. `of` is the text by its name; left out where that is plain. */
export function useQuestionWords(): (asked: Asked | undefined, of: string | undefined, place?: 'start' | 'within') => string {
  const { t } = useLingui();
  return (asked, of, place = 'within') => {
    const isStart = place === 'start';
    switch (asked?.on) {
      case 'amendment':
        if (of === undefined) return isStart ? t`Amendment A-${asked.number}` : t`amendment A-${asked.number}`;
        return isStart ? t`Amendment A-${asked.number} to ${of}` : t`amendment A-${asked.number} to ${of}`;
      case 'part':
        if (of === undefined) return isStart ? t`Part ${asked.number} of ${asked.of}` : t`part ${asked.number} of ${asked.of}`;
        return isStart ? t`Part ${asked.number} of ${asked.of} of ${of}` : t`part ${asked.number} of ${asked.of} of ${of}`;
      case 'motion':
        return isStart ? t`A motion of procedure` : t`a motion of procedure`;
      default:
        return of ?? (isStart ? t`The text` : t`the text`);
    }
  };
}
