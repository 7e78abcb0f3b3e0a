import type { DecisionRule } from '@demarche/shared';
import { ALLIANCE_CLAUSES } from '@demarche/shared/exercise/forms';
import { actorsOf } from '@demarche/shared/exercise/kernel';
import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCcw, Trash2 } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Select } from '../ui/Select.tsx';
import { Slider } from '../ui/Slider.tsx';
import { useDesk } from './desk-context.ts';
import styles from './Editor.module.css';
import { FEWEST_MEMBERS, kindOf, RULES, ruleOf, strengthOf, withMembers } from './edit.ts';
import type { EntryProps } from './MechanismEntry.tsx';
import { MemberToggles } from './MemberToggles.tsx';
import { useFormat, useRuleNames } from './use-words.ts';

const LONGEST_HOURS = 720;
const LATEST_START = 40;

/** What of a mechanism may be changed on the spot. */
export function MechanismForm(props: EntryProps & { members: readonly string[]; isChanged: boolean }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { spec, original, members, onChange } = props;
  const { exercise } = useDesk();
  const everyone = actorsOf(exercise);
  const strengths = [
    { key: 'oblig', label: t`Obligation`, reason: t`0 none, 1 legally binding` },
    { key: 'verif', label: t`Verification`, reason: t`0 none, 1 inspections on demand` },
    { key: 'secr', label: t`Secretariat`, reason: t`0 none, 1 standing, with a budget` },
  ] as const;
  const clauses: Record<(typeof ALLIANCE_CLAUSES)[number], string> = {
    complementary: t`Complements alliances`,
    silent: t`Says nothing`,
    limits: t`Limits alliances`,
    supersedes: t`Supersedes alliances`,
  };
  return (
    <>
      <MemberToggles
        label={t`Members`}
        codes={everyone}
        chosen={members}
        least={FEWEST_MEMBERS}
        help={t`At least two.`}
        onChange={(codes) => onChange(withMembers(spec, codes, everyone))}
      />
      {strengths.map(({ key, label, reason }) => (
        <Slider
          key={key}
          label={label}
          reason={reason}
          value={strengthOf(spec, key)}
          {...(original ? { standard: strengthOf(original, key) } : {})}
          min={0}
          max={1}
          step={0.05}
          format={(value) => number(value, 2)}
          onChange={(value) => onChange({ [key]: Number(value.toFixed(2)) })}
        />
      ))}
      <div className={styles['two']}>
        <NumberField
          label={t`Reaction time`}
          unit={t`h`}
          value={strengthOf(spec, 'latencyHours')}
          min={0}
          max={LONGEST_HOURS}
          step={6}
          onChange={(latencyHours) => onChange({ latencyHours })}
        />
        <NumberField
          label={t`Begins in turn`}
          value={spec.startTurn}
          min={0}
          max={LATEST_START}
          onChange={(startTurn) => onChange({ startTurn: Math.round(startTurn) })}
        />
      </div>
      <RuleField rule={spec.rule} members={members} onChange={(rule) => onChange({ rule })} />
      <Select
        label={t`On existing alliances`}
        options={ALLIANCE_CLAUSES.map((value) => ({ value, label: clauses[value] }))}
        value={spec.alliance}
        onChange={(alliance) => onChange({ alliance })}
      />
      <div className={styles['deeds']}>
        {props.isChanged && original && (
          <Button size="small" icon={<RotateCcw />} onPress={() => onChange(original)}>
            <Trans>As it was</Trans>
          </Button>
        )}
        <Button size="small" variant="danger" icon={<Trash2 />} onPress={props.onRemove}>
          <Trans>Remove</Trans>
        </Button>
      </div>
    </>
  );
}

function RuleField(props: { rule: DecisionRule; members: readonly string[]; onChange: (rule: DecisionRule) => void }) {
  const { t } = useLingui();
  const names = useRuleNames();
  const { percent } = useFormat();
  const { rule, members, onChange } = props;
  const kind = kindOf(rule);
  // Weights are a matter of the text; here they are kept, not invented.
  const kinds = RULES.filter((one) => one !== 'weighted' || kind === 'weighted');
  return (
    <>
      <Select
        label={t`Acts in a crisis once agreed by`}
        options={kinds.map((value) => ({ value, label: names[value] }))}
        value={kind}
        onChange={(next) => onChange(ruleOf(next, members, rule))}
      />
      {rule.type === 'majority' && (
        <Slider
          label={t`Share that must agree`}
          value={rule.q}
          min={0.3}
          max={1}
          step={0.05}
          format={(value) => percent(value, 0)}
          onChange={(q) => onChange({ ...rule, q: Number(q.toFixed(2)) })}
        />
      )}
      {rule.type === 'unanimity_minus' && rule.minus !== undefined && (
        <NumberField
          label={t`How many may be missing`}
          value={rule.minus}
          min={1}
          max={Math.max(1, members.length - 1)}
          onChange={(minus) => onChange({ ...rule, minus: Math.round(minus) })}
        />
      )}
      {rule.type === 'veto' && (
        <>
          <NumberField
            label={t`Votes needed`}
            value={rule.count}
            min={1}
            max={members.length}
            onChange={(count) => onChange({ ...rule, count: Math.round(count) })}
          />
          <MemberToggles
            label={t`Who has a veto`}
            codes={members}
            chosen={rule.holders}
            least={1}
            help={t`At least one.`}
            onChange={(holders) => onChange({ ...rule, holders: [...holders] })}
          />
        </>
      )}
      {rule.type === 'chair' && (
        <MemberToggles
          label={t`Who is in the chair`}
          codes={members}
          chosen={[rule.chair]}
          least={1}
          onChange={(codes) => onChange({ ...rule, chair: codes.find((code) => code !== rule.chair) ?? rule.chair })}
        />
      )}
    </>
  );
}
