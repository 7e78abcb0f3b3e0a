import { type AdjudicationSeen, matrixChance } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dices, Plus } from 'lucide-react';
import { useState } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Deed } from '../use-deed.ts';
import styles from './Adjudicate.module.css';

const WEIGHTS = ['-2', '-1', '0', '1', '2'] as const;
type Weight = (typeof WEIGHTS)[number];

/** Arguments for and against, each with its weight; what they come to; and the dice. */
export function Weighing({ seen, deed }: { seen: AdjudicationSeen; deed: Deed }) {
  const { t } = useLingui();
  const { one, points, hearing, covert } = seen;
  const [own, setOwn] = useState<string[]>([]);
  const [text, setText] = useState('');
  const [weights, setWeights] = useState<Record<string, Weight>>({});
  const [isShown, setShown] = useState(!covert);
  const rows: { id: string; by?: string; text: string; usual: Weight }[] = [
    ...(hearing?.reasons ?? []).map((reason) => ({ id: `reason ${reason}`, by: one.delegation, text: reason, usual: '1' as const })),
    ...points.map((point) => ({
      id: point.id,
      by: point.delegation,
      text: point.text,
      usual: point.side === 'pro' ? ('1' as const) : ('-1' as const),
    })),
    ...own.map((said) => ({ id: `own ${said}`, text: said, usual: '0' as const })),
  ];
  const weightOf = (row: (typeof rows)[number]) => weights[row.id] ?? row.usual;
  const net = rows.reduce((sum, row) => sum + Number(weightOf(row)), 0);
  const percent = (Math.round(matrixChance(net) * 1000) / 10).toLocaleString();
  const add = () => {
    if (text.trim() === '' || own.includes(text.trim())) return;
    setOwn([...own, text.trim()]);
    setText('');
  };
  const signed = net > 0 ? `+${net}` : net < 0 ? `−${-net}` : '0';
  const cast = () =>
    void deed.run('throwDice', {
      adjudication: one.id,
      shown: isShown,
      weighed: rows.map((row) => ({
        text: row.text,
        ...(row.by === undefined ? {} : { by: row.by }),
        weight: Number(weightOf(row)),
      })),
    });
  return (
    <div className={styles['part']}>
      <h4>
        <Trans>Arguments, weighed</Trans>
      </h4>
      {rows.length > 0 && (
        <ul className={styles['weigh']}>
          {rows.map((row) => (
            <li key={row.id}>
              {row.by === undefined ? <span className="label">{t`Control`}</span> : <DelegationChip id={row.by} />}
              <p>{row.text}</p>
              <SegmentedControl
                label={t`Weight of “${row.text}”`}
                options={WEIGHTS.map((value) => ({ value, label: value.replace('-', '−').replace(/^([12])$/, '+$1') }))}
                value={weightOf(row)}
                onChange={(weight) => setWeights({ ...weights, [row.id]: weight })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles['estimate']}>
        <TextField label={t`An argument of the control room`} value={text} onChange={setText} maxLength={300} />
        <Button size="small" icon={<Plus />} onPress={add} disabledBecause={text.trim() === '' ? t`Write it first.` : undefined}>
          <Trans>Add</Trans>
        </Button>
      </div>
      <p>
        <Trans>
          Together {signed}: two dice have to reach 7, chances <b>{percent} %</b>
        </Trans>
      </p>
      <div className={styles['actions']}>
        <Button variant="primary" icon={<Dices />} isPending={deed.isPending} onPress={cast}>
          <Trans>Throw the dice</Trans>
        </Button>
        {covert ? (
          <span className="tertiary">
            <Trans>A covert order: nobody sees the dice.</Trans>
          </span>
        ) : (
          <Checkbox isSelected={isShown} onChange={setShown}>
            <Trans>Show the dice to all</Trans>
          </Checkbox>
        )}
      </div>
    </div>
  );
}
