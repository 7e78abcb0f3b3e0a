import { Search } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from './Checkbox.tsx';
import { ComboBox } from './ComboBox.tsx';
import { NumberField } from './NumberField.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { Select } from './Select.tsx';
import { Slider } from './Slider.tsx';
import { Switch } from './Switch.tsx';
import styles from './specimen.module.css';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

const OPTIONS = [
  { value: 'low', label: 'Low', hint: 'Hardly noticed' },
  { value: 'middle', label: 'Middle' },
  { value: 'high', label: 'High', disabledBecause: 'Needs a treaty' },
] as const;
type Level = (typeof OPTIONS)[number]['value'];

/** The controls that hold a value, for the specimen. */
export function Fields() {
  const [text, setText] = useState('');
  const [number, setNumber] = useState(15);
  const [level, setLevel] = useState<Level | undefined>('low');
  const [isOn, setOn] = useState(true);
  return (
    <div className={styles['three']}>
      <TextField label="Name" value={text} onChange={setText} placeholder="As others will see it" icon={<Search />} />
      <TextField label="Code" value="7KQ" onChange={() => {}} error="No session has this code. Check the last letter." />
      <NumberField label="Length" value={number} onChange={setNumber} min={1} max={60} unit="min" />
      <Select label="Intensity" options={OPTIONS} value={level} onChange={setLevel} />
      <ComboBox label="Find" options={OPTIONS} value={level} onChange={setLevel} />
      <TextArea label="Message" value={text} onChange={setText} placeholder="To the others" />
      <div>
        <Checkbox isSelected={isOn} onChange={setOn}>
          Acknowledge
        </Checkbox>
        <br />
        <Checkbox isSelected={false} onChange={() => {}} disabledBecause="Only before the start">
          Shuffle
        </Checkbox>
        <br />
        <Switch isSelected={isOn} onChange={setOn}>
          Opens by itself
        </Switch>
      </div>
      <RadioGroup label="Rule" options={OPTIONS} value={level} onChange={setLevel} />
      <Slider
        label="Trust"
        value={number}
        onChange={setNumber}
        min={0}
        max={60}
        standard={20}
        format={(value) => `${value} %`}
        reason="How much a promise weighs."
      />
    </div>
  );
}
