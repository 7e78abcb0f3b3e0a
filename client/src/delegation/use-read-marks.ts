import {
  type Channel,
  delegationBehind,
  draftsOpen,
  lastCall,
  type Proposal,
  type Rfi,
  type Session,
  type SharedText,
} from '@demarche/shared';
import { useCallback } from 'react';
import { useSession, useTable } from '../store/table.ts';
import { readRemembered, writeRemembered } from '../ui/remembered.ts';
import { useRemembered } from '../ui/use-remembered.ts';

type Marks = Readonly<Record<string, number>>;
const NONE: Marks = {};

/** How far this browser has read: messages per channel, versions per text. */
export function useReadMarks() {
  const { draftsKey, seat, give } = useTable();
  const key = `read.${draftsKey}`;
  const [marks] = useRemembered<Marks>(key, NONE);
  const mark = useCallback(
    (thread: string, upTo: number) => {
      const now = readRemembered(key) as Marks | undefined;
      if ((now?.[thread] ?? 0) < upTo) writeRemembered(key, { ...now, [thread]: upTo });
    },
    [key],
  );
  // Whoever only looks over a shoulder has nothing to catch up with.
  const unreadIn = ({ id, messages }: Channel): number =>
    give ? messages.slice(marks[`channel:${id}`] ?? 0).filter((message) => message.by !== seat).length : 0;
  const own = useSession((session) => delegationBehind(session, seat));
  const isRinging = (channel: Channel): boolean =>
    give !== undefined && lastCall(channel)?.stage === 'ringing' && lastCall(channel)?.to === own;
  const isNew = ({ id, version, sponsor }: Proposal): boolean =>
    give !== undefined && sponsor !== own && (marks[`text:${id}`] ?? 0) < version;
  const isNewDraft = ({ id, version, owner }: SharedText): boolean =>
    give !== undefined && owner !== own && (marks[`shared:${id}`] ?? 0) < version;
  // An answer, or why there is none.
  const isNewAnswer = ({ id, stage }: Rfi): boolean =>
    give !== undefined && (stage === 'answered' || stage === 'declined') && (marks[`rfi:${id}`] ?? 0) < 1;
  const unreadOf = ({ channels, proposals, drafts = {}, rfis = {} }: Pick<Session, 'channels' | 'proposals' | 'drafts' | 'rfis'>): number =>
    Object.values(rfis).filter(isNewAnswer).length +
    Object.values(channels).reduce((sum, channel) => sum + unreadIn(channel) + Number(isRinging(channel)), 0) +
    Object.values(proposals).filter(isNew).length +
    draftsOpen({ drafts }).filter(isNewDraft).length;
  return { mark, unreadIn, isNew, isNewDraft, isNewAnswer, unreadOf };
}
