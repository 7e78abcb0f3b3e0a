import type { Rfi } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextQuote } from 'lucide-react';
import { DeedNotice } from '../../delegation/DeedNotice.tsx';
import { useDeed } from '../../delegation/use-deed.ts';
import { useActor } from '../../room/use-seat-name.ts';
import { usePlayed, useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useLook } from '../console-state.ts';
import { AsSeen } from './AsSeen.tsx';
import styles from './Rfi.module.css';
import { SomeReaders } from './SomeReaders.tsx';
import { useBeginnings } from './use-beginnings.ts';
import { embargoOf, readersOf, replyDraft, useReplyDraft } from './use-reply-draft.ts';

/** The answer to a question: what it says, who reads it and when, as they will read it. Ctrl+Enter sends it. */
export function AnswerForm({ rfi, onDecline }: { rfi: Rfi; onDecline: () => void }) {
  const { t } = useLingui();
  const look = useLook();
  const actor = useActor();
  const now = usePlayed();
  const deed = useDeed('answerRfi', (input) => input.rfi === rfi.id);
  const beginnings = useBeginnings();
  const [draft, keep] = useReplyDraft(rfi.id);
  const turn = useSession((session) => session.phase?.turn ?? 0);
  const turns = useSession((session) => session.exercise?.turns);
  const change = (next: Partial<typeof draft>) => keep({ ...draft, ...next });
  const name = actor(rfi.delegation).name;
  const isShared = draft.to !== 'asker';
  const missing =
    draft.text.trim() === ''
      ? t`Write the answer first.`
      : draft.to === 'some' && draft.some.length === 0
        ? t`Choose who else reads it.`
        : undefined;
  const send = async () => {
    if (missing !== undefined || deed.progress !== 'none') return;
    const embargo = embargoOf(draft, now);
    const input = {
      rfi: rfi.id,
      text: draft.text.trim(),
      to: readersOf(draft),
      ...(isShared && draft.names ? { names: true as const } : {}),
      ...(embargo && { embargo }),
    };
    if (!(await deed.run(input, replyDraft(rfi.id)))) return;
    look({ rfi: undefined });
    document.querySelector<HTMLElement>(`[data-rfi="${rfi.id}"]`)?.focus();
  };
  const holds = [
    { value: 'now', label: t`At once` },
    { value: 'minutes', label: t`After some minutes of play` },
    ...(turns ?? []).filter(({ n }) => n > turn).map(({ n }) => ({ value: `turn:${n}`, label: t`When turn ${n} begins` })),
  ];
  return (
    <div className={styles['form']} data-reply={rfi.id}>
      <TextArea
        label={t`Answer to ${name}`}
        value={draft.text}
        onChange={(text) => {
          change({ text });
          deed.forget();
        }}
        onCommit={() => void send()}
        maxLength={4000}
      />
      <div className={styles['choices']}>
        <SegmentedControl
          label={t`Who reads it`}
          options={[
            { value: 'asker', label: t`${rfi.delegation} alone`, name: name },
            { value: 'all', label: t`Everybody` },
            { value: 'some', label: t`Some` },
          ]}
          value={draft.to}
          onChange={(to) => change({ to })}
        />
        <Menu
          label={t`Beginnings`}
          trigger={
            <Button size="small" variant="quiet" icon={<TextQuote />}>
              <Trans>Begin with…</Trans>
            </Button>
          }
          entries={beginnings.map((words, index) => ({
            id: String(index),
            label: words,
            run: () => change({ text: draft.text === '' ? `${words} ` : `${words} ${draft.text}` }),
          }))}
        />
        {isShared && (
          <Checkbox isSelected={draft.names} onChange={(names) => change({ names })}>
            <Trans>Say who asked</Trans>
          </Checkbox>
        )}
      </div>
      {draft.to === 'some' && <SomeReaders except={rfi.delegation} chosen={draft.some} onChange={(some) => change({ some })} />}
      <div className={styles['choices']}>
        <Select label={t`Goes out`} options={holds} value={draft.hold} onChange={(hold) => change({ hold })} />
        {draft.hold === 'minutes' && (
          <NumberField label={t`Minutes`} value={draft.minutes} onChange={(minutes) => change({ minutes })} min={0.5} max={600} step={1} />
        )}
      </div>
      <AsSeen rfi={rfi} draft={draft} />
      <DeedNotice deed={deed} />
      <div className={styles['deeds']}>
        <Button size="small" variant="quiet" onPress={onDecline}>
          <Trans>Decline…</Trans>
        </Button>
        <Button
          size="small"
          variant="primary"
          shortcut="Mod+Enter"
          isPending={deed.progress === 'sending'}
          disabledBecause={missing}
          onPress={() => void send()}
        >
          {draft.hold === 'now' ? <Trans>Answer</Trans> : <Trans>Hold back</Trans>}
        </Button>
      </div>
    </div>
  );
}
