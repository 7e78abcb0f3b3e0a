import type { Duty } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../room/use-seat-name.ts';
import { useText } from '../store/table.ts';
import { useMotionWords } from './procedure/use-motion-words.ts';
import { useQuestionWords } from './votes/use-question-words.ts';

/** A duty in words: with its object, or in a word or two. */
export function useDutyWords(): (duty: Duty, form: 'full' | 'short') => string {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const { point: pointWords } = useMotionWords();
  const question = useQuestionWords();
  return (duty, form) => {
    const isShort = form === 'short';
    switch (duty.kind) {
      case 'answer': {
        const title = text(duty.title);
        return isShort ? t`answer a line` : t`Answer: ${title}`;
      }
      case 'acknowledge': {
        const title = text(duty.title);
        return isShort ? t`acknowledge` : t`Acknowledge: ${title}`;
      }
      case 'read': {
        const title = text(duty.title);
        return isShort ? t`read an instruction` : t`Read: ${title}`;
      }
      case 'vote':
        return isShort ? t`vote` : t`Vote on ${question(duty.asked, `P-${duty.number}`)}`;
      case 'tie':
        return isShort ? t`break a tie` : t`Break the tie on ${question(duty.asked, `P-${duty.number}`)}`;
      case 'floor':
        return isShort ? t`speak` : t`You have the floor`;
      case 'point':
        return isShort ? t`rule on a point` : t`Rule on a ${pointWords(duty.point)}`;
      case 'motion':
        return isShort ? t`put a motion` : t`Put the motion before the meeting`;
      case 'call':
        return isShort ? t`give the floor` : t`Give the floor to the next speaker`;
      case 'sign':
        return isShort ? t`sign` : t`Sign P-${duty.number}, or leave it`;
      case 'initial':
        return isShort ? t`initial an annex` : t`Initial the annex “${duty.title}”, or leave it`;
      case 'amendment':
        if (isShort) return t`look at an amendment`;
        return plural(duty.count, {
          one: `An amendment to P-${duty.number} waits for you`,
          other: `# amendments to P-${duty.number} wait for you`,
        });
      case 'admit': {
        const { name } = actor(duty.candidate);
        return isShort ? t`answer who wants to join` : t`Admit ${name} to “${text(duty.name)}” or not`;
      }
      case 'heard': {
        const [order, by] = [text(duty.order), actor(duty.by).name];
        if (isShort) return t`you are heard`;
        if (duty.heard === 'matrix') return t`Argue: “${order}” of ${by}`;
        return duty.heard === 'consensual' ? t`Agree what comes of “${order}” of ${by}` : t`Judge the chances of “${order}” of ${by}`;
      }
      case 'rank':
        return isShort ? t`rank the agenda` : t`Rank the ${duty.count} elements of the agenda`;
      case 'orders':
        return isShort ? t`orders` : t`Seal your orders`;
      case 'task':
        return isShort ? t`the phase’s task` : text(duty.text);
    }
  };
}
