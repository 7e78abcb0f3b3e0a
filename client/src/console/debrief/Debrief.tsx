import { lifted } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useDelegations, useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Debrief.module.css';

/** After ENDEX: the participants' notes, which are revealed together, and what the log lets everybody read. */
export function Debrief({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} kind="drawer" title={<Trans>Hotwash</Trans>}>
      <div className={styles['debrief']}>
        <Notes />
        <Declassify />
      </div>
    </Dialog>
  );
}

function Notes() {
  const { t } = useLingui();
  const text = useText();
  const deed = useDeed();
  const notes = useSession((session) => session.notes);
  const revealed = useSession((session) => session.revealedNotes);
  const questions = useSession((session) => session.exercise?.hotwash) ?? [];
  const all = Object.values(notes ?? {});
  const news = all.filter(
    (note) => !revealed?.some((one) => one.delegation === note.delegation && one.question === note.question && one.text === note.text),
  );
  return (
    <section className={styles['part']}>
      <h3>
        <Trans>Notes of the participants</Trans>
      </h3>
      {all.length === 0 ? (
        <EmptyState title={<Trans>Nobody has written a note yet</Trans>}>
          <Trans>
            Participants find the questions on their page “After the exercise”. What they hand in stands here before anybody else reads it.
          </Trans>
        </EmptyState>
      ) : (
        <>
          <ul className={styles['notes']}>
            {all.map(({ id, delegation, question, text: note }) => (
              <li key={id}>
                <DelegationChip id={delegation} />
                {question !== undefined && <span className="secondary">{text(questions[question])}</span>}
                <q>{note}</q>
              </li>
            ))}
          </ul>
          <Button
            variant="primary"
            isPending={deed.isPending}
            disabledBecause={news.length === 0 ? t`All of them have been revealed` : undefined}
            onPress={() => void deed.run('revealNotes', {})}
          >
            <Plural value={all.length} one="Reveal # note to everybody" other="Reveal # notes to everybody" />
          </Button>
          {deed.problem && <Notice tone="error" title={deed.problem} />}
        </>
      )}
    </section>
  );
}

function Declassify() {
  const { t } = useLingui();
  const deed = useDeed();
  const delegations = useDelegations();
  const text = useText();
  const done = useSession((session) => session.declassified);
  const open = lifted({ declassified: done ?? [] });
  const [chosen, choose] = useState<readonly string[]>([]);
  const [why, setWhy] = useState('');
  const isAll = open.includes('control');
  const lift = async (scope: 'everything' | string[]) => {
    if (!(await deed.run('declassify', { scope, why: why.trim() }))) return;
    choose([]);
    setWhy('');
  };
  const noReason = why.trim() === '' ? t`Say why first` : undefined;
  return (
    <section className={styles['part']}>
      <h3>
        <Trans>Declassify</Trans>
      </h3>
      <p className="secondary">
        <Trans>
          Participants replay what they were told. What you declassify they read as well: the log keeps who was told what, and everybody
          learns what was lifted and why. It cannot be taken back.
        </Trans>
      </p>
      {isAll ? (
        <Notice title={t`Everything has been declassified`} />
      ) : (
        <>
          <div className={styles['choices']}>
            {delegations.map(({ id, name }) => {
              const isOpen = open.includes(`d:${id}`);
              return (
                <Checkbox
                  key={id}
                  isSelected={isOpen || chosen.includes(id)}
                  disabledBecause={isOpen ? t`declassified` : undefined}
                  onChange={(on) => choose(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
                >
                  <DelegationChip id={id} /> {t`What ${text(name)} was told`}
                </Checkbox>
              );
            })}
          </div>
          <TextField
            label={t`Why`}
            value={why}
            onChange={setWhy}
            maxLength={300}
            placeholder={t`Agreed by all delegations for the review`}
          />
          <div className={styles['buttons']}>
            <Button
              isPending={deed.isPending}
              disabledBecause={chosen.length === 0 ? t`Choose a delegation first` : noReason}
              onPress={() => void lift([...chosen])}
            >
              <Trans>Declassify what is chosen</Trans>
            </Button>
            <Button variant="danger" isPending={deed.isPending} disabledBecause={noReason} onPress={() => void lift('everything')}>
              <Trans>Declassify everything</Trans>
            </Button>
          </div>
          {deed.problem && <Notice tone="error" title={deed.problem} />}
        </>
      )}
    </section>
  );
}
