import type { DecisionRule } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Settings.module.css';
import { ToggleChips } from './ToggleChips.tsx';
import { useDecisionWords } from './use-decision-words.ts';

type Kind = DecisionRule['type'];
type Of<K extends Kind> = Extract<DecisionRule, { type: K }>;

const KINDS: readonly Kind[] = [
  'consensus',
  'unanimity',
  'unanimity_minus',
  'majority',
  'simple_majority',
  'veto',
  'weighted',
  'parties',
  'silence',
  'chair',
];

/** Who has to agree before it may act: the kind of rule, its numbers, and the whole of it in words. */
export function RuleField(props: { rule: DecisionRule; members: readonly string[]; onChange: (rule: DecisionRule) => void }) {
  const { t } = useLingui();
  const { kind, sentence } = useDecisionWords();
  const { rule, members, onChange } = props;
  return (
    <div className={styles['rule']}>
      <div className={styles['flow']}>
        <Select
          label={t`Rule of decision`}
          options={KINDS.map((value) => ({ value, label: kind[value] }))}
          value={rule.type}
          onChange={(type) => type !== rule.type && onChange(standard(type, members))}
        />
        <Details {...props} />
      </div>
      <p className={styles['said']}>{sentence(rule, members)}</p>
    </div>
  );
}

function Details({ rule, members, onChange }: { rule: DecisionRule; members: readonly string[]; onChange: (rule: DecisionRule) => void }) {
  const { t } = useLingui();
  const actor = useActor();
  switch (rule.type) {
    case 'consensus':
      return <Quorum rule={rule} of={members.length} onChange={onChange} />;
    case 'unanimity_minus':
      return <Missing rule={rule} of={members.length} onChange={onChange} />;
    case 'majority':
      return <Majority rule={rule} of={members.length} onChange={onChange} />;
    case 'veto':
      return <Vetoes rule={rule} members={members} onChange={onChange} />;
    case 'weighted':
      return <Weights rule={rule} members={members} onChange={onChange} />;
    case 'silence':
      return (
        <NumberField
          label={t`Time to object`}
          unit={t`min`}
          min={1}
          max={120}
          value={rule.windowMin}
          onChange={(windowMin) => onChange({ ...rule, windowMin })}
        />
      );
    case 'chair':
      return (
        <Select
          label={t`Chair`}
          options={members.map((code) => ({ value: code, label: actor(code).name, mark: <DelegationChip id={code} /> }))}
          value={rule.chair}
          onChange={(chair) => onChange({ ...rule, chair })}
        />
      );
    default:
      return null;
  }
}

function Quorum({ rule, of, onChange }: { rule: Of<'consensus' | 'majority'>; of: number; onChange: (rule: DecisionRule) => void }) {
  const { t } = useLingui();
  return (
    <NumberField
      label={t`Quorum`}
      description={t`0: none`}
      min={0}
      max={of}
      value={rule.quorum ?? 0}
      onChange={(quorum) => {
        const { quorum: _quorum, ...rest } = rule;
        onChange(quorum > 0 ? { ...rest, quorum } : rest);
      }}
    />
  );
}

function Missing({ rule, of, onChange }: { rule: Of<'unanimity_minus'>; of: number; onChange: (rule: DecisionRule) => void }) {
  const { t } = useLingui();
  return (
    <>
      <Select
        label={t`Without`}
        options={[
          { value: 'parties', label: t`the parties to the matter` },
          { value: 'minus', label: t`some of the members` },
        ]}
        value={rule.minus === undefined ? 'parties' : 'minus'}
        onChange={(which) => onChange({ type: 'unanimity_minus', ...(which === 'parties' ? { exclude: 'parties' } : { minus: 1 }) })}
      />
      {rule.minus !== undefined && (
        <NumberField
          label={t`May be missing`}
          min={1}
          max={Math.max(1, of - 1)}
          value={rule.minus}
          onChange={(minus) => onChange({ type: 'unanimity_minus', minus })}
        />
      )}
    </>
  );
}

