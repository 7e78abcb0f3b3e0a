import { lensesOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useConditionWords } from '../../console/words/trigger-words.ts';
import { useSession, useTableNow, useText } from '../../store/table.ts';
import { Select } from '../../ui/Select.tsx';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import styles from './Lenses.module.css';

/** The same play judged by what different experts hold to matter, at the playhead, with the values behind each judgement. */
export function Lenses() {
  const { t } = useLingui();
  const text = useText();
  const words = useConditionWords();
  const session = useSession((one) => one);
  const at = useTableNow();
  const lenses = useMemo(() => lensesOf(session, at), [session, at]);
  const [wanted, want] = useState<string>();
  const lens = lenses.find(({ id }) => id === wanted) ?? lenses[0];
  if (!lens) return null;
  const met = lens.criteria.filter(({ holds }) => holds).length;
  return (
    <div className={styles['lenses']}>
      <Select label={t`Lens`} value={lens.id} onChange={want} options={lenses.map(({ id, name }) => ({ value: id, label: text(name) }))} />
      <p className="secondary">{text(lens.text)}</p>
      <p className={styles['sum']}>
        <Trans>
          {met} of {lens.criteria.length} hold at the playhead
        </Trans>
      </p>
      <ul className={styles['criteria']}>
        {lens.criteria.map(({ text: asked, holds, why }) => {
          const { sentence, gap } = words(why);
          return (
            <li key={sentence}>
              {/* The sentence beside it says the same in words. */}
              <StatusGlyph status={holds ? 'acknowledged' : 'planned'} />
              <div>
                <b>{text(asked)}</b>
                <p className="secondary">
                  {holds ? t`Holds` : t`Does not hold`}: {sentence} {gap && <span className="tabular">({gap})</span>}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
