import { createContext, type ReactNode, useContext } from 'react';
import { type Deed, useDeed } from '../use-deed.ts';

export interface InjectDeeds {
  /** `alone`: why it goes out although it takes two people. */
  deliver(inject: string, alone?: string): Promise<boolean>;
  hold(inject: string, why: string): Promise<boolean>;
  release(inject: string): Promise<boolean>;
  skip(inject: string, why: string): Promise<boolean>;
  confirm(inject: string): Promise<boolean>;
  deed: Deed;
}

const InjectDeedsContext = createContext<InjectDeeds | undefined>(undefined);

const withReason = (inject: string, why: string) => (why.trim() === '' ? { inject } : { inject, why });

/** One place for what is done with injects, so that row, keys, details and palette share what became of it. */
export function InjectDeedsProvider({ children }: { children: ReactNode }) {
  const deed = useDeed();
  const deeds: InjectDeeds = {
    deliver: (inject, alone) => deed.run('deliverInject', alone === undefined ? { inject } : { inject, alone }),
    hold: (inject, why) => deed.run('holdInject', withReason(inject, why)),
    release: (inject) => deed.run('releaseInject', { inject }),
    skip: (inject, why) => deed.run('skipInject', withReason(inject, why)),
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
