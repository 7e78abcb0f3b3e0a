import { type Table, useDelegations, useTable, useText } from '../../store/table.ts';
import { useLook } from '../console-state.ts';
import { useGrace } from '../msel/use-grace.ts';
import { useDeed } from '../use-deed.ts';
import { type Draft, injectTextOf, reminderIn } from './draft.ts';

type Watched = Table['store'];

/** How long to wait for the new inject to appear after the server has said yes, in ms. */
const PATIENCE = 10_000;

/** What can be done with an inject written in play. The draft is cleared once the server has it. */
export function useAdHoc(draft: Draft, onKept: () => void) {
  const deed = useDeed();
  const { seconds: graceSec } = useGrace();
  const look = useLook();
  const { store } = useTable();
  const text = useText();
  const codes = useDelegations().map(({ id }) => id);

  async function add(when?: { turn: number; offsetMin: number }): Promise<string | undefined> {
    const { msel } = store.getState().session;
    const before = new Set(Object.keys(msel));
    const original = draft.copyOf === undefined ? undefined : msel[draft.copyOf]?.inject;
    const reminder = reminderIn(draft);
    const arrives = arrival(store, before);
    const accepted = await deed.run('addInject', {
      inject: injectTextOf(draft, original, text, codes),
      ...(when ? { when } : {}),
      ...(reminder === undefined ? {} : { reminder }),
    });
    if (!accepted) {
      arrives.stop();
      return undefined;
    }
    onKept();
    return arrives.found();
  }

  /** Adds it, then does the rest with the id the server gave it. */
  async function addThen(rest: (inject: string) => Promise<boolean>): Promise<boolean> {
    const inject = await add();
    if (inject === undefined) return false;
    look({ inject });
    return rest(inject);
  }

  return {
    deliver: () => addThen((inject) => deed.run('deliverInject', { inject, graceSec })),
    hold: () => addThen((inject) => deed.run('holdInject', { inject })),
    async schedule(when: { turn: number; offsetMin: number }): Promise<boolean> {
      const inject = await add(when);
      if (inject !== undefined) look({ inject });
      return inject !== undefined;
    },
    isPending: deed.isPending,
    problem: deed.problem,
  };
}

/**
 * Watches for the next inject that is written in play: the server's answer and the event may come in either
 * order. `found` is asked once the server has said yes, so that time in an offline queue does not count.
 */
function arrival(store: Watched, before: ReadonlySet<string>) {
  const find = () => Object.values(store.getState().session.msel).find(({ adHoc, inject }) => adHoc && !before.has(inject.id))?.inject.id;
  let tell: ((id: string | undefined) => void) | undefined;
  let id: string | undefined;
  const stop = store.subscribe(() => {
    id ??= find();
    if (id !== undefined) tell?.(id);
  });
  return {
    stop,
    async found(): Promise<string | undefined> {
      if (id === undefined) {
        await new Promise<void>((resolve) => {
          tell = () => resolve();
          window.setTimeout(resolve, PATIENCE);
        });
      }
      stop();
      return id;
    },
  };
}
