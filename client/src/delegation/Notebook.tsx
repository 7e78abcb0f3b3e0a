import { Trans, useLingui } from '@lingui/react/macro';
import { useDraft } from '../store/drafts.ts';
import { useTable } from '../store/table.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Notebook.module.css';

/** Notes of whoever sits at this browser. */
export function Notebook() {
  const { t } = useLingui();
  const { give } = useTable();
  return (
    <section className={styles['place']} aria-label={t`Notebook`} tabIndex={-1}>
      <header className={styles['head']}>
        <h2>
          <Trans>Notebook</Trans>
        </h2>
        <p className="secondary">
          <Trans>Kept in this browser only. Nobody else reads it, your own delegation and the facilitator included.</Trans>
        </p>
      </header>
      {give ? (
        <Notes />
      ) : (
        <EmptyState title={<Trans>Not shown here</Trans>}>
          <Trans>A notebook stays in the browser of the one who writes it.</Trans>
        </EmptyState>
      )}
    </section>
  );
}

function Notes() {
  const { t } = useLingui();
  const [text, keep] = useDraft('notebook', '');
  return (
    <TextArea
      label={t`Notes`}
      labelShown="hidden"
      placeholder={t`Write down what you want to remember`}
      voice="document"
      rows={16}
      value={text}
      onChange={keep}
    />
  );
}
