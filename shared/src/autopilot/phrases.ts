import { inLanguage } from '../exercise/parts.ts';
import type { Session } from '../model/session.ts';
import { phaseNow } from '../rules/time.ts';

/** What an autopilot's sentences are made of: words of the exercise itself, in English. */
export interface Words {
  phase: string;
  own: string;
  /** The delegation spoken to, if it is one. */
  other: string;
  proposal: string;
}

type Phrase = (words: Words) => string;

/** Neutral by design: an autopilot keeps the table busy and takes no side. */
export const PHRASES = {
  plenary: [
    () => 'We can share what our services see. Which channel suits you?',
    ({ phase }) => `We would like to hear every delegation in this phase (${phase}) before we commit ourselves.`,
    ({ own }) => `${own} is ready to work from the facts that all of us have confirmed.`,
    () => 'Could each delegation say what it needs from the others today?',
    () => 'May we suggest that we first agree on what is known, and then on the next step?',
  ],
  bilateral: [
    ({ other }) => `We would value a direct line to ${other} on this. What do your services report?`,
    () => 'Before we speak in plenary, we would like to know which step you could support.',
    () => 'Thank you. We will pass this to our capital and come back to you.',
    ({ other }) => `Is there a point on which ${other} and we could speak with one voice?`,
    () => 'We have nothing new to report for the moment, and will tell you when we have.',
  ],
  support: [
    ({ proposal }) => `We have read “${proposal}” and can work with this text.`,
    ({ proposal }) => `“${proposal}” is a fair basis. We would like to see it go to a decision.`,
    ({ proposal }) => `Thank you for “${proposal}”. We see room for agreement here.`,
  ],
  statement: [
    ({ own }) => `${own} follows events closely and is in contact with all sides.`,
    ({ own }) => `${own} calls for patience, and for every channel to be kept open.`,
    ({ own }) => `${own} will act with care and will keep its partners informed.`,
  ],
  ruling: [() => 'The point is well taken.', () => 'The chair takes note and will see to it.'],
  order: [() => 'As prepared. Report before acting further.', () => 'Proceed with care and avoid anything that could be misread.'],
  title: [() => 'Joint step of the delegations', () => 'Common understanding on the next step'],
  clause: [
    () => 'The delegations share what their services know, through one point of contact each.',
    () => 'Each delegation names a duty officer who can be reached at any hour until the matter is closed.',
    () => 'The delegations meet again before any of them takes a step that would affect the others.',
    ({ phase }) => `The delegations confirm what was agreed during “${phase}” in a short public note.`,
  ],
} satisfies Record<string, readonly Phrase[]>;

/** The words a delegation has at hand now. */
export function wordsOf(view: Session, own: string, other = '', proposal = ''): Words {
  const delegations = view.exercise?.delegations ?? [];
  const nameOf = (code: string) => {
    const known = delegations.find((one) => one.id === code);
    return known ? inLanguage(known.name, 'en') : code;
  };
  return {
    phase: inLanguage(phaseNow(view)?.name ?? '', 'en'),
    own: nameOf(own),
    other: nameOf(other),
    proposal,
  };
}
