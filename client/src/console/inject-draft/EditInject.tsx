import { type InjectState, whenInputOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDraft } from '../../store/drafts.ts';
import { useDelegations, useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { WhenFields } from '../msel/WhenFields.tsx';
import { useDeed } from '../use-deed.ts';
import { type Draft, draftOf, injectTextOf, missingIn } from './draft.ts';
import styles from './ImprovisePanel.module.css';
import { InjectComposer } from './InjectComposer.tsx';
import { useMissingText } from './use-missing-text.ts';

/** The planned inject whose text lies open, if one does. */
export function EditInject() {
  const editing = useConsole((state) => state.editing);
  const state = useSession((session) => (editing === undefined ? undefined : session.msel[editing]));
  return state ? <Edit key={state.inject.id} state={state} /> : null;
}

function Edit({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const text = useText();
  const look = useLook();
  const deed = useDeed();
  const codes = useDelegations().map(({ id }) => id);
  const { inject } = state;
  // Null stands for "as it is": the draft exists only once something was changed.
  const [kept, keep] = useDraft<Draft | undefined>(`rewrite.${inject.id}`, undefined);
  const [when, setWhen] = useState(inject.when);
  const draft = kept ?? draftOf(inject, text);
  const missing = useMissingText(missingIn(draft));
  const close = () => look({ editing: undefined });
  const isGone = state.stage === 'delivered' || state.stage === 'skipped';
  const languages = typeof inject.title === 'string' ? 1 : Object.keys(inject.title).length;
  const save = async () => {
    const input = { inject: inject.id, text: injectTextOf(draft, inject, text, codes), ...(when ? { when: whenInputOf(when) } : {}) };
    if (!(await deed.run('editInject', input))) return;
    keep(undefined);
    close();
  };
  const disabledBecause = isGone
    ? t`It has gone out or was skipped; it can no longer be changed`
    : (missing ?? (deed.isPending ? t`Sending` : undefined));
  return (
    <Dialog
      isOpen
      onClose={close}
      kind="drawer"
      size="medium"
      title={t`Edit ${inject.id} before release`}
      actions={
        <>
          {kept && (
            <Button variant="quiet" onPress={() => keep(undefined)}>
              <Trans>Undo my changes</Trans>
            </Button>
          )}
          <Button onPress={close}>
            <Trans>Close, keep the draft</Trans>
          </Button>
          <Button variant="primary" onPress={() => void save()} disabledBecause={disabledBecause}>
            {deed.isPending ? <Trans>Sending…</Trans> : <Trans>Save the inject</Trans>}
          </Button>
        </>
      }
    >
      <div className={styles['edit']}>
        {deed.problem && <Notice tone="error" title={deed.problem} />}
        {languages > 1 && (
          <Notice title={t`This inject is written in ${languages} languages.`} spoken="off">
            <Trans>A text you change here is read by everyone as you write it; the others stay as they are.</Trans>
          </Notice>
        )}
        {when && <WhenFields when={when} onChange={setWhen} />}
        <InjectComposer draft={draft} onChange={keep} original={inject} onCommit={() => disabledBecause === undefined && void save()} />
      </div>
    </Dialog>
  );
}
