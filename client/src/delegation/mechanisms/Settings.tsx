import { type MechanismSpec, mechanismEstimate } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useTable, useText } from '../../store/table.ts';
import { Slider } from '../../ui/Slider.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FromTemplate } from './FromTemplate.tsx';
import { Issues } from './Issues.tsx';
import { type DraftedMechanism, type MechanismChange, withChange } from './mechanism-draft.ts';
import { Parties } from './Parties.tsx';
import { RuleField, ruleAmong } from './RuleField.tsx';
import styles from './Settings.module.css';
import { Course, Joining, Relations } from './TermFields.tsx';
import { type Degree, useDegreeWords } from './use-degree-words.ts';
import { useNumbers } from './use-numbers.ts';

const DEGREES: readonly Degree[] = ['oblig', 'verif', 'secr'];

/** All that can be set of a mechanism, and below it what comes from its template. */
export function Settings(props: {
  draft: DraftedMechanism;
  /** The draft filled in from its template. */
  spec: MechanismSpec;
  template: MechanismSpec;
  onChange: (draft: DraftedMechanism) => void;
}) {
  const { t } = useLingui();
  const text = useText();
  const { store, seat } = useTable();
  const { draft, spec, template } = props;
  const { members } = mechanismEstimate(store.getState().session, seat, spec);
  const change = (next: { [K in keyof MechanismChange]: MechanismChange[K] | undefined }) => props.onChange(withChange(draft, next));
  return (
    <div className={styles['settings']}>
      <TextField
        label={t`Name`}
        value={draft.name ?? text(template.name)}
        placeholder={text(template.name)}
        maxLength={120}
        onChange={(name) => change({ name })}
      />
      <TextArea
        label={t`Purpose, in one to three sentences`}
        voice="document"
        rows={2}
        value={draft.text ?? text(template.text)}
        placeholder={text(template.text)}
        maxLength={2000}
        onChange={(words) => change({ text: words })}
      />
      <Parties
        spec={spec}
        members={members}
        onChange={(next) => {
          const rule = ruleAmong(spec.rule, next);
          change({ members: next, ...(rule === spec.rule ? {} : { rule: rule }) });
        }}
      />
      <Issues chosen={spec.issues} onChange={(issues) => change({ issues })} />
      <RuleField rule={spec.rule} members={members} onChange={(rule) => change({ rule: rule })} />
      <Degrees spec={spec} template={template} onChange={change} />
      <Relations spec={spec} onChange={change} />
      <Joining spec={spec} onChange={change} />
      <Course spec={spec} template={template} onChange={change} />
      <FromTemplate spec={spec} members={members} />
    </div>
  );
}

/** Sliders with words; the tick is where the template stands. */
function Degrees(props: { spec: MechanismSpec; template: MechanismSpec; onChange: (change: MechanismChange) => void }) {
  const { store, seat } = useTable();
  const { name, words } = useDegreeWords();
  const { share } = useNumbers();
  const valuesOf = (spec: MechanismSpec) => mechanismEstimate(store.getState().session, seat, spec).values;
  const [now, standard] = [valuesOf(props.spec), valuesOf(props.template)];
  return (
    <div className={styles['thirds']}>
      {DEGREES.map((degree) => (
        <Slider
          key={degree}
          label={name[degree]}
          value={now[degree]}
          standard={standard[degree]}
          min={0}
          max={1}
          step={0.05}
          format={share}
          reason={words(degree, now[degree])}
          onChange={(value) => props.onChange({ [degree]: Math.round(value * 100) / 100 })}
        />
      ))}
    </div>
  );
}
