import { RATINGS, type Rating } from '@demarche/shared';
import type { CapabilityPart } from '@demarche/shared/aar/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { FindingForm } from './FindingForm.tsx';
import styles from './Report.module.css';
import { useRatingWords } from './use-rating-words.ts';

/** One capability: its rating, what went well, and what is to be better. */
export function Capability(props: { part: CapabilityPart; onChange: (next: CapabilityPart) => void; onMoment: () => void }) {
  const { t } = useLingui();
  const { part, onChange } = props;
  const words = useRatingWords();
  const lists = [
    { name: 'strengths', title: t`Strengths` },
    { name: 'areas', title: t`Areas for improvement` },
  ] as const;
  return (
    <section className={styles['capability']}>
      <header className={styles['head']}>
        <h4>{part.capability}</h4>
        <Select
          label={t`Rating`}
          labelShown="hidden"
          className={styles['rating']}
          value={part.rating}
          placeholder={t`Not rated`}
          onChange={(rating: Rating) => onChange({ ...part, rating })}
          options={RATINGS.map((rating) => ({ value: rating, label: `${rating} · ${words[rating]}` }))}
        />
      </header>
      {lists.map(({ name, title }) => {
        const other = name === 'strengths' ? 'areas' : 'strengths';
        return (
          <div key={name}>
            <h5>{title}</h5>
            {part[name].map((finding, place) => (
              <FindingForm
                key={finding.id}
                finding={finding}
                kind={name}
                onMoment={props.onMoment}
                onChange={(next) => onChange({ ...part, [name]: part[name].with(place, next) })}
                onRemove={() => onChange({ ...part, [name]: part[name].toSpliced(place, 1) })}
                onMove={() => onChange({ ...part, [name]: part[name].toSpliced(place, 1), [other]: [...part[other], finding] })}
              />
            ))}
            <Button
              size="small"
              variant="quiet"
              icon={<Plus />}
              onPress={() =>
                onChange({
                  ...part,
                  [name]: [...part[name], { id: crypto.randomUUID(), text: '', analysis: '', reference: '', moments: [] }],
                })
              }
            >
              {name === 'strengths' ? <Trans>Add a strength</Trans> : <Trans>Add an area</Trans>}
            </Button>
          </div>
        );
      })}
    </section>
  );
}
