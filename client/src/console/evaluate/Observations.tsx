import { RATINGS, type Rating } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotebookPen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useDelegations, useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import { KEYS } from '../keys.ts';
import { useCapture } from './Capture.tsx';
import styles from './Evaluate.module.css';
import { ObservationLine } from './ObservationLine.tsx';
import { useCapabilities } from './use-capabilities.ts';
import { useRatingWords } from './use-rating-words.ts';

const ANY = 'any';

/** What was observed, newest moment first, narrowed by whom, capability, rating and author. */
export function Observations() {
  const { t } = useLingui();
  const text = useText();
  const seatName = useSeatName();
  const words = useRatingWords();
  const capture = useCapture();
  const delegations = useDelegations();
  const capabilities = useCapabilities();
  const kept = useSession((session) => session.observations);
  const [delegation, setDelegation] = useState(ANY);
  const [capability, setCapability] = useState(ANY);
  const [rating, setRating] = useState<Rating | typeof ANY>(ANY);
  const [by, setBy] = useState(ANY);
  const all = useMemo(() => Object.values(kept ?? {}).toSorted((a, b) => b.moment.at - a.moment.at), [kept]);
  const shown = all.filter(
    (one) =>
      [ANY, one.delegation].includes(delegation) &&
      [ANY, one.capability].includes(capability) &&
      [ANY, one.rating].includes(rating) &&
      [ANY, one.by].includes(by),
  );
  const authors = [...new Set(all.map((one) => one.by))];
  const count = all.filter(({ withdrawnAt }) => withdrawnAt === undefined).length;
  return (
    <Panel
      title={<Trans>Observations</Trans>}
      aside={count}
      actions={
        capture && (
          <Button size="small" variant="primary" icon={<NotebookPen />} shortcut={KEYS.always.observe} onPress={capture}>
            <Trans>Observe</Trans>
          </Button>
        )
      }
      body="flush"
    >
      <div className={styles['narrow']}>
        <Select
          label={t`Delegation`}
          labelShown="hidden"
          options={[{ value: ANY, label: t`Every delegation` }, ...delegations.map(({ id, name }) => ({ value: id, label: text(name) }))]}
          value={delegation}
          onChange={setDelegation}
        />
        {capabilities.length > 0 && (
          <Select
            label={t`Capability`}
            labelShown="hidden"
            options={[{ value: ANY, label: t`Every capability` }, ...capabilities.map((value) => ({ value, label: value }))]}
            value={capability}
            onChange={setCapability}
          />
        )}
        <Select
          label={t`Rating`}
          labelShown="hidden"
          options={[{ value: ANY, label: t`Every rating` }, ...RATINGS.map((value) => ({ value, label: `${value} · ${words[value]}` }))]}
          value={rating}
          onChange={(next) => setRating(next)}
        />
        {authors.length > 1 && (
          <Select
            label={t`Author`}
            labelShown="hidden"
            options={[{ value: ANY, label: t`Everybody's` }, ...authors.map((value) => ({ value, label: seatName(value) }))]}
            value={by}
            onChange={setBy}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <div className={styles['empty']}>
          <EmptyState
            icon={<NotebookPen />}
            title={all.length === 0 ? <Trans>Nothing observed yet</Trans> : <Trans>Nothing matches</Trans>}
          >
            {all.length === 0 ? (
              <Trans>Press O when you see something: the moment is kept while you write, Enter records it.</Trans>
            ) : (
              <Trans>Choose another delegation, capability or rating.</Trans>
            )}
          </EmptyState>
        </div>
      ) : (
        <ul className={styles['list']} aria-label={t`Observations, newest first`}>
          {shown.map((one) => (
            <ObservationLine key={one.id} observation={one} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
