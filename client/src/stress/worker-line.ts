import type { Ask, Line, Told } from './protocol.ts';

/** The line to a worker of this screen's own, which is started when there is something to ask. */
export function workerLine(onBroken: (why: string) => void): Line<Ask, Told> & { close(): void } {
  let worker: Worker | undefined;
  let hear: (message: Told) => void = () => undefined;
  const started = (): Worker => {
    const fresh = new Worker(new URL('./stress-worker.ts', import.meta.url), { type: 'module' });
    fresh.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
    fresh.onerror = ({ message }) => onBroken(message);
    return fresh;
  };
  return {
    say(message) {
      worker ??= started();
      worker.postMessage(message);
    },
    hear(listener) {
      hear = listener;
    },
    close() {
      worker?.terminate();
      worker = undefined;
    },
  };
}
