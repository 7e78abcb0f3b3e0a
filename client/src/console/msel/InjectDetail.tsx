import { type InjectState, mselStatus } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { When } from '../../delegation/When.tsx';
import { usePlayed, useSession, useTable, useText } from '../../store/table.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { CorrectIt } from '../correct/CorrectIt.tsx';
import { draftOf } from '../inject-draft/draft.ts';
import { ImproviseFrom } from '../inject-draft/ImproviseFrom.tsx';
import { Preview } from '../inject-draft/Preview.tsx';
import { Secret } from '../sharing/Secret.tsx';
import { useSharing } from '../sharing/use-sharing.ts';
import { Chain } from './Chain.tsx';
import { Conditions } from './Conditions.tsx';
import { EffectsInWords } from './EffectsInWords.tsx';
import { ExpectedState } from './ExpectedLine.tsx';
import { InjectActions } from './InjectActions.tsx';
import styles from './InjectDetail.module.css';
import { Part } from './Part.tsx';
import { ReadersTable } from './ReadersTable.tsx';
import { TwoPeople } from './TwoPeople.tsx';
import { Unfoldings } from './Unfoldings.tsx';
import { useStatusWord } from './use-status-word.ts';
import { useTriggerWords } from './use-trigger-words.ts';
import { useWhenWords } from './use-when-words.ts';

/** The inject whose details lie open, if one does. */
export function InjectDetail() {
  const detail = useConsole((state) => state.detail);
  const editing = useConsole((state) => state.editing);
  const look = useLook();
  const text = useText();
  const [isSharing] = useSharing();
  const state = useSession((session) => (detail === undefined ? undefined : session.msel[detail]));
  if (!state || editing !== undefined) return null;
  return (
    <Dialog
      isOpen
      onClose={() => look({ detail: undefined, asking: undefined })}
      kind="drawer"
      size="wide"
      title={isSharing ? state.inject.id : `${state.inject.id} · ${text(state.inject.title)}`}
    >
      <Secret>
        <Detail state={state} />
      </Secret>
    </Dialog>
  );
}

function Detail({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const text = useText();
  const { give } = useTable();
  const now = usePlayed();
  const stage = useSession((session) => session.stage);
  const status = useSession((session) => mselStatus(session, state, now));
  const word = useStatusWord(status);
  const { how, far } = useTriggerWords(state, now);
  const whenWords = useWhenWords();
  const { inject, original } = state;
  return (
    <div className={styles['detail']}>
      <div className={styles['state']}>
        <StatusGlyph status={status} words={word} />
        <span>{how}</span>
        {far && <span className="tertiary">{far}</span>}
        {inject.when && <span className="tertiary">{whenWords(inject.when)}</span>}
        {original?.when && (
          <span className="tertiary">
            <Trans>at first {whenWords(original.when)}</Trans>
          </span>
        )}
        <Delivered state={state} />
      </div>
      {inject.twoPerson && <TwoPeople state={state} />}
      {give && <InjectActions state={state} isNext={false} place="detail" />}
      {give && stage !== 'ended' && <ImproviseFrom state={state} />}
      <Unfoldings state={state} />
      <Conditions state={state} />
      <Preview draft={draftOf(inject, text)} original={inject} goneAt={state.deliveredAt} />
      <ReadersTable state={state} now={now} />
      {inject.expected && (
        <Part title={t`Expected action`}>
          <p>
            <Trans>
              Of {inject.expected.by.join(', ')}, within {inject.expected.withinMin} min: {text(inject.expected.action)}
            </Trans>{' '}
            <ExpectedState state={state} now={now} />
          </p>
        </Part>
      )}
      <Chain state={state} />
      <EffectsInWords state={state} />
      <CorrectIt state={state} />
      {inject.notes !== undefined && (
        <Part title={t`Notes for the facilitator`}>
          <Markdown source={text(inject.notes)} voice="interface" />
        </Part>
      )}
      {inject.discussion && inject.discussion.length > 0 && (
        <Part title={t`To discuss`}>
          <ul className={styles['bullets']}>
            {inject.discussion.map((question) => (
              <li key={text(question)}>{text(question)}</li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Delivered({ state }: { state: InjectState }) {
  return state.deliveredAt === undefined ? null : (
    <span className="tertiary">
      <When played={state.deliveredAt} />
    </span>
  );
}
