import type { EventType, Happening } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useMotionWords } from '../delegation/procedure/use-motion-words.ts';

type Kinds = Extract<
  EventType,
  | `floor${string}`
  | `list${string}`
  | `point${string}`
  | `motion${string}`
  | `meeting${string}`
  | `debate${string}`
  | 'speakingTimeSet'
  | 'questionPut'
>;
type Words = { [K in Kinds]: (told: Extract<Happening, { kind: K }>) => string };

/** What happened in the meeting, in one sentence each. */
export function useProcedureWords(): (who: (id: string | undefined) => string) => Words {
  const { t } = useLingui();
  const { moved, point } = useMotionWords();
  return (who) => {
    const of = (title: string | undefined) => (title === undefined ? undefined : `“${title}”`);
    const what = ({ motion, title }: { motion: Parameters<typeof moved>[0]['kind']; title: string | undefined }) => {
      // How long is said where it is moved; the record names the motion alone.
      if (motion === 'suspend') return t`to suspend the meeting`;
      return motion === 'extendTime' ? t`to extend the speaking time` : moved({ kind: motion }, of(title));
    };
    return {
      floorRequested: ({ by }) => t`${who(by)} asks for the floor`,
      listLeft: ({ by }) => t`${who(by)} leaves the list of speakers`,
      listSet: ({ by, open }) => (open ? t`${who(by)} opens the list of speakers` : t`${who(by)} closes the list of speakers`),
      floorGiven: ({ by, as, from }) => {
        if (as === 'reply') return t`${who(by)} has the floor in right of reply`;
        return from === undefined ? t`${who(by)} has the floor` : t`${who(from)} gives the floor to ${who(by)}`;
      },
      floorEnded: ({ by, because }) =>
        ({
          time: t`The time of ${who(by)} is over`,
          yield: t`${who(by)} yields the floor`,
          chair: t`The chair takes the floor from ${who(by)}`,
          meeting: t`${who(by)} no longer has the floor, as the meeting does not sit`,
        })[because],
      pointRaised: ({ by, point: kind, text }) => t`${who(by)} raises a ${point(kind)}: “${text}”`,
      pointRuled: ({ by, upheld, text }) =>
        upheld ? t`${who(by)} upholds the point: “${text}”` : t`${who(by)} does not uphold the point: “${text}”`,
      motionMoved: ({ by, ...motion }) => t`${who(by)} moves ${what(motion)}`,
      motionSeconded: ({ by, ...motion }) => t`${who(by)} seconds the motion ${what(motion)}`,
      motionWithdrawn: ({ by, lapsed, ...motion }) =>
        lapsed ? t`The motion ${what(motion)} lapses with the phase` : t`${who(by)} withdraws the motion ${what(motion)}`,
      motionPut: ({ by, unlessOpposed, ...motion }) =>
        unlessOpposed
          ? t`${who(by)} asks whether anybody objects to the motion ${what(motion)}`
          : t`${who(by)} puts to the vote the motion ${what(motion)}`,
      motionOpposed: ({ by, ...motion }) => t`${who(by)} objects to the motion ${what(motion)}, so it is voted on`,
      motionDecided: ({ outcome, ...motion }) =>
        outcome === 'passed' ? t`The motion ${what(motion)} is carried` : t`The motion ${what(motion)} is not carried`,
      meetingSuspended: ({ minutes }) => t`The meeting is suspended for ${minutes} min`,
      meetingAdjourned: () => t`The meeting is adjourned`,
      meetingResumed: () => t`The meeting is open again`,
      speakingTimeSet: ({ seconds }) => t`The speaking time is now ${seconds} s`,
      debateAdjourned: ({ title }) => t`Debate on “${title ?? ''}” is adjourned for this turn`,
      debateClosed: ({ title }) => t`Debate on “${title ?? ''}” is closed`,
      questionPut: ({ title }) => t`“${title ?? ''}” goes to the vote`,
    };
  };
}
