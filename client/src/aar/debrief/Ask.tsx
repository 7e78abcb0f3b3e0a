import { delegationOf, mayLead } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Check, MessageCircleQuestionMark, Play } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useDeed } from '../../room/use-deed.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useRemembered } from '../../ui/use-remembered.ts';
import { useReplay } from '../replay-context.ts';
import styles from './Ask.module.css';
import { type Asked, useAsked } from './use-asked.ts';
import { useDebriefed, useLed, useRoomBeside } from './use-debrief.ts';

/** A decision point: play stands, and everybody is asked what they would have done before it goes on. */
export function AskStrip() {
  const asked = useAsked();
  const { role } = useLed();
  const { playhead } = useReplay();
  if (!asked) return null;
  const mayGoOn = role === 'alone' || role === 'leading';
  return (
    <section className={styles['strip']} aria-live="polite">
      <div className={styles['asked']}>
        <p className={styles['what']}>
          <MessageCircleQuestionMark aria-hidden="true" />
          {asked.question}
        </p>
        <Ask key={asked.moment} asked={asked} />
      </div>
      {mayGoOn && (
        <Button variant="primary" icon={<Play />} shortcut="Space" onPress={playhead.play} className={styles['on']}>
          <Trans>Play on</Trans>
        </Button>
      )}
    </section>
  );
}

/** The question, the own answer or how many there are, and once they were revealed everybody's. */
export function Ask({ asked }: { asked: Asked }) {
  const seat = useRoomBeside((room) => room.seat);
  const isTrainer = useRoomBeside((room) => room.seat !== undefined && mayLead(room.seat, room.session)) ?? false;
  return (
    <div className={styles['ask']}>
      <h3 className={styles['question']}>
        <Trans>What would you have done?</Trans>
      </h3>
      {seat !== undefined && delegationOf(seat) !== undefined && <Answer asked={asked} seat={seat} />}
      {isTrainer && <Answers asked={asked} />}
      <Revealed moment={asked.moment} />
    </div>
  );
}

/** Times of answers are kept to the second, as the trainer's place is told. */
const secondOf = (moment: number): number => Math.ceil(moment / 1000) * 1000;

function Answer({ asked, seat }: { asked: Asked; seat: string }) {
  const { t } = useLingui();
  const { room, log } = useReplay();
  const deed = useDeed();
  const moment = secondOf(asked.moment);
  const given = useDebriefed((session) => session.notes?.[`${seat}:at-${moment}`]?.text);
  const kept = `replay.answer.${log.key}.${moment}`;
  const [text, keep] = useRemembered(kept, given ?? '');
  const isSame = text.trim() === (given ?? '');
  return (
    <div className={styles['answer']}>
      <TextArea label={t`Your answer`} value={text} onChange={keep} rows={2} maxLength={4000} voice="document" />
      {isSame && given !== undefined ? (
        <p className="secondary">
          <Check aria-hidden="true" width={14} height={14} />{' '}
          <Trans>Handed in. Your delegation and the facilitator read it; everybody does once all are revealed.</Trans>
        </p>
      ) : (
        <Button
          isPending={deed.isPending}
          disabledBecause={text.trim() === '' ? t`Write something first` : undefined}
          onPress={() => void (room && deed.run(() => room.give('writeNote', { moment, text: text.trim() })))}
        >
          {given === undefined ? <Trans>Hand in</Trans> : <Trans>Hand in the change</Trans>}
        </Button>
      )}
      {deed.refused && <Notice tone="error" title={deed.refused} />}
    </div>
  );
}

/** For the one who leads: who has answered, and the reveal. */
function Answers({ asked }: { asked: Asked }) {
  const { t } = useLingui();
  const { room } = useReplay();
  const deed = useDeed();
  const moment = secondOf(asked.moment);
  const notes = Object.values(useDebriefed((session) => session.notes) ?? {}).filter((note) => note.moment === moment);
  const revealed = (useDebriefed((session) => session.revealedNotes) ?? []).filter((note) => note.moment === moment);
  const who = [...new Set(notes.map(({ delegation }) => delegation))];
  const isAll = notes.every(({ delegation, text }) => revealed.some((one) => one.delegation === delegation && one.text === text));
  return (
    <div className={styles['answers']}>
      <p>
        {who.length === 0 ? (
          <Trans>Nobody has answered yet.</Trans>
        ) : (
          <Plural value={who.length} one="# delegation has answered" other="# delegations have answered" />
        )}{' '}
        {who.map((id) => (
          <DelegationChip key={id} id={id} />
        ))}
      </p>
      <Button
        isPending={deed.isPending}
        disabledBecause={
          notes.length === 0 ? t`There is no answer to reveal yet.` : isAll ? t`All answers to this have been revealed.` : undefined
        }
        onPress={() => void (room && deed.run(() => room.give('revealNotes', { moment })))}
      >
        <Trans>Reveal the answers</Trans>
      </Button>
      {deed.refused && <Notice tone="error" title={deed.refused} />}
    </div>
  );
}

/** What everybody would have done, by delegation. */
function Revealed({ moment }: { moment: number }) {
  const at = secondOf(moment);
  const notes = (useDebriefed((session) => session.revealedNotes) ?? []).filter((note) => note.moment === at);
  if (notes.length === 0) return null;
  return (
    <ul className={styles['revealed']}>
      {notes.map(({ delegation, text }) => (
        <li key={`${delegation}${text}`}>
          <DelegationChip id={delegation} /> <q>{text}</q>
        </li>
      ))}
    </ul>
  );
}
