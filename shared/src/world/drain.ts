/** Runs a generator to its end, for a caller that neither shows progress nor stops it. */
export function drain<R>(generator: Generator<unknown, R>): R {
  for (;;) {
    const step = generator.next();
    if (step.done) return step.value;
  }
}
