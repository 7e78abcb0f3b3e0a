import { type Annex, annexesBeside, draftsOpen, type SharedText, type TextWording } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Lock } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { annexStages } from '../../delegation/annex/AnnexSheet.tsx';
import { Initials } from '../../delegation/annex/Initials.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useText } from '../../store/table.ts';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Table.module.css';

/** Drafts that some delegations read and that are not on the table. */
export function DraftsShared() {
  const drafts = useSession((session) => session.drafts);
  const open = useMemo(() => draftsOpen(drafts ? { drafts } : {}), [drafts]);
  return open.map((draft) => <Draft key={draft.id} draft={draft} />);
}

function Draft({ draft }: { draft: SharedText }) {
  const { title, version, owner, readers, cosponsors } = draft;
  return (
    <Secret title={title} readers={readers} kind={<Trans>Draft, version {version}</Trans>} owner={owner} text={draft}>
      {cosponsors.length > 0 && (
        <p className="label">
          <Trans>Co-sponsors</Trans>{' '}
          {cosponsors.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
        </p>
      )}
    </Secret>
  );
}

/** Confidential clauses beside a text. */
export function AnnexesOf({ proposal }: { proposal: string }) {
  const annexes = useSession((session) => session.annexes);
  const all = useMemo(() => (annexes ? annexesBeside({ annexes }, proposal) : []), [annexes, proposal]);
  return all.map((annex) => <OneAnnex key={annex.id} annex={annex} />);
}

function OneAnnex({ annex }: { annex: Annex }) {
  const { title, version, owner, readers, stage } = annex;
  return (
    <Secret
      title={title}
      readers={readers}
      kind={
        <>
          <Trans>Annex, version {version}</Trans> · {annexStages[stage]}
        </>
      }
      owner={owner}
      text={annex}
    >
      <Initials annex={annex} />
    </Secret>
  );
}

/** Something that only some delegations read, with who they are and a mark that the others do not know of it. */
function Secret(props: {
  title: string;
  kind: ReactNode;
  owner: string;
  readers: readonly string[];
  text: TextWording;
  children?: ReactNode;
}) {
  const { title, kind, owner, readers, children } = props;
  const { clauses, mechanisms = [] } = props.text;
  const text = useText();
  return (
    <article className={styles['secret']}>
      <header className={styles['head']}>
        <h3 className={styles['title']}>{title}</h3>
        <DelegationChip id={owner} />
        <span className="tertiary">{kind}</span>
        <span data-end="">
          <Tag tone="outline" icon={<Lock size={11} aria-hidden="true" />}>
            <Trans>Confidential</Trans>
          </Tag>
        </span>
      </header>
      <p className="label">
        <Trans>Read by</Trans>{' '}
        <span className={styles['readers']}>
          {readers.map((code) => (
            <DelegationChip key={code} id={code} variant="outline" />
          ))}
        </span>
      </p>
      {children}
      <ol className={styles['text']}>
        {clauses.map((clause) => (
          <li key={clause.id}>{clause.text}</li>
        ))}
        {mechanisms.map((spec, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be of one template
          <li key={place}>
            <Trans>Establishes “{text(spec.name)}”</Trans>
          </li>
        ))}
      </ol>
    </article>
  );
}
