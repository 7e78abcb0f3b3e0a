import type { Session } from '../model/session.ts';
import { type Decision, type Given, refuse } from '../rules/decision.ts';
import type { Command } from './command.ts';
import { type CommandName, commands } from './register.ts';

/**
 * What a command leads to: events to tell, or a refusal with its reason. Pure, and it looks only at what
 * the giving seat may see, so a client may ask it before sending. [SEC-4]
 * Input that is not of the command's shape is refused as `malformed`, saying where and what was expected.
 */
export function decide(session: Session, name: string, input: unknown, given: Given): Decision {
  if (!isCommand(name)) return refuse('malformed', { where: 'command', expected: 'must be one of the commands of this server' });
  // The register pairs each name with its own input; a lookup by name cannot keep the pairing.
  const { input: schema, decide: rule } = commands[name] as unknown as Command<unknown>;
  const read = schema.safeParse(input);
  if (!read.success) {
    const issue = read.error.issues[0];
    return refuse('malformed', { where: issue?.path.join('.') || name, expected: expectation(issue) });
  }
  return rule(session, read.data, given);
}

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** What was expected, in a few words that need no catalogue. */
function expectation(issue: { code?: string; expected?: unknown; minimum?: unknown; maximum?: unknown } | undefined): string {
  if (issue?.code === 'too_small') return `must be at least ${issue.minimum}`;
  if (issue?.code === 'too_big') return `must be at most ${issue.maximum}`;
  if (issue?.code === 'unrecognized_keys') return 'has something the command does not take';
  if (issue?.expected !== undefined) return `must be a ${String(issue.expected)}`;
  return 'is not what the command takes';
}
