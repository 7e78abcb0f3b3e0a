import type { Motion, MotionKind, PointKind } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

type Terms = Pick<Motion, 'kind' | 'minutes' | 'seconds'>;

/** What is moved, as part of a sentence: “that the meeting be suspended for 10 min”. `of` is the text by its name. */
export function useMotionWords(): {
  name(kind: Motion['kind']): string;
  does(kind: MotionKind): string;
  moved(motion: Terms, of: string | undefined): string;
  point(kind: PointKind): string;
} {
  const { t } = useLingui();
  return {
    name(kind) {
      switch (kind) {
        case 'suspend':
          return t`Suspend the meeting`;
        case 'adjourn':
          return t`Adjourn the meeting`;
        case 'adjournDebate':
          return t`Adjourn the debate`;
        case 'closeDebate':
          return t`Close the debate`;
        case 'divide':
          return t`Divide the question`;
        case 'extendTime':
          return t`Extend the speaking time`;
        case 'reconsider':
          return t`Take up a rejected text`;
        case 'appeal':
          return t`Appeal against the chair`;
      }
    },
    does(kind) {
      switch (kind) {
        case 'suspend':
          return t`A pause of some minutes; then the meeting goes on where it was.`;
        case 'adjourn':
          return t`No more meeting until the next phase that has one.`;
        case 'adjournDebate':
          return t`A text is set aside and not put to the vote in this turn.`;
        case 'closeDebate':
          return t`A text is put to the vote at once.`;
        case 'divide':
          return t`Clauses of a text are voted on by themselves.`;
        case 'extendTime':
          return t`Each delegation may speak for longer.`;
        case 'reconsider':
          return t`A text that was rejected is put to the vote once more.`;
      }
    },
    moved({ kind, minutes = 0, seconds = 0 }, of = t`the text`) {
      switch (kind) {
        case 'suspend':
          return t`to suspend the meeting for ${minutes} min`;
        case 'adjourn':
          return t`to adjourn the meeting`;
        case 'adjournDebate':
          return t`to adjourn the debate on ${of}`;
        case 'closeDebate':
          return t`to close the debate and vote on ${of}`;
        case 'divide':
          return t`to vote on parts of ${of} by themselves`;
        case 'extendTime':
          return t`to extend the speaking time to ${seconds} s`;
        case 'reconsider':
          return t`to vote once more on ${of}`;
        case 'appeal':
          return t`to overrule the chair`;
      }
    },
    point(kind) {
      switch (kind) {
        case 'order':
          return t`point of order`;
        case 'information':
          return t`point of information`;
        case 'privilege':
          return t`point of personal privilege`;
      }
    },
  };
}
