/** Plain words, a paragraph for each blank line; for voices that know no marks. */
export function Paragraphs({ text }: { text: string }) {
  return (
    text
      .split(/\n\s*\n/)
      .filter((part) => part.trim())
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text keep their places
      .map((part, place) => <p key={place}>{part.trim()}</p>)
  );
}
