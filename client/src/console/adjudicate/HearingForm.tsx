import type { AdjudicationSeen, HearingKind } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Deed } from '../use-deed.ts';
import styles from './Adjudicate.module.css';
import { Toggles } from './Toggles.tsx';

/** Whom to hear on an order, on what, and who reads what is said. */
export function HearingForm({ seen: { one, type }, deed }: { seen: AdjudicationSeen; deed: Deed }) {
  const { t } = useLingui();
  const text = useText();
  const parties = [one.delegation, ...(one.order.target === undefined ? [] : [one.order.target])];
  const [isWriting, write] = useState(false);
  const [asked, setAsked] = useState<string[]>(parties);
  const [open, setOpen] = useState<'all' | 'control'>('all');
  const [vote, setVote] = useState<'estimate' | 'majority'>('estimate');
  const [action, setAction] = useState(one.order.text || text(type.name));
  const [intended, setIntended] = useState('');
  const [reasons, setReasons] = useState('');
  const [words, setWords] = useState('');
  const kind: HearingKind = one.mode === 'vote' ? vote : one.mode === 'consensual' ? 'consensual' : 'matrix';
  const list = reasons
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const lacking =
    asked.length === 0
      ? t`Choose who is heard.`
      : action.trim() === '' || intended.trim() === ''
        ? t`Say what is done, and to what end.`
        : list.length > 3
          ? t`Up to three reasons.`
          : undefined;
  const send = () =>
    void deed.run('openHearing', {
      adjudication: one.id,
      kind,
      asked,
      open: kind === 'matrix' ? open === 'all' : kind === 'consensual',
      action: action.trim(),
      intended: intended.trim(),
      reasons: list,
      ...(kind === 'consensual' && words.trim() !== '' ? { text: words.trim() } : {}),
    });
  if (!isWriting) {
    return (
      <div className={styles['actions']}>
        <Button size="small" icon={<Users />} onPress={() => write(true)}>
          {one.mode === 'consensual' ? <Trans>Let those concerned agree</Trans> : <Trans>Hear delegations</Trans>}
        </Button>
        {one.mode === 'matrix' && (
          <span className="tertiary">
            <Trans>or weigh arguments of your own</Trans>
          </span>
        )}
      </div>
    );
  }
  return (
    <div className={styles['part']}>
      <h4>
        <Trans>Hear delegations</Trans>
      </h4>
      {one.mode === 'vote' && (
        <SegmentedControl
          className={styles['segments']}
          label={t`What they give`}
          options={[
            { value: 'estimate', label: t`Chances in per cent` },
            { value: 'majority', label: t`Yes or no` },
          ]}
          value={vote}
          onChange={setVote}
        />
      )}
      <Toggles
        label={t`Who is heard`}
        chosen={asked}
        onToggle={(id) => setAsked(asked.includes(id) ? asked.filter((code) => code !== id) : [...asked, id])}
      />
      <TextField label={t`What is done`} value={action} onChange={setAction} maxLength={500} />
      <TextField label={t`So that`} value={intended} onChange={setIntended} maxLength={500} />
      <TextArea label={t`Because (one reason a line, up to three)`} value={reasons} onChange={setReasons} rows={2} maxLength={900} />
      {kind === 'matrix' && (
        <SegmentedControl
          className={styles['segments']}
          label={t`Who reads the arguments`}
          options={[
            { value: 'all', label: t`All who are heard` },
            { value: 'control', label: t`The control room alone` },
          ]}
          value={open}
          onChange={setOpen}
        />
      )}
      {kind === 'consensual' && (
        <TextArea label={t`What comes of it (or leave it to them)`} value={words} onChange={setWords} rows={2} maxLength={4000} />
      )}
      <div className={styles['actions']}>
        <Button isPending={deed.isPending} disabledBecause={lacking} onPress={send}>
          <Trans>Hear them</Trans>
        </Button>
        <Button variant="quiet" onPress={() => write(false)}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}
