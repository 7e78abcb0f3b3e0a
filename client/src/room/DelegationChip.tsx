import { Chip } from '../ui/Chip.tsx';
import styles from './DelegationChip.module.css';
import { useActor } from './use-seat-name.ts';

/** A delegation by its code in its accent; the full name is spoken, shown on hover, or with `withName` written beside it. */
export function DelegationChip(props: {
  /** A delegation's code, or the facilitator's seat. */
  id: string;
  variant?: 'tint' | 'solid' | 'outline';
  size?: 'medium' | 'large';
  withName?: boolean;
}) {
  const { code, name, slot } = useActor()(props.id);
  const look = { code, slot, variant: props.variant ?? 'tint', size: props.size ?? 'medium' } as const;
  if (!props.withName) return <Chip {...look} name={name} />;
  return (
    <span className={styles['named']}>
      <span aria-hidden="true">
        <Chip {...look} />
      </span>
      {name}
    </span>
  );
}
