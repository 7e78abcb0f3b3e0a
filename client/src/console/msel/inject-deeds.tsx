import { type When, whenInputOf } from '@demarche/shared';
import { createContext, type ReactNode, useContext } from 'react';
import { type Deed, useDeed } from '../use-deed.ts';
import { useGrace } from './use-grace.ts';

export interface InjectDeeds {
  /** `alone`: why it goes out although it takes two people. `to`: to these alone. */
  deliver(inject: string, more?: { alone?: string; to?: string[] }): Promise<boolean>;
  takeBack(inject: string): Promise<boolean>;
  hold(inject: string, why: string): Promise<boolean>;
  release(inject: string): Promise<boolean>;
  skip(inject: string, why: string): Promise<boolean>;
  cancel(inject: string, why: string): Promise<boolean>;
  move(inject: string, when: When): Promise<boolean>;
  defer(inject: string, when: When, why: string): Promise<boolean>;
  confirm(inject: string): Promise<boolean>;
  deed: Deed;
}

const InjectDeedsContext = createContext<InjectDeeds | undefined>(undefined);

const withReason = (inject: string, why: string) => (why.trim() === '' ? { inject } : { inject, why });

/** One place for what is done with injects, so that row, keys, details and palette share what became of it. */
export function InjectDeedsProvider({ children }: { children: ReactNode }) {
  const deed = useDeed();
  const { seconds: graceSec } = useGrace();
  const deeds: InjectDeeds = {
    deliver: (inject, more) => deed.run('deliverInject', { inject, graceSec, ...more }),
    takeBack: (inject) => deed.run('takeBackInject', { inject }),
    hold: (inject, why) => deed.run('holdInject', withReason(inject, why)),
    release: (inject) => deed.run('releaseInject', { inject }),
    skip: (inject, why) => deed.run('skipInject', withReason(inject, why)),
    cancel: (inject, why) => deed.run('cancelInject', { inject, why }),
    move: (inject, when) => deed.run('rescheduleInject', { inject, when: whenInputOf(when) }),
    defer: (inject, when, why) => deed.run('deferInject', { inject, when: whenInputOf(when), why }),
    confirm: (inject) => deed.run('confirmExpected', { inject }),
    deed,
  };
  return <InjectDeedsContext value={deeds}>{children}</InjectDeedsContext>;
}

export function useInjectDeeds(): InjectDeeds {
  const deeds = useContext(InjectDeedsContext);
  if (!deeds) throw new Error('This belongs in the console');
  return deeds;
}
