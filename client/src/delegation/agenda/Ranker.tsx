import type { AgendaSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDraft } from '../../store/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import styles from './Agenda.module.css';
import { RankList } from './RankList.tsx';

const NONE: readonly string[] = [];

/** Puts the elements in order, in this browser until the ranking is sealed; sealed, it can be changed until all are revealed. */
export function Ranker({ agenda: { elements, sealed } }: { agenda: AgendaSeen }) {
  const { t } = useLingui();
  const [draft, keep] = useDraft<readonly string[]>('ranking', NONE);
  const closed = useMay('rank', 'vote');
  const deed = useDeed('sealRanking');
  const [isChanging, setChanging] = useState(sealed === undefined);
  const start = sealed?.order ?? elements.map(({ id }) => id);
  // An order of other elements, as of an older edition of the exercise, is no order of these.
  const isWhole = draft.length === elements.length && elements.every(({ id }) => draft.includes(id));
  const order = isWhole ? draft : start;
  const isSame = sealed !== undefined && order.every((id, place) => sealed.order[place] === id);

  const change = (next: readonly string[]) => {
    keep(next);
    deed.forget();
  };
  const seal = async () => {
    if (await deed.run({ order: [...order] }, 'ranking')) setChanging(false);
  };
  if (!isChanging && isSame) {
    return (
      <div className={styles['actions']}>
        <Button disabledBecause={closed} reasonShown="text" onPress={() => setChanging(true)}>
          <Trans>Change it</Trans>
        </Button>
      </div>
    );
  }
  return (
    <section className={styles['ranker']} aria-label={t`Your ranking`}>
      {sealed && (
        <h3>
          <Trans>Change it</Trans>
        </h3>
      )}
      <RankList elements={elements} order={order} onChange={change} />
      <div className={styles['actions']}>
        <Button
          variant="primary"
          isPending={deed.progress === 'sending'}
          reasonShown="text"
          disabledBecause={closed ?? (isSame ? t`This is what is sealed already.` : undefined)}
          onPress={() => void seal()}
        >
          {sealed ? <Trans>Seal again</Trans> : <Trans>Seal the ranking</Trans>}
        </Button>
        {sealed && (
          <Button
            onPress={() => {
              change(NONE);
              setChanging(false);
            }}
          >
            <Trans>Leave it as it is sealed</Trans>
          </Button>
        )}
      </div>
      <DeedNotice deed={deed} />
    </section>
  );
}
