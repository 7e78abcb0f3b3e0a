import type { ExerciseMap } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useText } from '../store/table.ts';
import styles from './AboutMap.module.css';

/** The areas of the map in words, and what its lines do not say. */
export function AboutMap({ areas }: { areas: ExerciseMap['areas'] }) {
  const read = useText();
  return (
    <details className={styles['about']}>
      <summary>
        <Trans>About this map</Trans>
      </summary>
      {areas.length > 0 && (
        <dl>
          {areas.map(({ id, name, kind, note }) => (
            <div key={id}>
              <dt>
                {read(name)}
                {kind === 'disputed' && (
                  <>
                    {' '}
                    <span className={styles['kind']}>
                      <Trans>disputed</Trans>
                    </span>
                  </>
                )}
              </dt>
              {note !== undefined && <dd>{read(note)}</dd>}
            </div>
          ))}
        </dl>
      )}
      <p>
        <Trans>Coasts and boundaries come from Natural Earth, simplified. They take no position on any claim.</Trans>
      </p>
    </details>
  );
}
