import { changesOf, type MechanismSpec, type WordChange } from '@demarche/shared';

/** One paragraph of the article that a mechanism fills in a text. */
export interface Paragraph {
  key: string;
  /** What it is about, in a word or two. */
  label: string;
  text: string;
  /** The value behind it, as it is written beside the label. */
  value?: string;
}

/** A mechanism written out as an article of a treaty. */
export interface Article {
  name: string;
  /** The template's name, where the text gives another. */
  after?: string;
  paragraphs: Paragraph[];
}

export interface ParagraphChange {
  key: string;
  /** Its place in the article, from 0. */
  place: number;
  label: string;
  changes: WordChange[];
  /** The value that was and the one that is, where they differ. */
  values?: { before: string | undefined; after: string | undefined };
  value?: string;
}

/** An article set against the one of the former version. */
export interface ArticleChange {
  key: string;
  /** Its place among the articles of the new text, from 0; an article that went has none. */
  place?: number;
  name: WordChange[];
  paragraphs: ParagraphChange[];
  isChanged: boolean;
}

/** Pairs the mechanisms of two versions by template, in order, and compares them paragraph by paragraph. */
export function articleChanges(
  before: readonly MechanismSpec[],
  after: readonly MechanismSpec[],
  write: (spec: MechanismSpec) => Article,
): ArticleChange[] {
  const left = [...before];
  const pairs = after.map((now, place) => {
    const at = left.findIndex(({ id }) => id === now.id);
    return { place, now, was: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
  return [
    ...pairs.map(({ place, now, was }) => compared(`+${place}`, was && write(was), write(now), place)),
    ...left.map((was, place) => compared(`-${place}`, write(was), undefined)),
  ];
}

function compared(key: string, was: Article | undefined, now: Article | undefined, place?: number): ArticleChange {
  const old = was?.paragraphs ?? [];
  const current = now?.paragraphs ?? [];
  const gone = old.filter((one) => !current.some((other) => other.key === one.key));
  const paragraphs = [...current, ...gone].map((one, at): ParagraphChange => {
    const [former, present] = [old, current].map((list) => list.find((other) => other.key === one.key));
    const value = present?.value ?? former?.value;
    return {
      key: one.key,
      place: at,
      label: one.label,
      changes: changesOf(former?.text ?? '', present?.text ?? ''),
      ...(former?.value === present?.value ? {} : { values: { before: former?.value, after: present?.value } }),
      ...(value === undefined ? {} : { value }),
    };
  });
  const name = changesOf(was?.name ?? '', now?.name ?? '');
  const isChanged = [name, ...paragraphs.map((one) => one.changes)].some((all) => all.some(({ kind }) => kind !== 'same'));
  return {
    key,
    ...(place === undefined ? {} : { place }),
    name,
    paragraphs,
    isChanged: isChanged || paragraphs.some(({ values }) => values !== undefined),
  };
}
