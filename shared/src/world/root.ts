/** Square root of a number ≥ 0 by Newton's iteration: only the four operations, so it is the same on every machine. */
export function root(x: number): number {
  if (!(x > 0)) return 0;
  let guess = Math.max(1, x);
  // Falls until rounding stops it; a number of any size takes well under 600 halvings to come near.
  for (let i = 0; i < 1200; i += 1) {
    const next = 0.5 * (guess + x / guess);
    if (next >= guess) return guess;
    guess = next;
  }
  return guess;
}
