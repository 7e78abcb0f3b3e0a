import type { Ask } from './protocol.ts';
import { serve } from './work.ts';

// Of a worker's own scope only these two are needed; the page's types do not know it.
const scope = globalThis as unknown as { postMessage(message: unknown): void; onmessage: ((event: MessageEvent<Ask>) => void) | null };

serve(
  {
    say: (message) => scope.postMessage(message),
    hear: (listener) => {
      scope.onmessage = ({ data }) => listener(data);
    },
  },
  { breathe: () => new Promise((resolve) => setTimeout(resolve)), now: () => performance.now() },
);
