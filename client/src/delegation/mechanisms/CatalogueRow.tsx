import { type MechanismSpec, mechanismEstimate } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useTable, useText } from '../../store/table.ts';
import styles from './Catalogue.module.css';
import { useNumbers } from './use-numbers.ts';
import { useTermWords } from './use-term-words.ts';

/** One entry of the catalogue: name, form, how much it binds, and what it is likely to cost. */
export function CatalogueRow({ template, isShown, onLook }: { template: MechanismSpec; isShown: boolean; onLook: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const { store, seat } = useTable();
  const { form } = useTermWords();
  const { share, about } = useNumbers();
  const { bite, setup } = mechanismEstimate(store.getState().session, seat, template);
  return (
    <li>
      <button type="button" className={styles['row']} aria-current={isShown} onClick={onLook}>
        <span className={styles['name']}>{text(template.name)}</span>
        <span className={styles['below']}>
          {[form[template.form], t`bite ${share(bite)}`, setup ? about(setup) : t`you are not in it`].join(' · ')}
        </span>
      </button>
    </li>
  );
}
