import { useSession } from '../../../store/table.ts';
import { useConsole, useLook } from '../../console-state.ts';
import { CodeClause } from './CodeClause.tsx';
import { CopyTemplate } from './CopyTemplate.tsx';

/** What is said of a clause, over the console: it stays open whatever the window's width makes of the panels below. */
export function ClauseDialog() {
  const look = useLook();
  const chosen = useConsole((state) => state.coding);
  const proposal = useSession((session) => (chosen ? session.proposals[chosen.proposal] : undefined));
  const place = proposal?.clauses.findIndex(({ id }) => id === chosen?.clause) ?? -1;
  const clause = proposal?.clauses[place];
  if (!chosen || !proposal || !clause) return null;
  const close = () => look({ coding: undefined });
  if (chosen.what === 'code') return <CodeClause key={clause.id} clause={clause} number={place + 1} proposal={proposal} onClose={close} />;
  const { coding } = clause;
  return coding && 'spec' in coding ? <CopyTemplate spec={coding.spec} onClose={close} /> : null;
}
