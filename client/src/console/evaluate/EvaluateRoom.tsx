import { Trans } from '@lingui/react/macro';
import { useMedia } from '../../ui/use-media.ts';
import { UmpireEstimates } from '../adjudicate/UmpireEstimates.tsx';
import styles from './Evaluate.module.css';
import { Guide } from './Guide.tsx';
import { Observations } from './Observations.tsx';

/** Where play is judged: the guide as a checklist beside what was observed. */
export function EvaluateRoom() {
  const isNarrow = useMedia('(max-width: 899px)');
  return (
    <div className={styles['room']} data-narrow={isNarrow || undefined}>
      <h2 className="visually-hidden">
        <Trans>Evaluation</Trans>
      </h2>
      <UmpireEstimates />
      <Observations />
      <Guide />
    </div>
  );
}
