/** Which of the seven steps of the neutral ramp a share of 0 … 1 takes. */
export const rampStep = (share: number): number => Math.min(6, Math.max(0, Math.floor(share * 7)));
