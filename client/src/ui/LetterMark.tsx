const OUTLINES = {
  circle: <circle cx="9" cy="9" r="7.2" />,
  diamond: <path d="M9 1.2 16.8 9 9 16.8 1.2 9Z" />,
  square: <rect x="2.2" y="2.2" width="13.6" height="13.6" rx="1.5" />,
  hexagon: <path d="M5 2.1h8L17 9l-4 6.9H5L1 9Z" />,
};

/** A letter in an outline: a family told apart by shape, never by colour. */
export function LetterMark(props: { shape: keyof typeof OUTLINES; letter: string; name: string; size?: number }) {
  const size = props.size ?? 18;
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" role="img" aria-label={props.name}>
      <title>{props.name}</title>
      <g fill="none" stroke="currentColor" strokeWidth="1.4">
        {OUTLINES[props.shape]}
      </g>
      <text x="9" y="12.3" textAnchor="middle" fontSize="9.2" fontWeight="700" fill="currentColor">
        {props.letter}
      </text>
    </svg>
  );
}
