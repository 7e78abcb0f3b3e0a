import type { Happening } from '@demarche/shared';
import { Fragment } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useHappeningWords } from './use-happening-words.ts';

// Two characters that nobody types stand around an actor while the sentence is put together.
const mark = (actor: string) => `\u{e000}${actor}\u{e001}`;
const MARKED = /\u{e000}([^\u{e001}]*)\u{e001}/u;

/** What happened, with each actor as its chip. */
export function HappeningLine({ happening }: { happening: Happening }) {
  const words = useHappeningWords();
  return (
    <>
      {words(happening, mark)
        .split(MARKED)
        .map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part of a sentence is its place in it
          <Fragment key={place}>{place % 2 === 1 ? <DelegationChip id={part} /> : part}</Fragment>
        ))}
    </>
  );
}
