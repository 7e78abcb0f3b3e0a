import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './QrCode.module.css';

/** A link for a camera. `name` says in words where it leads. Dark on light in both themes, or cameras miss it. */
export function QrCode({ value, name, size = 136 }: { value: string; name: string; size?: number }) {
  const { path, modules } = useMemo(() => {
    const { data, size: modules } = encode(value, { ecc: 'M', border: 2 });
    return { modules, path: data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('') };
  }, [value]);
  return (
    <svg
      className={styles['code']}
      width={size}
      height={size}
      viewBox={`0 0 ${modules} ${modules}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={name}
    >
      <title>{name}</title>
      <path className={styles['dark']} d={path} />
    </svg>
  );
}