function Majority({ rule, of, onChange }: { rule: Of<'majority'>; of: number; onChange: (rule: DecisionRule) => void }) {
  const { t } = useLingui();
  return (
    <>
      <NumberField
        label={t`Share`}
        unit={'%'}
        min={5}
        max={100}
        step={5}
        value={Math.round(rule.q * 100)}
        onChange={(percent) => onChange({ ...rule, q: percent / 100 })}
      />
      <Select
        label={t`Counted on`}
        options={[
          { value: 'members', label: t`all members` },
          { value: 'present_voting', label: t`those who vote` },
        ]}
        value={rule.base}
        onChange={(base) => onChange({ ...rule, base })}
      />
      <Quorum rule={rule} of={of} onChange={onChange} />
    </>
  );
}

function Vetoes({ rule, members, onChange }: { rule: Of<'veto'>; members: readonly string[]; onChange: (rule: DecisionRule) => void }) {
  const { t } = useLingui();
  const only = rule.holders.length === 1 ? rule.holders[0] : undefined;
  return (
    <>
      <NumberField
        label={t`Must agree`}
        min={1}
        max={members.length}
        value={rule.count}
        onChange={(count) => onChange({ ...rule, count })}
      />
      <ToggleChips
        label={t`May prevent it`}
        options={members.map((id) => ({
          id,
          face: (isChosen) => <DelegationChip id={id} variant={isChosen ? 'solid' : 'outline'} />,
          closed: id === only ? t`Somebody holds a veto under this rule.` : undefined,
        }))}
        chosen={rule.holders}
        onToggle={(code) => onChange({ ...rule, holders: members.filter((one) => (one === code) !== rule.holders.includes(one)) })}
      />
    </>
  );
}

function Weights({
  rule,
  members,
  onChange,
}: {
  rule: Of<'weighted'>;
  members: readonly string[];
  onChange: (rule: DecisionRule) => void;
}) {
  const { t } = useLingui();
  const actor = useActor();
  const sum = members.reduce((all, code) => all + (rule.weights[code] ?? 0), 0);
  return (
    <>
      <NumberField
        label={t`Needed`}
        description={t`of ${sum} in all`}
        min={1}
        max={Math.max(1, sum)}
        value={rule.threshold}
        onChange={(threshold) => onChange({ ...rule, threshold })}
      />
      {members.map((code) => (
        <NumberField
          key={code}
          label={actor(code).name}
          min={0}
          max={100}
          value={rule.weights[code] ?? 0}
          onChange={(weight) => onChange({ ...rule, weights: { ...rule.weights, [code]: weight } })}
        />
      ))}
    </>
  );
}

/** What a kind of rule begins with. */
function standard(type: Kind, members: readonly string[]): DecisionRule {
  const most = Math.floor(members.length / 2) + 1;
  switch (type) {
    case 'unanimity_minus':
      return { type, exclude: 'parties' };
    case 'majority':
      return { type, q: 0.6, base: 'members' };
    case 'veto':
      return { type, holders: members.slice(0, 1), count: most };
    case 'weighted':
      return { type, weights: Object.fromEntries(members.map((code) => [code, 1])), threshold: most };
    case 'silence':
      return { type, windowMin: 10 };
    case 'chair':
      return { type, chair: members[0] ?? '' };
    default:
      return { type };
  }
}

/** The rule once somebody has left: it names members alone. */
export function ruleAmong(rule: DecisionRule, members: readonly string[]): DecisionRule {
  const count = (n: number) => Math.max(1, Math.min(n, members.length));
  switch (rule.type) {
    case 'veto': {
      const holders = rule.holders.filter((code) => members.includes(code));
      return { ...rule, holders: holders.length > 0 ? holders : members.slice(0, 1), count: count(rule.count) };
    }
    case 'weighted': {
      const weights = Object.fromEntries(members.map((code) => [code, rule.weights[code] ?? 0]));
      const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
      return { ...rule, weights, threshold: Math.max(1, Math.min(rule.threshold, sum)) };
    }
    case 'chair':
      return members.includes(rule.chair) ? rule : { ...rule, chair: members[0] ?? '' };
    default:
      return rule;
  }
}
