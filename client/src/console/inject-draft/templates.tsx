import { useLingui } from '@lingui/react/macro';
import { CircleQuestionMark, FileText, Newspaper, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSession, useText } from '../../store/table.ts';
import { MediaIcon } from '../words/media.tsx';
import type { Draft } from './draft.ts';

/** So many quick starts have a number. */
export const QUICK = 4;

export interface Template {
  id: string;
  name: string;
  icon: ReactNode;
  fill: Pick<Draft, 'media' | 'title' | 'from' | 'org' | 'label' | 'acknowledgeMin'>;
  /** What its text begins with. */
  text?: string;
}

/** Quick starts: the exercise's own first, then what a facilitator improvises most often, with sender and label filled in. */
export function useTemplates(): Template[] {
  const { t } = useLingui();
  const own = useOwnTemplates();
  const usual: Template[] = [
    {
      id: 'clarify',
      name: t`Clarify`,
      icon: <CircleQuestionMark aria-hidden="true" />,
      fill: { media: 'brief', title: t`Clarification`, from: t`Exercise control`, org: '', label: t`Clarification`, acknowledgeMin: 0 },
    },
    {
      id: 'press',
      name: t`Press query`,
      icon: <Newspaper aria-hidden="true" />,
      fill: {
        media: 'newsclip',
        title: t`The press asks`,
        from: t`News agency`,
        org: t`simulated`,
        label: t`Press query`,
        acknowledgeMin: 0,
      },
    },
    {
      id: 'capital',
      name: t`From capital`,
      icon: <FileText aria-hidden="true" />,
      fill: {
        media: 'cable',
        title: t`Instruction from capital`,
        from: t`Foreign ministry`,
        org: t`simulated`,
        label: t`For your delegation only`,
        acknowledgeMin: 5,
      },
    },
    {
      id: 'call',
      name: t`SimCell call`,
      icon: <Phone aria-hidden="true" />,
      fill: {
        media: 'phone',
        title: t`A call`,
        from: t`Duty officer`,
        org: t`simulated`,
        label: t`Call from a role-player`,
        acknowledgeMin: 3,
      },
    },
  ];
  // What the exercise calls the same stands in place of the usual one.
  return [...own, ...usual.filter(({ name }) => !own.some((one) => one.name === name))];
}

/** What the exercise brings along, in the language of the page. */
function useOwnTemplates(): Template[] {
  const text = useText();
  const templates = useSession((session) => session.control?.exercise.templates) ?? [];
  const personas = useSession((session) => session.control?.exercise.personas) ?? [];
  return templates.map(({ id, name, media, title, persona, from, label, text: begins, acknowledgeMin }) => {
    const sender = from ?? personas.find((one) => one.id === persona);
    return {
      id: `own-${id}`,
      name: text(name),
      icon: <MediaIcon media={media} spoken="off" />,
      fill: {
        media,
        title: text(title),
        from: text(sender?.name),
        org: text(sender?.org),
        label: text(label),
        acknowledgeMin: acknowledgeMin ?? 0,
      },
      ...(begins === undefined ? {} : { text: text(begins) }),
    };
  });
}
