import type { Session } from '@demarche/shared';
import { useTable } from '../../store/table.ts';
import { useLook } from '../console-state.ts';
import { useDeed } from '../use-deed.ts';
import { type Draft, injectTextOf } from './draft.ts';

/** How long to wait for the new inject to appear after the server has said yes, in ms. */
const PATIENCE = 10_000;

/** What can be done with an inject written in play. The draft is cleared once the server has it. */
export function useAdHoc(draft: Draft, onKept: () => void) {
  const deed = useDeed();
  const look = useLook();
  const { store } = useTable();

  async function add(when?: { turn: number; offsetMin: number }): Promise<string | undefined> {
    const before = new Set(Object.keys(store.getState().session.msel));
    const arrives = arrival(store, before);
    const accepted = await deed.run('addInject', { inject: injectTextOf(draft), ...(when ? { when } : {}) });
    if (!accepted) return undefined;
    onKept();
    return arrives;
  }

  /** Adds it, then does the rest with the id the server gave it. */
  async function addThen(rest: (inject: string) => Promise<boolean>): Promise<boolean> {
    const inject = await add();
    if (inject === undefined) return false;
    look({ inject });
    return rest(inject);
  }

  return {
    deliver: () => addThen((inject) => deed.run('deliverInject', { inject })),
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

/** The id of the next inject that is written in play: the answer and the event may come in either order. */
function arrival(store: { getState(): { session: Session }; subscribe(listener: () => void): () => void }, before: ReadonlySet<string>): Promise<string | undefined> {
  const find = () => Object.values(store.getState().session.msel).find(({ adHoc, inject }) => adHoc && !before.has(inject.id))?.inject.id;
  return new Promise((resolve) => {
    const done = (id: string | undefined) => {
      stop();
      window.clearTimeout(timer);
      resolve(id);
    };
    const stop = store.subscribe(() => {
      const id = find();
      if (id !== undefined) done(id);
    });
    const timer = window.setTimeout(() => done(find()), PATIENCE);
  });
}
