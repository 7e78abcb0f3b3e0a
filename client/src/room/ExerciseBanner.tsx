import { useLingui } from '@lingui/react/macro';

/** Says above every screen that none of this is real; shown thrice, spoken once. */
export function ExerciseBanner() {
  const { t } = useLingui();
  const word = t`Exercise`;
  return (
    <aside className="exercise-banner" aria-label={t`Exercise: nothing on this screen is real`}>
      {word} {word} {word}
    </aside>
  );
}
