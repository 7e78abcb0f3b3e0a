import type { MechanismSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleX, Hammer } from 'lucide-react';
import { useState } from 'react';
import { MechanismSheet } from '../../situation/MechanismSheet.tsx';
import { useArchitecture } from '../../situation/use-architecture.ts';
import { useEndWords } from '../../situation/use-end-words.ts';
import { useMechanismWords } from '../../situation/use-mechanism-words.ts';
import { useText } from '../../store/table.ts';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Fate.module.css';
import { useNumbers } from './use-numbers.ts';

/** What became of the mechanisms that an adopted text established. */
export function Fate({ proposal }: { proposal: string }) {
  const { t } = useLingui();
  const { inForce, building, ended } = useArchitecture();
  const [open, setOpen] = useState<string>();
  const all = [...inForce, ...building, ...ended].filter(({ state }) => state.proposal === proposal);
  const looked = all.find(({ state }) => state.id === open);
  if (all.length === 0) return null;
  return (
    <section className={styles['fate']} aria-label={t`What became of it`}>
      <h4 className={styles['title']}>
        <Trans>What became of it</Trans>
      </h4>
      <ul>
        {all.map((seen) => (
          <Row key={seen.state.id} seen={seen} onLook={() => setOpen(seen.state.id)} />
        ))}
      </ul>
      {looked && <MechanismSheet seen={looked} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function Row({ seen, onLook }: { seen: MechanismSeen; onLook: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const { points } = useNumbers();
  const { far, held } = useMechanismWords().building(seen);
  const why = useEndWords().mechanism;
  const { stage, inForceTurn, progress, buildTurns, last, ended } = seen.state;
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['name']} aria-haspopup="dialog" onClick={onLook}>
        {text(seen.name)}
      </button>
      {stage === 'building' && (
        <>
          <Tag icon={<Hammer aria-hidden="true" />}>
            <Trans>Being built</Trans>
          </Tag>
          <span className={styles['steps']} role="img" aria-label={t`${progress} of ${buildTurns} turns built`}>
            {Array.from({ length: buildTurns }, (_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a turn of building is its number
              <i key={n} data-done={n < progress} />
            ))}
          </span>
          <span>{far}</span>
          {held !== undefined && <Tag tone={last === 'setback' || last === 'stalled' ? 'held' : 'outline'}>{held}</Tag>}
        </>
      )}
      {stage === 'inForce' && (
        <Tag tone="ok" icon={<CircleCheck aria-hidden="true" />}>
          <Trans>In force since turn {inForceTurn}</Trans>
        </Tag>
      )}
      {seen.price && (stage === 'building' || stage === 'inForce') && (
        <span>
          {stage === 'building' ? (
            <Trans>costs you {points(seen.price.instalment, 1)} a turn</Trans>
          ) : (
            <Trans>costs you {points(seen.price.upkeep, 1)} a turn to keep up</Trans>
          )}
        </span>
      )}
      {(stage === 'abandoned' || stage === 'lapsed') && (
        <Tag tone="outline" icon={<CircleX aria-hidden="true" />}>
          {ended ? why(ended) : <Trans>ended</Trans>}
        </Tag>
      )}
    </li>
  );
}
