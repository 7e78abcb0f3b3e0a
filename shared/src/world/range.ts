/** x, cut to a … b. */
export function clamp(x: number, a: number, b: number): number {
  return Math.min(b, Math.max(a, x));
}

/** x, cut to the 0 … 100 points in which tension, trust, pressure and capital are counted. */
export function points(x: number): number {
  return clamp(x, 0, 100);
}
