import { type Clause, codingOf, keyed, type MechanismSpec, type Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useRefusalText } from '../../../connection/refusal-text.ts';
import { useSession, useText } from '../../../store/table.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useDeed } from '../../use-deed.ts';
import { CodedEffects } from './CodedEffects.tsx';
import { CodedSettings } from './CodedSettings.tsx';
import { beganWith, type CodingDraft, codedInput } from './coding-draft.ts';
import styles from './Texts.module.css';

const NONE: MechanismSpec[] = [];

/** Says what a clause in free words does: other values for an article, or a mechanism of its own; with the effect before it is given. */
export function CodeClause(props: { clause: Clause; number: number; proposal: Proposal; onClose: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const refusalText = useRefusalText();
  const { clause, number, proposal, onClose } = props;
  const exercise = useSession((session) => session.exercise);
  const catalogue = exercise?.mechanisms ?? NONE;
  const articles = useMemo(() => keyed(proposal.mechanisms), [proposal]);
  const [draft, change] = useState<CodingDraft>(() => beganWith(clause.coding, articles, catalogue));
  const [why, setWhy] = useState(clause.coding?.why ?? '');
  const deed = useDeed();
  const base =
    'mechanism' in draft.on
      ? articles.find(({ key }) => 'mechanism' in draft.on && key === draft.on.mechanism)
      : catalogue.find(({ id }) => 'template' in draft.on && id === draft.on.template);
  const coding = base && codedInput(draft);
  const session = useSession((one) => one);
  const read = coding && codingOf(session, proposal, coding, why.trim() || '…');
  const problem = read && 'refused' in read ? refusalText(read.refused) : undefined;
  const options = [
    ...articles.map(({ key, name }, place) => ({
      value: `m:${key}`,
      label: t`Changes article ${proposal.clauses.length + place + 1}, “${text(name)}”`,
    })),
    ...catalogue.map(({ id, name }) => ({ value: `t:${id}`, label: t`A mechanism of its own, after “${text(name)}”` })),
  ];
  const value = 'mechanism' in draft.on ? `m:${draft.on.mechanism}` : `t:${draft.on.template}`;
  const choose = (next: string) =>
    change({ on: next.startsWith('m:') ? { mechanism: next.slice(2) } : { template: next.slice(2) }, set: {} });
  const give = async () => {
    if (coding && (await deed.run('codeClause', { proposal: proposal.id, clause: clause.id, coding, why: why.trim() }))) onClose();
  };
  const takeBack = async () => {
    if (await deed.run('codeClause', { proposal: proposal.id, clause: clause.id, why: why.trim() })) onClose();
  };
  const noReason = why.trim() === '' ? t`Say why; everybody reads it.` : undefined;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      title={<Trans>What clause {number} does</Trans>}
      actions={
        <>
          {clause.coding && (
            <Button isPending={deed.isPending} disabledBecause={noReason} onPress={() => void takeBack()}>
              <Trans>Take it back</Trans>
            </Button>
          )}
          <Button variant="primary" isPending={deed.isPending} disabledBecause={problem ?? noReason} onPress={() => void give()}>
            <Trans>Tell everybody</Trans>
          </Button>
        </>
      }
    >
      <div className={styles['coding']}>
        <blockquote className={styles['quote']}>{clause.text}</blockquote>
        {options.length === 0 ? (
          <Notice tone="warning" title={<Trans>This exercise has no catalogue of mechanisms</Trans>}>
            <Trans>A clause can only be read as something the simulation knows.</Trans>
          </Notice>
        ) : (
          <Select label={t`It is read as`} options={options} value={value} onChange={choose} />
        )}
        <TextField label={t`Reason, for everybody to read`} value={why} onChange={setWhy} maxLength={300} />
        {base && <CodedSettings key={value} base={base} draft={draft} onChange={change} />}
        {read && !('refused' in read) && base && (
          <CodedEffects before={'mechanism' in read ? base : undefined} after={'spec' in read ? read.spec : { ...base, ...read.set }} />
        )}
        {problem && <Notice tone="warning" title={problem} />}
        {deed.problem && <Notice tone="error" title={deed.problem} />}
      </div>
    </Dialog>
  );
}
