import type { CallAnswer, Receipt, WireItem } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSeatName } from '../room/use-seat-name.ts';
import { Button } from '../ui/Button.tsx';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { DeedNotice } from './DeedNotice.tsx';
import { Due } from './Due.tsx';
import { useDeed } from './use-deed.ts';
import { When } from './When.tsx';

const said: Record<CallAnswer, ReactNode> = {
  answer: <Trans>Answered</Trans>,
  defer: <Trans>Put off</Trans>,
  decline: <Trans>Declined</Trans>,
};

/** A ringing line with its three answers and their keys; afterwards what was answered, or that nobody did. */
export function CallAnswers(props: { item: WireItem; receipt: Receipt | undefined; rings: boolean; mayAnswer: boolean }) {
  const { item, receipt, rings } = props;
  const seatName = useSeatName();
  const outcome = receipt?.answer && (
    <StatusGlyph
      status={receipt.answer === 'answer' ? 'acknowledged' : receipt.answer === 'defer' ? 'held' : 'skipped'}
      words={
        <>
          {said[receipt.answer]} <When played={receipt.played} />, {seatName(receipt.by, 'title')}
        </>
      }
    />
  );
  if (!rings) return outcome ?? <StatusGlyph status="skipped" words={<Trans>Rang out unanswered</Trans>} />;
  return (
    <>
      {outcome}
      <Due at={item.ringsUntil ?? 0} />
      {props.mayAnswer && <Answers item={item} isDeferred={receipt?.answer === 'defer'} />}
    </>
  );
}

function Answers({ item, isDeferred }: { item: WireItem; isDeferred: boolean }) {
  const { t } = useLingui();
  const deed = useDeed('answerCall', ({ wire }) => wire === item.id);
  const give = (answer: CallAnswer) => void deed.run({ wire: item.id, answer });
  const group = t`Ringing line`;
  useShortcut('A', () => give('answer'), { label: t`Answer the line`, group });
  useShortcut('D', () => !isDeferred && give('defer'), { label: t`Put the line off`, group });
  useShortcut('X', () => give('decline'), { label: t`Decline the line`, group });
  const isPending = deed.progress === 'sending';
  return (
    <>
      <Button variant="primary" size="small" shortcut="A" isPending={isPending} onPress={() => give('answer')}>
        <Trans>Answer</Trans>
      </Button>
      {!isDeferred && (
        <Button size="small" shortcut="D" isPending={isPending} onPress={() => give('defer')}>
          <Trans>Defer</Trans>
        </Button>
      )}
      <Button size="small" shortcut="X" isPending={isPending} onPress={() => give('decline')}>
        <Trans>Decline</Trans>
      </Button>
      <DeedNotice deed={deed} />
    </>
  );
}
