import { useLingui } from '@lingui/react/macro';
import { CircleQuestionMark, FileText, Newspaper, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Draft } from './draft.ts';

export interface Template {
  id: string;
  name: string;
  icon: ReactNode;
  fill: Pick<Draft, 'media' | 'title' | 'from' | 'org' | 'label' | 'acknowledgeMin'>;
}

/** Quick starts: what a facilitator improvises most often, with sender and label filled in. */
export function useTemplates(): Template[] {
  const { t } = useLingui();
  return [
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
}
