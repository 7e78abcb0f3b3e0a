import type { WordChange } from '@demarche/shared';

/** A comparison, word by word. The elements themselves say added and removed; lines as well as colours show it. */
export function Stretches({ changes }: { changes: readonly WordChange[] }) {
  return changes.map((change, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one comparison keep their places
    <Stretch key={place} change={change} />
  ));
}

function Stretch({ change }: { change: WordChange }) {
  if (change.kind === 'same') return change.text;
  if (change.kind === 'added') return <ins>{change.text}</ins>;
  return <del>{change.text}</del>;
}
