import { type Proposal, unsignedBy } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import documents from '../Document.module.css';
import { SignSheet } from './SignSheet.tsx';
import { useMaySign } from './use-may-sign.ts';

/** The way to the signature, for a seat whose delegation is invited to sign and has not. */
export function SignTools({ proposal }: { proposal: Proposal }) {
  const { give, seat } = useTable();
  const isAsked = useSession((session) => unsignedBy(session, seat).some((one) => one.proposal === proposal.id));
  if (!give || !isAsked) return null;
  return <Asked proposal={proposal} />;
}

function Asked({ proposal }: { proposal: Proposal }) {
  const because = useMaySign();
  const [isOpen, open] = useState(false);
  return (
    <div className={documents['tools']}>
      <div className={documents['actions']}>
        <Button variant="primary" icon={<PenLine />} disabledBecause={because} reasonShown="text" onPress={() => open(true)}>
          <Trans>Sign this text</Trans>
        </Button>
        {because === undefined && (
          <span className="secondary">
            <Trans>with or without reservations, for your delegation</Trans>
          </span>
        )}
      </div>
      {isOpen && <SignSheet proposal={proposal} onClose={() => open(false)} />}
    </div>
  );
}
