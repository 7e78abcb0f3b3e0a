import { Workplace } from './Workplace.tsx';

/** A delegation's room without bar and line, for looking over its shoulder: “view as …” and the replay. Needs a table only. */
export function DelegationView() {
  return <Workplace landmark="region" />;
}
