import { keyed, type Proposal, reservable, wouldRatify } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAddressWords } from '../amendments/use-address-words.ts';
import { DeedNotice } from '../DeedNotice.tsx';
import { useArticleWords } from '../mechanisms/use-article-words.ts';
import { useDeed } from '../use-deed.ts';
import { useOwnDelegation } from '../use-own.ts';
import { PartToSign } from './PartToSign.tsx';
import styles from './SignSheet.module.css';
import { useMaySign } from './use-may-sign.ts';

/** The text once more, part by part, each with a check to reserve on it; then the signature. */
export function SignSheet({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useLingui();
  const own = useOwnDelegation() ?? '';
  const { name } = useActor()(own);
  const because = useMaySign();
  const [words, setWords] = useState<Record<string, string>>({});
  const deed = useDeed('signText', (input) => input.proposal === proposal.id);
  const reserved = Object.entries(words);
  const isWordless = reserved.some(([, text]) => !text.trim());
  const sign = async () => {
    const reservations = reserved.map(([address, text]) => ({ address, text: text.trim() }));
    if (await deed.run({ proposal: proposal.id, reservations })) onClose();
  };
  const change = (address: string, text: string | undefined) => {
    deed.forget();
    setWords(({ [address]: _was, ...rest }) => (text === undefined ? rest : { ...rest, [address]: text }));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      kind="drawer"
      size="wide"
      title={<Trans>Sign “{proposal.title}”</Trans>}
      actions={
        <>
          <Button onPress={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button
            variant="primary"
            isPending={deed.progress === 'sending'}
            disabledBecause={because ?? (isWordless ? t`Put each reservation in words, or take it back.` : undefined)}
            onPress={() => void sign()}
          >
            {reserved.length === 0 ? (
              <Trans>Sign for {name}, without reservation</Trans>
            ) : (
              <Plural
                value={reserved.length}
                one={`Sign for ${name}, with # reservation`}
                other={`Sign for ${name}, with # reservations`}
              />
            )}
          </Button>
        </>
      }
    >
      <div className={styles['sheet']}>
        <p className={styles['lead']}>
          <Trans>A signature cannot be taken back. Everybody sees it, with its reservations.</Trans>
        </p>
        <Ratifying proposal={proposal.id} own={own} />
        <Parts proposal={proposal} words={words} onChange={change} />
        <DeedNotice deed={deed} />
      </div>
    </Dialog>
  );
}

/** When the signature would come to count, where it has to be ratified. */
function Ratifying({ proposal, own }: { proposal: string; own: string }) {
  const asked = useSession((session) => session.signings?.[proposal]?.ratification === true);
  const turn = useSession((session) => wouldRatify(session, own));
  const last = useSession((session) => session.exercise?.turns.at(-1)?.n ?? 0);
  if (!asked) return null;
  return (
    <Notice
      tone={turn > last ? 'warning' : 'info'}
      title={
        <Trans>It counts once it is ratified at home: at the end of turn {turn}, with the pressure your government is under now.</Trans>
      }
    >
      {turn > last ? <Trans>That is after ENDEX; only the facilitator could hasten it.</Trans> : null}
    </Notice>
  );
}

interface PartsProps {
  proposal: Proposal;
  words: Record<string, string>;
  onChange: (address: string, text: string | undefined) => void;
}

function Parts({ proposal, words, onChange }: PartsProps) {
  const { t } = useLingui();
  const write = useArticleWords();
  const address = useAddressWords();
  const session = useSession((one) => one);
  const may = useMemo(() => new Map(reservable(session, proposal.id).map((one) => [one.address, one.bites])), [session, proposal.id]);
  const part = (at: string, body: string, label = address(at, proposal)) => (
    <PartToSign key={at} label={label} text={body} words={words[at]} bites={may.get(at)} onChange={(said) => onChange(at, said)} />
  );
  const mechanisms = keyed(proposal.mechanisms);
  return (
    <ul className={styles['parts']} aria-label={t`Parts of the text`}>
      {proposal.clauses.map((clause) => part(clause.id, clause.text))}
      {mechanisms.map((mechanism) => {
        const provisions = [...may.keys()].filter((at) => at.startsWith(`${mechanism.key}.`));
        const { paragraphs } = write(mechanism);
        const body = (at: string) => {
          const provision = at.slice(mechanism.key.length + 1);
          const said = (wanted: string) => paragraphs.find(({ key }) => key === wanted)?.text;
          return said(provision) ?? (provision === 'accession' ? said('growth') : undefined) ?? '';
        };
        return (
          <li key={mechanism.key} className={styles['article']}>
            <ul>
              {part(mechanism.key, t`The mechanism as a whole.`)}
              {provisions.map((at) => part(at, body(at)))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
