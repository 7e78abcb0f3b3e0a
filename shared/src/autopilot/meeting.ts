import { delegationOf } from '../rules/audience.ts';
import { nextUp } from '../rules/floor.ts';
import { plenaryOf } from '../rules/plenary.ts';
import { chairNow, meetingOf, needsFloor, procedureOf, sitting, takesNames } from '../rules/procedure.ts';
import { type Habit, say } from './outlook.ts';
import { wordsOf } from './phrases.ts';

/** How often an autopilot that could ask for the floor does. */
const ASKS = 0.2;

/** Whoever has the floor says one thing, and gives it back. */
export const speak: Habit = {
  needs: 'speak',
  think(outlook) {
    const { view, delegation } = outlook;
    const { floor } = meetingOf(view);
    const plenary = plenaryOf(view);
    if (floor?.delegation !== delegation || !plenary) return undefined;
    const hasSpoken = plenary.messages.some(({ by, played }) => delegationOf(by) === delegation && played >= floor.from);
    if (hasSpoken) return { name: 'yieldFloor', input: {} };
    const heard = plenary.messages.slice(-4).map(({ text }) => text);
    return { name: 'postMessage', input: { channel: plenary.id, text: say(outlook, 'plenary', wordsOf(view, delegation), heard) } };
  },
};

/** Where one has to have the floor to write before all, it asks for it now and then. */
export const askForFloor: Habit = {
  needs: 'speak',
  think({ view, delegation, draw }) {
    const { list, floor } = meetingOf(view);
    if (!needsFloor(view) || sitting(view) !== 'open' || !takesNames(view) || floor?.delegation === delegation) return undefined;
    if (list.some((one) => one.delegation === delegation) || draw('floor') >= ASKS) return undefined;
    return { name: 'requestFloor', input: {} };
  },
};

/** In the chair, where the floor does not pass by itself: it goes to whoever is next. */
export const callNext: Habit = {
  needs: 'chair',
  think({ view, delegation }) {
    if (chairNow(view) !== delegation || procedureOf(view)?.calls !== 'chair') return undefined;
    if (!needsFloor(view) || sitting(view) !== 'open' || meetingOf(view).floor || !nextUp(view)) return undefined;
    return { name: 'giveFloor', input: {} };
  },
};
