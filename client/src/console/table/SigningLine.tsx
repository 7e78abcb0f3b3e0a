import { type Proposal, type SignatureSeen, signingSeen } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useAddressWords } from '../../delegation/amendments/use-address-words.ts';
import { DelegationChip } from '../../room/DelegationChip.tsx';
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
          <Row key={row.delegation} row={row} proposal={proposal} />
        ))}
      </ul>
      {isOpen && mayClose && session.stage === 'running' && <Close proposal={proposal.id} isInEffect={outcome === 'inEffect'} />}
    </div>
  );
}

function Row({ row, proposal }: { row: SignatureSeen; proposal: Proposal }) {
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
      {standing === 'pending' && mayRatify && <Ratify proposal={proposal.id} delegation={delegation} />}
    </li>
  );
}

function Ratify({ proposal, delegation }: { proposal: string; delegation: string }) {
  const { t } = useLingui();
  const deed = useDeed();
  const [asking, ask] = useState<'hasten' | 'refuse'>();
  const settle = async (why: string) => {
    if (why.trim() && (await deed.run('settleRatification', { proposal, delegation, ratified: asking === 'hasten', why }))) ask(undefined);
  };
  return (
    <>
      {asking ? (
        <ReasonForm
          label={asking === 'hasten' ? t`Why does it ratify now?` : t`Why is it not ratified?`}
          confirm={asking === 'hasten' ? t`Ratify` : t`Refuse`}
          onConfirm={(why) => void settle(why)}
          onCancel={() => ask(undefined)}
        />
      ) : (
        <>
          <Button size="small" onPress={() => ask('hasten')}>
            <Trans>Hasten</Trans>
          </Button>
          <Button size="small" variant="quiet" onPress={() => ask('refuse')}>
            <Trans>Refuse</Trans>
          </Button>
        </>
      )}
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
