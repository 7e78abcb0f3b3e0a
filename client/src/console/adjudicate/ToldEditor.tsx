import type { ToldOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useDelegations } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './Adjudicate.module.css';
import { Toggles } from './Toggles.tsx';

/** What is told of an outcome: one text for all, or to each its own. Nobody learns that there are others. */
export function ToldEditor({ told, onChange }: { told: readonly ToldOf[]; onChange: (told: ToldOf[]) => void }) {
  const { t } = useLingui();
  const codes = useDelegations().map(({ id }) => id);
  const change = (place: number, part: Partial<ToldOf>) => onChange(told.map((one, n) => (n === place ? { ...one, ...part } : one)));
  const toggle = (place: number, to: string) =>
    onChange(
      told.map((one, n) => {
        const rest = one.to.filter((code) => code !== to);
        if (n !== place) return { ...one, to: rest };
        return { ...one, to: one.to.includes(to) ? rest : [...rest, to] };
      }),
    );
  const free = codes.filter((code) => !told.some(({ to }) => to.includes(code) || to.includes('all') || to.includes('public')));
  return (
    <>
      {told.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two texts may be alike in everything but their place
        <div key={place} className={styles['told']}>
          <div className={styles['row']}>
            <Toggles label={t`Who reads this`} chosen={one.to} onToggle={(to) => toggle(place, to)} withAll />
            <span data-end>
              <IconButton
                size="small"
                name={t`Remove this text`}
                icon={<X />}
                onPress={() => onChange(told.filter((_one, n) => n !== place))}
              />
            </span>
          </div>
          <TextArea
            label={t`What they read`}
            labelShown="hidden"
            placeholder={t`What they read of it`}
            value={one.text}
            onChange={(text) => change(place, { text })}
            rows={2}
            maxLength={4000}
          />
        </div>
      ))}
      <div className={styles['actions']}>
        <Button
          size="small"
          variant="quiet"
          icon={<Plus />}
          onPress={() => onChange([...told, { to: told.length === 0 ? ['all'] : free, text: '' }])}
        >
          {told.length === 0 ? <Trans>Tell what came of it</Trans> : <Trans>Another version for others</Trans>}
        </Button>
      </div>
      <Preview told={told} />
    </>
  );
}

/** As each delegation will read it, those who read nothing included. */
function Preview({ told }: { told: readonly ToldOf[] }) {
  const codes = useDelegations().map(({ id }) => id);
  const written = told.filter(({ to, text }) => to.length > 0 && text.trim() !== '');
  if (written.length < 2) return null;
  const readBy = (list: readonly string[]) =>
    list.includes('all') || list.includes('public') ? codes : codes.filter((code) => list.includes(code));
  const silent = codes.filter((code) => !written.some(({ to }) => readBy(to).includes(code)));
  return (
    <dl className={styles['preview']}>
      {written.map(({ to, text }) => (
        <div key={to.join()}>
          <dt>
            {readBy(to).map((code) => (
              <DelegationChip key={code} id={code} />
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
      {silent.length > 0 && (
        <div>
          <dt>
            {silent.map((code) => (
              <DelegationChip key={code} id={code} />
            ))}
          </dt>
          <dd className="tertiary">
            <Trans>nothing</Trans>
          </dd>
        </div>
      )}
    </dl>
  );
}
