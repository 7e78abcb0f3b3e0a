import { Trans, useLingui } from '@lingui/react/macro';
import { Landmark } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Catalogue } from './Catalogue.tsx';
import { MechanismCard } from './MechanismCard.tsx';
import styles from './MechanismsField.module.css';
import type { DraftedMechanism } from './mechanism-draft.ts';
import { useDrafted } from './use-drafted.ts';

const MOST = 12;

/** The mechanisms that a text being written would establish; they follow its clauses as articles. */
export function MechanismsField(props: {
  mechanisms: readonly DraftedMechanism[];
  /** How many clauses come before them. */
  clauses: number;
  onChange: (mechanisms: readonly DraftedMechanism[]) => void;
}) {
  const { t } = useLingui();
  const { mechanisms, onChange } = props;
  const drafted = useDrafted(mechanisms);
  const [isChoosing, choose] = useState(false);
  const [open, unfold] = useState<string>();
  const frame = useRef<HTMLElement>(null);
  const add = (template: string) => {
    const key = crypto.randomUUID();
    onChange([...mechanisms, { key, template }]);
    choose(false);
    unfold(key);
    window.setTimeout(() => {
      const card = frame.current?.querySelector(`[data-mechanism="${key}"]`);
      card?.scrollIntoView({ block: 'start' });
      card?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    });
  };
  return (
    <section ref={frame} className={styles['field']}>
      <h4 className={styles['title']}>
        <Trans>Mechanisms this text establishes</Trans>
      </h4>
      {mechanisms.length === 0 && (
        <p className={styles['note']}>
          <Trans>None yet. Without one the text says something and sets nothing up.</Trans>
        </p>
      )}
      <ul className={styles['list']}>
        {drafted.map((one, place) => (
          <MechanismCard
            key={one.draft.key}
            number={props.clauses + place + 1}
            drafted={one}
            isOpen={open === one.draft.key}
            onFold={(isOpen) => unfold(isOpen ? one.draft.key : undefined)}
            onChange={(next) => onChange(mechanisms.with(place, next))}
            onRemove={() => onChange(mechanisms.toSpliced(place, 1))}
          />
        ))}
      </ul>
      <div>
        <Button
          size="small"
          icon={<Landmark />}
          reasonShown="text"
          disabledBecause={mechanisms.length >= MOST ? t`A text establishes at most ${MOST} mechanisms.` : undefined}
          onPress={() => choose(true)}
        >
          <Trans>Add a mechanism</Trans>
        </Button>
      </div>
      {isChoosing && <Catalogue onChoose={add} onClose={() => choose(false)} />}
    </section>
  );
}
