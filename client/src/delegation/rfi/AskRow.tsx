import { questionsOf } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleQuestionMark } from 'lucide-react';
import { useSession } from '../../store/table.ts';
import { Count } from '../../ui/Count.tsx';
import { cx } from '../../ui/cx.ts';
import { useDesk } from '../desk.ts';
import rows from '../ThreadList.module.css';
import { useOwnDelegation } from '../use-own.ts';
import { useReadMarks } from '../use-read-marks.ts';
import { When } from '../When.tsx';

/** Questions to the control room, in the list of what one can talk in. */
export function AskRow() {
  const { t } = useLingui();
  const { thread, open } = useDesk();
  const own = useOwnDelegation() ?? '';
  const rfis = useSession((session) => session.rfis);
  const { isNewAnswer } = useReadMarks();
  const asked = questionsOf({ ...(rfis && { rfis }) }, own).flat();
  const waiting = asked.filter(({ stage }) => stage === 'open').length;
  const unread = asked.filter(isNewAnswer).length;
  const last = asked.toSorted((a, b) => b.played - a.played)[0];
  return (
    <button
      type="button"
      data-row=""
      className={cx(rows['row'], unread > 0 && rows['unread'])}
      aria-current={thread === 'ask'}
      onClick={() => open('ask')}
    >
      <CircleQuestionMark aria-hidden="true" />
      <span className={rows['name']}>
        <Trans>Ask a question</Trans>
      </span>
      <span className={rows['aside']}>
        {unread > 0 ? <Count label={t`${unread} unread`}>{unread}</Count> : last && <When played={last.settledAt ?? last.played} />}
      </span>
      <span className={rows['below']}>
        {unread > 0 ? (
          <Plural value={unread} one="# new answer" other="# new answers" />
        ) : waiting > 0 ? (
          <Plural value={waiting} one="# answer waiting" other="# answers waiting" />
        ) : last ? (
          <Trans>All answered</Trans>
        ) : (
          <Trans>Questions and answers</Trans>
        )}
      </span>
    </button>
  );
}
