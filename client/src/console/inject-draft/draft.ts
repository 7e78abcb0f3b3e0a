import type { Attachment, Effect, Inject, InjectText, Media, Text } from '@demarche/shared';

/** One wording and who reads it. */
export interface Wording {
  text: string;
  /** A headline of its own; empty: the inject's. */
  title: string;
  /** Delegation codes, `all`, `public`, or `control` alone. */
  to: string[];
  /** Minutes of play after the inject goes out. */
  delayMin: number;
  /** What goes with it; as in the inject it came from when left out. */
  attachments?: Attachment[];
  /** The wording of the inject it came from. */
  origin?: string;
}

/** An effect as it is picked: one variable of one party. */
export interface DraftEffect {
  variable: string;
  /** A dyad (CHN~JPN), a delegation, a crisis, `all`, or empty for a variable of the world. */
  on: string;
  add: number;
  track: string;
}

/** What is expected of the readers, and what follows when it does not come. */
export interface DraftReply {
  action: string;
  /** Delegation codes; empty: every delegation that reads it. */
  by: string[];
  withinMin: number;
  /** The control room is reminded in any case; beside that an inject of the list may go out, or a text written here. */
  otherwise: 'remind' | 'inject' | 'text';
  inject: string;
  text: string;
}

/** An inject half-written: plain text, kept in the browser until it is sent. */
export interface Draft {
  media: Media;
  title: string;
  from: string;
  org: string;
  label: string;
  /** Minutes of play; 0 asks for nothing. */
  acknowledgeMin: number;
  wordings: Wording[];
  effects: DraftEffect[];
  /** Crises of the exercise that break out with it. */
  startsCrisis?: string[];
  reply?: DraftReply | undefined;
  /** The inject it was copied from: texts left alone keep all their languages. */
  copyOf?: string;
}

export const EMPTY: Draft = {
  media: 'cable',
  title: '',
  from: '',
  org: '',
  label: '',
  acknowledgeMin: 0,
  wordings: [{ text: '', title: '', to: [], delayMin: 0 }],
  effects: [],
};

/** Wordings are called a, b, c; injects rarely have more than three. */
export const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26));

/** Where a recipient reads now, if anywhere. */
export const wordingOf = (draft: Draft, recipient: string): number => draft.wordings.findIndex(({ to }) => to.includes(recipient));

/**
 * Gives a recipient to a wording, or takes it away. Each delegation reads one wording, so it leaves any
 * other; `all` stands for every delegation and gives way once one of them reads something else. A note to the control
 * room is a wording that nobody else reads.
 */
export function assign(draft: Draft, index: number, recipient: string, everyone: readonly string[]): Draft {
  const isOn = draft.wordings[index]!.to.includes(recipient);
  const wordings = draft.wordings.map((wording, at): Wording => {
    if (at === index) {
      if (isOn) return { ...wording, to: wording.to.filter((one) => one !== recipient) };
      if (recipient === 'control') return { ...wording, to: ['control'] };
      const kept = wording.to.filter((one) => one !== 'control' && (recipient === 'all' ? one === 'public' : one !== 'all'));
      return { ...wording, to: [...kept, recipient] };
    }
    if (isOn) return wording;
    if (recipient === 'public' || recipient === 'control') return { ...wording, to: wording.to.filter((one) => one !== recipient) };
    if (recipient === 'all') return { ...wording, to: wording.to.filter((one) => one === 'public' || one === 'control') };
    const spread = wording.to.includes('all') ? [...wording.to.filter((one) => one !== 'all'), ...everyone] : wording.to;
    return { ...wording, to: spread.filter((one) => one !== recipient) };
  });
  return { ...draft, wordings };
}

/** The inject a facilitator edits, as a draft in the language of the page. */
export function draftOf(inject: Inject, text: (text: Text | undefined) => string): Draft {
  return {
    media: inject.media,
    title: text(inject.title),
    from: text(inject.from.name),
    org: text(inject.from.org),
    label: text(inject.label),
    acknowledgeMin: inject.acknowledgeMin ?? 0,
    wordings: inject.to.map(({ list, variant, delayMin }) => {
      const wording = inject.variants[variant];
      return {
        text: text(wording?.text),
        title: text(wording?.title),
        to: list,
        delayMin,
        origin: variant,
        ...(wording?.attachments ? { attachments: wording.attachments } : {}),
      };
    }),
    ...(inject.startsCrisis.length > 0 ? { startsCrisis: inject.startsCrisis } : {}),
    ...(inject.expected ? { reply: replyOf(inject.expected, text) } : {}),
    effects: inject.effects.flatMap(({ var: variable, on, add, track }) =>
      (on === undefined ? [''] : [on].flat()).map((one) => ({ variable, on: one, add, track })),
    ),
  };
}

const replyOf = (
  { action, by, withinMin, ifMissed }: NonNullable<Inject['expected']>,
  text: (text: Text | undefined) => string,
): DraftReply => ({
  action: text(action),
  by,
  withinMin,
  otherwise: ifMissed === undefined ? 'remind' : 'inject',
  inject: ifMissed ?? '',
  text: '',
});

