import { type Proposal, type SignatureSeen, signingSeen } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useAddressWords } from '../../delegation/amendments/use-address-words.ts';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonForm } from '../ReasonForm.tsx';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import styles from './Table.module.css';

/** The signing of a text: who has signed and ratified, with which reservations; closing it, hastening or refusing a ratification. */
export function SigningLine({ proposal }: { proposal: Proposal }) {
  const session = useSession((one) => one);
  const seen = useMemo(() => signingSeen(session, proposal.id), [session, proposal.id]);
  const mayClose = useMayCommand('closeSigning');
  const [settling, settle] = useState<Settling>();
  if (!seen) return null;
  const { rows, signing, signed, isOpen } = seen;
  const { least, outcome } = signing;
  return (
    <div className={styles['turn']} data-signing={proposal.id}>
      <div className={styles['head']}>
        <span>
          <Plural value={least} one={`${signed.length} signed, # is needed`} other={`${signed.length} signed, # are needed`} />
        </span>
        {!isOpen && (
          <span className="tertiary">
            <Trans>closed for signature</Trans>
          </span>
        )}
      </div>
      <ul className={styles['cells']}>
        {rows.map((row) => (
          <Row key={row.delegation} row={row} proposal={proposal} onSettle={settle} />
        ))}
      </ul>
      {settling && (
        <Settle
          key={`${settling.delegation} ${settling.ratified}`}
          proposal={proposal.id}
          settling={settling}
          onDone={() => settle(undefined)}
        />
      )}
      {isOpen && mayClose && session.stage === 'running' && <Close proposal={proposal.id} isInEffect={outcome === 'inEffect'} />}
    </div>
  );
}

function Row({ row, proposal, onSettle }: { row: SignatureSeen; proposal: Proposal; onSettle: (settling: Settling) => void }) {
  const { t } = useLingui();
  const address = useAddressWords();
  const { delegation, standing, signature, reservations } = row;
  const mayRatify = useMayCommand('settleRatification');
  const turn = signature?.ratifiesAfter ?? 0;
  const words = {
    open: t`not yet`,
    absent: t`did not sign`,
    signed: t`signed`,
    counts: t`signed`,
    pending: t`signed, ratifies after turn ${turn}`,
    failed: t`not ratified`,
  };
  const named = reservations.map((one) => address(one.address, proposal)).join('; ');
  return (
    <li className={styles['cell']}>
      <DelegationChip id={delegation} variant="outline" />
      {signature?.ratified && standing !== 'failed' ? t`ratified` : words[standing]}
      {named && (
        <span className="secondary" title={reservations.map(({ text }) => text).join('\n')}>
          <Trans>reserves on {named}</Trans>
        </span>
      )}
      {standing === 'pending' && mayRatify && (
        <>
          <Button size="small" onPress={() => onSettle({ delegation, ratified: true })}>
            <Trans>Hasten</Trans>
          </Button>
          <Button size="small" variant="quiet" onPress={() => onSettle({ delegation, ratified: false })}>
            <Trans>Refuse</Trans>
          </Button>
        </>
      )}
    </li>
  );
}

interface Settling {
  delegation: string;
  ratified: boolean;
}

/** Asks for the reason under the list, where there is room for it. */
function Settle({ proposal, settling, onDone }: { proposal: string; settling: Settling; onDone: () => void }) {
  const { t } = useLingui();
  const deed = useDeed();
  const { name } = useActor()(settling.delegation);
  const settle = async (why: string) => {
    if (why.trim() && (await deed.run('settleRatification', { proposal, ...settling, why }))) onDone();
  };
  return (
    <>
      <ReasonForm
        label={settling.ratified ? t`Why does ${name} ratify now?` : t`Why is it not ratified by ${name}?`}
        confirm={settling.ratified ? t`Ratify` : t`Refuse`}
        onConfirm={(why) => void settle(why)}
        onCancel={onDone}
      />
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </>
  );
}

function Close({ proposal, isInEffect }: { proposal: string; isInEffect: boolean }) {
  const { t } = useLingui();
  const deed = useDeed();
  const [isAsking, ask] = useState(false);
  const close = async (why: string) => {
    if (why.trim() && (await deed.run('closeSigning', { proposal, why }))) ask(false);
  };
  return (
    <>
      {isAsking ? (
        <ReasonForm
          label={isInEffect ? t`Why is it closed?` : t`Why is it closed? Without the signatures it needs it lapses.`}
          confirm={t`Close`}
          onConfirm={(why) => void close(why)}
          onCancel={() => ask(false)}
        />
      ) : (
        <div className={styles['call']}>
          <Button size="small" onPress={() => ask(true)}>
            <Trans>Close the signing</Trans>
          </Button>
        </div>
      )}
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </>
  );
}
