import * as z from 'zod/mini';
import { openBook, rangeOf } from '../rules/book.ts';
import { refuse } from '../rules/decision.ts';
import { isOwnIdea } from '../rules/perception.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl } from './command.ts';

/** The facilitator sets a variable of the world, and says why. [WLD-6] */
export const setWorld = command({
  input: z.strictObject({ key: idText, value: z.number(), why: typed(300) }),
  decide(session, { key, value, why }, given) {
    const refused = unlessControl(given, 'setWorld');
    if (refused) return refused;
    if (session.stage === 'ended') return refuse('ended');
    const known = Object.hasOwn(session.world, key) && !isOwnIdea(key) ? session.world[key] : undefined;
    const exercise = session.control?.exercise;
    // The variables of whoever has left stand still. [MEM-3]
    const gone = session.table?.former.some(({ id }) => (key.split(':')[1] ?? '').split('~').includes(id));
    if (!known || !exercise || gone) return refuse('noSuchVariable', { variable: key });
    const [least, most] = rangeOf(exercise, key);
    if (value < least || value > most) return refuse('outOfRange', { least, most });
    const book = openBook(session, { at: given.at, played: played(session.clock, given.at) });
    const term = { track: 'control', add: value - known.value, formula: 'control', inputs: { value } };
    book.move(key, [term], { secret: { kind: 'control', why } });
    return { events: book.events() };
  },
});
