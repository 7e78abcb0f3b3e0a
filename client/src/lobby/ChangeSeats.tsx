import { Trans } from '@lingui/react/macro';
import { UserRoundCog } from 'lucide-react';
import { useState } from 'react';
import { SeatsSheet } from '../console/seats/SeatsDrawer.tsx';
import { useMayCommand } from '../console/use-may-command.ts';
import { Button } from '../ui/Button.tsx';

/** Who is at the table and what each seat may do, before play begins. */
export function ChangeSeats() {
  const [isOpen, open] = useState(false);
  if (!useMayCommand('setPowers')) return null;
  return (
    <>
      <Button size="small" icon={<UserRoundCog />} onPress={() => open(true)}>
        <Trans>Seats and delegations</Trans>
      </Button>
      <SeatsSheet isOpen={isOpen} chosen={undefined} onClose={() => open(false)} />
    </>
  );
}
