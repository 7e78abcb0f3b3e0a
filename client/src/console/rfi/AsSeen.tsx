import type { Rfi } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Visibility } from '../../delegation/Visibility.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import styles from './Rfi.module.css';
import type { ReplyDraft } from './use-reply-draft.ts';

/** The answer as its readers will see it: the asker with its question, the others as an item of the wire. */
export function AsSeen({ rfi, draft }: { rfi: Rfi; draft: ReplyDraft }) {
  const actor = useActor();
  const answer = draft.text.trim();
  const name = actor(rfi.delegation).name;
  return (
    <div className={styles['preview']}>
      {answer !== '' && draft.to !== 'asker' && (
        <div className={styles['seen']}>
          <p className={styles['facts']}>
            <span className="kicker">
              <Trans>As seen by</Trans>
            </span>
            {draft.to === 'some' ? draft.some.map((one) => <DelegationChip key={one} id={one} />) : <Trans>everybody, on the wire</Trans>}
          </p>
          <p className={styles['label']}>
            {draft.names ? <Trans>Answer to a question of {name}</Trans> : <Trans>Answer to a question</Trans>}
          </p>
          <p className={styles['full']}>{rfi.text}</p>
          <p className={styles['said']}>{answer}</p>
        </div>
      )}
      <Visibility to={draft.to === 'all' ? 'everyone' : [...new Set([rfi.delegation, ...(draft.to === 'some' ? draft.some : [])])]} />
    </div>
  );
}
