import type { WireItem } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleQuestionMark } from 'lucide-react';
import { useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useDesk } from '../desk.ts';
import { useOwnDelegation } from '../use-own.ts';
import { useMayAsk } from './use-may-ask.ts';
import { useRfiDraft } from './use-rfi-draft.ts';

/** Goes to where one asks the control room, with this item as what the question is about. */
export function AskAbout({ item }: { item: WireItem }) {
  const { t } = useLingui();
  const text = useText();
  const { give } = useTable();
  const { open } = useDesk();
  const own = useOwnDelegation();
  const because = useMayAsk();
  const [draft, keep] = useRfiDraft();
  if (!give || own === undefined || because !== undefined) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      icon={<CircleQuestionMark />}
      aria-label={t`Ask about “${text(item.title)}”`}
      onPress={() => {
        keep({ text: draft.text, about: item.id });
        open('ask');
      }}
    >
      <Trans>Ask</Trans>
    </Button>
  );
}
