import { FUNCTIONS, type MechanismSpec, mechanismEstimate } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Settings } from '../../../delegation/mechanisms/Settings.tsx';
import { useNumbers } from '../../../delegation/mechanisms/use-numbers.ts';
import { useFunctionNames } from '../../../situation/Coverage.tsx';
import { useTable } from '../../../store/table.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { asDraft, type CodingDraft, withSettings } from './coding-draft.ts';
import styles from './Texts.module.css';

/** What a clause does in the simulation, and folded away below it everything else a mechanism says. */
export function CodedSettings(props: { base: MechanismSpec; draft: CodingDraft; onChange: (draft: CodingDraft) => void }) {
  const { t } = useLingui();
  const { store, seat } = useTable();
  const { share } = useNumbers();
  const names = useFunctionNames();
  const { base, draft, onChange } = props;
  const { sunsetTurns, ...set } = draft.set;
  const spec: MechanismSpec = { ...base, ...set, ...(sunsetTurns === undefined ? {} : { sunset: { turns: sunsetTurns } }) };
  const { values } = mechanismEstimate(store.getState().session, seat, spec);
  const put = (next: Partial<CodingDraft['set']>) => onChange({ on: draft.on, set: { ...draft.set, ...next } });
  const round = (value: number) => Math.round(value * 100) / 100;
  return (
    <>
      <fieldset className={styles['group']}>
        <legend>
          <Trans>What it provides for</Trans>
        </legend>
        <div className={styles['sliders']}>
          {FUNCTIONS.map((one) => (
            <Slider
              key={one}
              label={names[one]}
              value={spec.fn[one]}
              standard={base.fn[one]}
              min={0}
              max={1}
              step={0.05}
              format={share}
              onChange={(value) => put({ fn: { ...spec.fn, [one]: round(value) } })}
            />
          ))}
        </div>
        <div className={styles['pair']}>
          <NumberField
            label={t`Can act in a crisis after`}
            unit={t`hours`}
            min={0}
            max={8760}
            value={values.latencyHours}
            onChange={(latencyHours) => put({ latencyHours })}
          />
          <Switch isSelected={spec.hotline} onChange={(hotline) => put({ hotline })} description={t`Gives its members a direct line`}>
            {t`Hotline`}
          </Switch>
        </div>
      </fieldset>
      <Settings draft={asDraft(draft, base.id)} spec={spec} template={base} onChange={(next) => onChange(withSettings(draft, next))} />
    </>
  );
}