/** A copy of an inject to be written further: who reads it is chosen anew only where it differs. */
export const copyOf = (inject: Inject, text: (text: Text | undefined) => string): Draft => ({
  ...draftOf(inject, text),
  copyOf: inject.id,
});

/** The delegations that read a draft. */
export function readersIn({ wordings }: Draft, everyone: readonly string[]): string[] {
  const named = wordings.flatMap(({ to }) => to);
  return named.includes('all') || named.includes('public') ? [...everyone] : everyone.filter((code) => named.includes(code));
}

/**
 * What the server takes. Where a draft came from an inject and a text was left alone, the inject's own
 * text goes back with all its languages; a changed text is the same for every reader.
 */
export function injectTextOf(
  draft: Draft,
  original?: Inject,
  text?: (text: Text | undefined) => string,
  everyone: readonly string[] = [],
): InjectText {
  const kept = (now: string, before: Text | undefined): Text => (before !== undefined && text?.(before) === now ? before : now.trim());
  const read = draft.wordings.filter(({ to }) => to.length > 0);
  const variants: InjectText['variants'] = {};
  const to = read.map(({ to: list, delayMin, attachments, ...wording }) => {
    const before = original?.variants[wording.origin ?? ''];
    const variant = letterOf(draft.wordings.findIndex((one) => one.to === list));
    const title = wording.title === '' ? {} : { title: kept(wording.title, before?.title) };
    variants[variant] = {
      text: kept(wording.text, before?.text),
      ...title,
      ...withAttachments(attachments ?? before?.attachments),
      ...(before?.map ? { map: before.map as MarksIn } : {}),
    };
    return { list, variant, delayMin };
  });
  return {
    title: kept(draft.title, original?.title),
    media: draft.media,
    from: { name: kept(draft.from, original?.from.name), ...(draft.org === '' ? {} : { org: kept(draft.org, original?.from.org) }) },
    ...(draft.label === '' ? {} : { label: kept(draft.label, original?.label) }),
    ...(draft.acknowledgeMin > 0 ? { acknowledgeMin: draft.acknowledgeMin } : {}),
    ...(draft.copyOf !== undefined && original?.reliability ? { reliability: original.reliability } : {}),
    to,
    variants,
    effects: effectsOf(draft),
    startsCrisis: draft.startsCrisis ?? [],
    expected: expectedOf(draft, original, text, everyone),
  };
}

/** Marks of a pack came as JSON: what they lack has no key, whatever their type allows. */
type MarksIn = NonNullable<InjectText['variants'][string]['map']>;

const withAttachments = (attachments: Attachment[] | undefined) => (attachments && attachments.length > 0 ? { attachments } : {});

function expectedOf(
  draft: Draft,
  original: Inject | undefined,
  text: ((text: Text | undefined) => string) | undefined,
  everyone: readonly string[],
): NonNullable<InjectText['expected']> | null {
  const { reply } = draft;
  if (!reply) return null;
  const before = original?.expected;
  const action = before && text?.(before.action) === reply.action ? before.action : reply.action.trim();
  return {
    by: reply.by.length > 0 ? reply.by : readersIn(draft, everyone),
    action,
    withinMin: reply.withinMin,
    ...(before?.met === undefined ? {} : { met: before.met }),
    ...(reply.otherwise === 'inject' && reply.inject !== '' ? { ifMissed: reply.inject } : {}),
  };
}

/** The text that goes out by itself when no reply has come, if one is written. */
export const reminderIn = ({ reply }: Draft): string | undefined =>
  reply?.otherwise === 'text' && reply.text.trim() !== '' ? reply.text.trim() : undefined;

export const effectsOf = ({ effects }: Draft): Effect[] =>
  effects.map(({ variable, on, add, track }) => ({ var: variable, add, track, ...(on === '' ? {} : { on }) }));

export type Missing = 'title' | 'from' | 'recipient' | 'text' | 'action' | 'answerer' | 'follower' | 'reminder';

/** The first thing that is missing before it can go out. */
export function missingIn(draft: Draft): Missing | undefined {
  if (draft.title.trim() === '') return 'title';
  if (draft.from.trim() === '') return 'from';
  if (draft.wordings.every(({ to }) => to.length === 0)) return 'recipient';
  if (draft.wordings.some(({ to, text }) => to.length > 0 && text.trim() === '')) return 'text';
  return draft.reply && missingInReply(draft, draft.reply);
}

function missingInReply(draft: Draft, reply: DraftReply): Missing | undefined {
  if (reply.action.trim() === '') return 'action';
  const named = draft.wordings.flatMap(({ to }) => to);
  if (reply.by.length === 0 && named.every((one) => one === 'control')) return 'answerer';
  if (reply.otherwise === 'inject' && reply.inject === '') return 'follower';
  return reply.otherwise === 'text' && reply.text.trim() === '' ? 'reminder' : undefined;
}

export const isEmpty = (draft: Draft): boolean =>
  draft.title.trim() === '' &&
  draft.effects.length === 0 &&
  draft.wordings.every(({ text, attachments = [] }) => text.trim() === '' && attachments.length === 0);
