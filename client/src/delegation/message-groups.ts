import type { Message } from '@demarche/shared';

/** Messages of one seat that followed each other closely, under one head. */
export interface MessageGroup {
  id: string;
  by: string;
  /** Whom the control room spoke as. */
  as: string | undefined;
  turn: number | undefined;
  messages: Message[];
}

/** A longer silence than this, in ms of play, gets a new head with its own time. */
const SILENCE = 120_000;

/** Consecutive messages by one seat, within one turn, without a longer silence. */
export function groupsOf(messages: readonly Message[], turnOf: (played: number) => number | undefined): MessageGroup[] {
  const groups: MessageGroup[] = [];
  for (const message of messages) {
    const turn = turnOf(message.played);
    const last = groups.at(-1);
    const before = last?.messages.at(-1);
    if (
      last &&
      before &&
      last.by === message.by &&
      last.as === message.as &&
      last.turn === turn &&
      message.played - before.played < SILENCE
    )
      last.messages.push(message);
    else groups.push({ id: message.id, by: message.by, as: message.as, turn, messages: [message] });
  }
  return groups;
}
