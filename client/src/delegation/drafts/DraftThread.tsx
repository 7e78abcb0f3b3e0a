import type { SharedText } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { AmendedText } from '../amendments/AmendedText.tsx';
import { AnnexesLater } from '../annex/AnnexesLater.tsx';
import styles from '../ChannelThread.module.css';
import documents from '../Document.module.css';
import { CleanText } from '../Document.tsx';
import { useDesk } from '../desk.ts';
import { EffectsFrame } from '../mechanisms/EffectsFrame.tsx';
import { useHasCatalogue } from '../mechanisms/use-drafted.ts';
import { useEffects } from '../mechanisms/use-effects.ts';
import { ThreadHead } from '../ThreadHead.tsx';
import { useOwnDelegation } from '../use-own.ts';
import { useReadMarks } from '../use-read-marks.ts';
import { Visibility } from '../Visibility.tsx';
import { When } from '../When.tsx';
import { Sponsors } from './Cosponsors.tsx';
import { DraftTools } from './DraftTools.tsx';
import { useReworking } from './use-reworking.ts';
import { Versions } from './Versions.tsx';

type Reading = 'clean' | 'changes' | 'history';

/** A draft before it is tabled, as its readers have it. */
export function DraftThread({ id }: { id: string }) {
  const draft = useSession((session) => session.drafts?.[id]);
  const { mark } = useReadMarks();
  const version = draft?.version ?? 0;
  useEffect(() => mark(`shared:${id}`, version), [mark, id, version]);
  return draft && <Draft draft={draft} />;
}

function Draft({ draft }: { draft: SharedText }) {
  const { t } = useLingui();
  const { version, versions, title, clauses, mechanisms = [], owner, cosponsors, readers, played } = draft;
  const [reading, read] = useState<Reading>('clean');
  const own = useOwnDelegation();
  useBecame(draft, own);
  const reworking = useReworking(draft);
  const hasCatalogue = useHasCatalogue();
  const effects = useEffects(hasCatalogue ? reworking.specs : undefined, undefined);
  const readings = [
    { value: 'clean', label: t`Clean text` },
    { value: 'changes', label: t`Changes since version ${version - 1}` },
    { value: 'history', label: t`History`, count: version },
  ] as const;
  return (
    <section className={styles['thread']} aria-label={title}>
      <ThreadHead title={<Trans>Draft</Trans>}>
        {version > 1 && <SegmentedControl label={t`Show the text as`} options={readings} value={reading} onChange={read} />}
      </ThreadHead>
      <EffectsFrame effects={effects}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys */}
        <section className={documents['desk']} tabIndex={0} aria-label={t`Text of the draft`}>
          <article className={documents['sheet']}>
            <header className={documents['head']}>
              <p className={documents['meta']}>
                <Trans>
                  Draft, version {version}, written <When played={played} />
                </Trans>{' '}
                · {draft.proposal === undefined ? <Trans>not on the table</Trans> : <Trans>tabled</Trans>}
              </p>
              <h3 className={documents['title']}>{title}</h3>
              <div className={documents['line']}>
                <span className={documents['sponsor']}>
                  <Sponsors sponsor={owner} cosponsors={cosponsors} />
                </span>
                <Visibility to={readers} />
              </div>
            </header>
            {draft.proposal === undefined ? <DraftTools draft={draft} reworking={reworking} /> : <Became proposal={draft.proposal} />}
            {reading === 'clean' && draft.proposal === undefined && own === owner && (
              <div className={documents['tools']}>
                <AnnexesLater />
              </div>
            )}
            {reading === 'history' ? (
              <Versions text={draft} />
            ) : reading === 'changes' && version > 1 ? (
              <AmendedText text={draft} former={versions.at(-1)} motions={[]} />
            ) : (
              <CleanText clauses={clauses} mechanisms={mechanisms} />
            )}
          </article>
        </section>
      </EffectsFrame>
    </section>
  );
}

/** Whoever has it open as it is tabled for its delegation goes on with the text on the table. */
function useBecame({ owner, proposal }: SharedText, own: string | undefined): void {
  const { open } = useDesk();
  const { give } = useTable();
  const wasDraft = useRef(proposal === undefined);
  const isOwn = give !== undefined && own === owner;
  useEffect(() => {
    if (isOwn && wasDraft.current && proposal !== undefined) open(`text:${proposal}`);
  }, [isOwn, proposal, open]);
}

/** Its readers learn which text it became. */
function Became({ proposal }: { proposal: string }) {
  const { open } = useDesk();
  const number = useSession((session) => session.proposals[proposal]?.number);
  return (
    <div className={documents['tools']}>
      <Notice
        title={<Trans>It was tabled as P-{number}.</Trans>}
        action={
          <Button size="small" onPress={() => open(`text:${proposal}`)}>
            <Trans>Open the text</Trans>
          </Button>
        }
      >
        <Trans>Only its readers know that there was a draft.</Trans>
      </Notice>
    </div>
  );
}
