/** The diamond that stands for an inject on the timeline and in the chapters. */
export function InjectMark() {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <path d="M7 1.5 12.5 7 7 12.5 1.5 7Z" fill="currentColor" />
    </svg>
  );
}
