import type { MechanismSpec } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ChevronLeft, Search } from 'lucide-react';
import { useState } from 'react';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useMedia } from '../../ui/use-media.ts';
import styles from './Catalogue.module.css';
import { CatalogueRow } from './CatalogueRow.tsx';
import { TemplateSheet } from './TemplateSheet.tsx';
import { useTermWords } from './use-term-words.ts';

const FORMS = ['formal', 'informal', 'built_on'] as const;
const NONE: readonly MechanismSpec[] = [];

/** All that could be agreed: what was drafted for this region, and what exists or was tried elsewhere. */
export function Catalogue({ onChoose, onClose }: { onChoose: (template: string) => void; onClose: () => void }) {
  const { t } = useLingui();
  const isNarrow = useMedia('(max-width: 760px)');
  const all = useSession((session) => session.exercise?.mechanisms) ?? NONE;
  const [sought, seek] = useState('');
  const [form, filterForm] = useState<'all' | MechanismSpec['form']>('all');
  const [issue, filterIssue] = useState('all');
  const [looked, look] = useState<string | undefined>(isNarrow ? undefined : all[0]?.id);
  const matches = useMatches(sought);
  const found = all.filter(
    (one) => (form === 'all' || one.form === form) && (issue === 'all' || one.issues.includes(issue)) && matches(one),
  );
  const shown = found.find(({ id }) => id === looked) ?? (isNarrow ? undefined : found[0]);
  const groups = [
    { key: 'region', label: t`Drafted for this region`, members: found.filter(({ precedent }) => !precedent) },
    { key: 'precedents', label: t`Precedents`, members: found.filter(({ precedent }) => precedent) },
  ].filter(({ members }) => members.length > 0);
  const isListShown = !isNarrow || !shown;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="full"
      title={<Trans>Catalogue of mechanisms</Trans>}
      actions={
        shown && (
          <>
            {isNarrow && (
              <Button icon={<ChevronLeft />} onPress={() => look(undefined)}>
                <Trans>Back to the list</Trans>
              </Button>
            )}
            <Button variant="primary" onPress={() => onChoose(shown.id)}>
              <Trans>Add to the text</Trans>
            </Button>
          </>
        )
      }
    >
      <div className={styles['catalogue']}>
        {isListShown && (
          <div className={styles['side']}>
            <div className={styles['filters']}>
              <TextField
                label={t`Search the catalogue`}
                labelShown="hidden"
                type="search"
                icon={<Search size={15} aria-hidden="true" />}
                placeholder={t`Search names, texts and lessons`}
                autoFocus={!isNarrow}
                value={sought}
                onChange={seek}
              />
              <FormFilter value={form} onChange={filterForm} />
              <IssueFilter value={issue} onChange={filterIssue} />
            </div>
            <p className={styles['count']} role="status">
              <Plural value={found.length} one="# mechanism" other="# mechanisms" />
            </p>
            <div className={styles['list']}>
              {groups.map(({ key, label, members }) => (
                <section key={key} aria-label={label}>
                  <h3 className={styles['group']}>
                    {label} <span className="tabular">{members.length}</span>
                  </h3>
                  <ul>
                    {members.map((one) => (
                      <CatalogueRow key={one.id} template={one} isShown={one.id === shown?.id} onLook={() => look(one.id)} />
                    ))}
                  </ul>
                </section>
              ))}
              {groups.length === 0 && (
                <EmptyState title={<Trans>Nothing matches</Trans>}>
                  <Trans>Take a word or a filter back.</Trans>
                </EmptyState>
              )}
            </div>
          </div>
        )}
        {shown && <TemplateSheet key={shown.id} template={shown} isAlone={isNarrow} />}
      </div>
    </Dialog>
  );
}

function FormFilter({
  value,
  onChange,
}: {
  value: 'all' | MechanismSpec['form'];
  onChange: (form: 'all' | MechanismSpec['form']) => void;
}) {
  const { t } = useLingui();
  const { form } = useTermWords();
  return (
    <Select
      label={t`Form`}
      labelShown="hidden"
      options={[{ value: 'all', label: t`Every form` }, ...FORMS.map((one) => ({ value: one, label: form[one] }))]}
      value={value}
      onChange={onChange}
    />
  );
}

function IssueFilter({ value, onChange }: { value: string; onChange: (issue: string) => void }) {
  const { t } = useLingui();
  const text = useText();
  const issues = useSession((session) => session.exercise?.issues) ?? {};
  const options = Object.entries(issues).map(([id, { name }]) => ({ value: id, label: text(name) }));
  return (
    <Select
      label={t`Issue`}
      labelShown="hidden"
      options={[{ value: 'all', label: t`Every issue` }, ...options]}
      value={value}
      onChange={onChange}
    />
  );
}

/** Every word sought must stand somewhere in what is shown of a template. */
function useMatches(sought: string): (template: MechanismSpec) => boolean {
  const text = useText();
  const issues = useSession((session) => session.exercise?.issues);
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ name, text: says, precedent, issues: covers }) => {
    const about = covers.map((id) => text(issues?.[id]?.name));
    const all = [name, says, precedent?.facts, precedent?.lesson].map(text).concat(about, precedent?.source ?? '');
    const hay = all.join(' ').toLowerCase();
    return words.every((word) => hay.includes(word));
  };
}
