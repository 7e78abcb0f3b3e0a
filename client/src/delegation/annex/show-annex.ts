/** Where an annex stands on the page. */
export const annexPlace = (annex: string): string => `annex-${annex}`;

/** Brings an annex into view, and the focus to it. */
export function showAnnex(annex: string): void {
  const sheet = document.getElementById(annexPlace(annex));
  sheet?.scrollIntoView({ block: 'start' });
  sheet?.focus();
}

/** Where a new annex to a text is written. */
export const newAnnexOf = (proposal: string): string => `new-${proposal}`;
