import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDeed } from '../use-deed.ts';
import { useUnfolding } from '../use-unfolding.ts';
import styles from './Architecture.module.css';

/** Lets a mechanism lapse, with a reason that everybody reads. */
export function EndMechanism({ id }: { id: string }) {
  const { t } = useLingui();
  const text = useText();
  const deed = useDeed();
  const { open, frame, unfold, fold, again } = useUnfolding<'end'>();
  const [why, setWhy] = useState('');
  const mechanisms = useSession((session) => session.mechanisms);
  const template = mechanisms?.[id]?.template;
  const children = Object.values(mechanisms ?? {}).filter(
    ({ spec, stage }) => spec.parent === template && !spec.survivesParent && (stage === 'inForce' || stage === 'building'),
  );
  const names = children.map(({ spec }) => text(spec.name)).join(', ');
  const missing = why.trim() === '' ? t`Say why first.` : undefined;
  if (!open) {
    return (
      <div className={styles['deeds']}>
        <Button size="small" variant="danger" autoFocus={again('end')} onPress={() => unfold('end')}>
          <Trans>Let it lapse</Trans>
        </Button>
      </div>
    );
  }
  return (
    <div ref={frame}>
      <form
        className={styles['form']}
        aria-label={t`Let it lapse`}
        onSubmit={async (event) => {
          event.preventDefault();
          if (missing === undefined && (await deed.run('endMechanism', { mechanism: id, why }))) fold();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          fold();
        }}
      >
        <p>
          <Trans>Everybody learns that it has ended.</Trans>{' '}
          {children.length > 0 && <Trans>With it ends what belongs to it: {names}.</Trans>}
        </p>
        <TextField label={t`Why`} value={why} onChange={setWhy} maxLength={300} />
        {deed.problem && <Notice tone="error" title={deed.problem} />}
        <div className={styles['deeds']}>
          <Button type="submit" size="small" variant="danger" disabledBecause={missing ?? (deed.isPending ? t`Sending` : undefined)}>
            <Trans>Let it lapse</Trans>
          </Button>
          <Button size="small" variant="quiet" onPress={fold}>
            <Trans>Keep it</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
}
