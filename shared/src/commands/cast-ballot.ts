import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { choiceOf, votersOf } from '../rules/authority.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { unlessAble } from './channel-rules.ts';
import { command, idText, unlessAllowed } from './command.ts';

/**
 * A delegation votes; it may change its ballot until the vote closes, and only the last one counts. Where several of its
 * seats vote, each says its own. In an open vote everybody hears it. [VOT-2] [VOT-3] [VOT-6] [VOT-12]
 */
export const castBallot = command({
  input: z.strictObject({ vote: idText, choice: z.enum(['yes', 'no', 'abstain']) }),
  decide(session, { vote, choice }, given) {
    const open = Object.hasOwn(session.votes, vote) ? session.votes[vote] : undefined;
    // A motion of procedure is decided in whatever phase it was put.
    const refused = open?.motion === undefined ? unlessAllowed(session, given, 'vote', 'vote') : unlessAble(session, given, 'vote');
    if (refused) return refused;
    if (!open) return refuse('notOpenForVote');
    if (open.outcome || open.tiedUntil !== undefined || open.closesAt <= played(session.clock, given.at)) return refuse('voteClosed');
    const delegation = delegationOf(given.seat)!;
    if (!open.electorate.includes(delegation)) return refuse('notElector');
    const ballot = ballotWith(vote, choice);
    const isHeard = open.method === 'open' && open.called?.[delegation] !== ballot.choice;
    return {
      events: [
        told(given.at, [toDelegation(delegation)], 'ballotCast', { vote, delegation, by: given.seat, ...ballot }),
        ...(isHeard ? [told(given.at, TO_ALL, 'ballotCalled', { vote, delegation, choice: ballot.choice })] : []),
      ],
    };

    function ballotWith(id: string, mine: typeof choice) {
      if (votersOf(session, delegation).length < 2) return { choice: mine };
      const former = session.ballots[id]?.[delegation];
      const said = { ...(former?.seats ?? (former && { [former.by]: former.choice })), [given.seat]: mine };
      return { choice: choiceOf(session, delegation, said, given.seat), seats: said };
    }
  },
});
