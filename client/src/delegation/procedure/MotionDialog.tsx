import type { CommandInput, Meeting, MotionKind, Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Procedure.module.css';
import { useDecisionKind } from './use-decision-kind.ts';
import { useMotionWords } from './use-motion-words.ts';

const ON_TABLED: readonly MotionKind[] = ['adjournDebate', 'closeDebate', 'divide'];

/** Moves something, with what it has to be clear about: which text, how long, which clauses by themselves. */
export function MotionDialog({ kind, meeting, onClose }: { kind: MotionKind; meeting: Meeting; onClose: () => void }) {
  const { t } = useLingui();
  const { name, does } = useMotionWords();
  const majority = useDecisionKind();
  const deed = useDeed('moveMotion');
  const proposals = useSession((session) => session.proposals);
  const now = useSession((session) => session.procedure?.speakingSec) ?? meeting.rules.speakingSec;
  const stage = ON_TABLED.includes(kind) ? 'tabled' : kind === 'reconsider' ? 'rejected' : undefined;
  const texts = Object.values(proposals).filter((one) => one.stage === stage);
  const [proposal, choose] = useState(texts[0]?.id);
  const [minutes, last] = useState(10);
  const [seconds, extend] = useState(now + 60);
  const [clauses, pick] = useState<string[]>([]);
  const text = texts.find(({ id }) => id === proposal);
  const rule = meeting.rules.motions[kind];
  const missing =
    stage && !text ? t`Choose a text first.` : kind === 'divide' && clauses.length === 0 ? t`Choose a clause first.` : undefined;
  const input = (): CommandInput<'moveMotion'> => ({
    kind,
    ...(stage && proposal !== undefined ? { proposal } : {}),
    ...(kind === 'suspend' ? { minutes } : {}),
    ...(kind === 'extendTime' ? { seconds } : {}),
    ...(kind === 'divide' ? { parts: clauses.map((one) => [one]) } : {}),
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={name(kind)}
      size="narrow"
      actions={
        <Button
          variant="primary"
          isPending={deed.progress === 'sending'}
          disabledBecause={missing}
          onPress={() => void deed.run(input()).then((isDone) => isDone && onClose())}
        >
          <Trans>Move it</Trans>
        </Button>
      }
    >
      <div className={styles['form']}>
        <p>
          {does(kind)} {rule && `${majority(rule)}.`} {meeting.rules.seconding && <Trans>Another delegation has to second it.</Trans>}
        </p>
        {stage && (
          <Select
            label={t`Text`}
            value={proposal}
            onChange={(next) => {
              choose(next);
              pick([]);
            }}
            options={texts.map(({ id, number, title }) => ({ value: id, label: `P-${number} ${title}` }))}
          />
        )}
        {kind === 'suspend' && (
          <NumberField label={t`For how long`} value={minutes} onChange={last} min={1} max={240} step={1} unit={t`min`} />
        )}
        {kind === 'extendTime' && (
          <NumberField label={t`Speaking time`} value={seconds} onChange={extend} min={now + 5} max={3600} step={30} unit={t`s`} />
        )}
        {kind === 'divide' && text && <Clauses text={text} chosen={clauses} onChange={pick} />}
        <DeedNotice deed={deed} />
      </div>
    </Dialog>
  );
}

/** Each clause that is chosen is voted on by itself, and the rest together. */
function Clauses({ text, chosen, onChange }: { text: Proposal; chosen: string[]; onChange: (chosen: string[]) => void }) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame that a dialog has already
    <div role="group" aria-label={t`Clauses to be voted on by themselves`} className={styles['form']}>
      {text.clauses.map(({ id, text: said }, place) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(isChosen) => onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))}
        >
          {place + 1}. {said}
        </Checkbox>
      ))}
    </div>
  );
}
