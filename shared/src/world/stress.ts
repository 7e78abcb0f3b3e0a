import type { Mechanism } from './mechanism.ts';
export type Planned = Mechanism & { start?: number | undefined };
