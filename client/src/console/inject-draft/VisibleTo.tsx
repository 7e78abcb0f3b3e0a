import { Trans, useLingui } from '@lingui/react/macro';
import { Globe, Lock } from 'lucide-react';
import { useActor } from '../../room/use-seat-name.ts';
import { type Draft, letterOf } from './draft.ts';
import styles from './InjectComposer.module.css';

/** Who will read what is being written, in one line. */
export function VisibleTo({ draft }: { draft: Draft }) {
  const { t, i18n } = useLingui();
  const actor = useActor();
  const isPublic = draft.wordings.some(({ to }) => to.includes('public'));
  const isNote =
    draft.wordings.every(({ to }) => to.length === 0 || to.includes('control')) && draft.wordings.some(({ to }) => to.length > 0);
  const several = draft.wordings.filter(({ to }) => to.length > 0).length > 1;
  const readers = draft.wordings.flatMap(({ to }, index) =>
    to.flatMap((one) => {
      if (one === 'control') return [];
      const name = one === 'all' ? t`all delegations` : one === 'public' ? t`everybody` : actor(one).name;
      return several ? t`${name} (wording ${letterOf(index)})` : name;
    }),
  );
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(readers);
  return (
    <p className={styles['visible']}>
      {isPublic ? <Globe width={13} height={13} aria-hidden="true" /> : <Lock width={13} height={13} aria-hidden="true" />}
      <span>
        {isNote ? (
          <Trans>A note for the control room; no delegation reads it</Trans>
        ) : readers.length === 0 ? (
          <Trans>Visible to nobody yet</Trans>
        ) : (
          <Trans>
            Visible to <b>{names}</b>, and the facilitator
          </Trans>
        )}
      </span>
    </p>
  );
}
