import { chairNow, meetingOf, motionsInOrder } from '../rules/procedure.ts';
import { type Habit, say } from './outlook.ts';
import { wordsOf } from './phrases.ts';

/**
 * In the chair it rules on points and asks the meeting about motions, so that nobody waits for it. It takes no side: what is
 * asked for is granted, and a motion passes unless somebody objects.
 */
export const preside: Habit = {
  needs: 'chair',
  think(outlook) {
    const { view, delegation } = outlook;
    if (chairNow(view) !== delegation) return undefined;
    const point = Object.values(meetingOf(view).points).find(({ ruling }) => !ruling);
    if (point)
      return { name: 'ruleOnPoint', input: { point: point.id, upheld: true, words: say(outlook, 'ruling', wordsOf(view, delegation)) } };
    const motion = motionsInOrder(view).find(({ stage }) => stage === 'pending');
    return motion && { name: 'putMotion', input: { motion: motion.id, how: 'unlessOpposed' } };
  },
};
