import { error, type Problem, warning } from './problem.ts';
import type { Exercise } from './schema.ts';

/** What signing takes: seats that may, and something to close. */
export function checkSigning({ negotiation, delegations, turns }: Exercise): Problem[] {
  const { signing } = negotiation;
  const signs = (code: string) => delegations.find(({ id }) => id === code)?.seats.some(({ can }) => can.includes('sign')) === true;
  const phases = turns.flatMap((turn, i) => turn.phases.map((phase, j) => ({ phase, path: ['turns', i, 'phases', j] })));
  if (!signing) {
    return phases.flatMap(({ phase, path }) =>
      phase.atEnd.includes('closeSigning')
        ? [warning([...path, 'atEnd'], 'expected “signing” under negotiation; without it texts take effect with the vote')]
        : [],
    );
  }
  const nobody = delegations.every(({ id }) => !signs(id));
  return [
    ...(nobody ? [error(['negotiation', 'signing'], 'expected a seat that can “sign”; without one texts take effect with the vote')] : []),
    ...(signing.required ?? []).flatMap((code, i) =>
      // A code that is none is told of elsewhere.
      signs(code) || nobody || delegations.every(({ id }) => id !== code)
        ? []
        : [error(['negotiation', 'signing', 'required', i], `expected a delegation with a seat that can “sign”; ${code} has none`)],
    ),
  ];
}
