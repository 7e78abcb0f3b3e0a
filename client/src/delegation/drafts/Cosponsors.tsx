import type { Proposal } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import documents from '../Document.module.css';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { useOwnDelegation } from '../use-own.ts';

/** Whose text it is, and who stands behind it. */
export function Sponsors({ sponsor, cosponsors = [] }: Pick<Proposal, 'sponsor' | 'cosponsors'>) {
  return (
    <>
      <Trans>Sponsor</Trans> <DelegationChip id={sponsor} withName />
      {cosponsors.length > 0 && (
        <>
          <Trans>Co-sponsors</Trans>{' '}
          {cosponsors.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
        </>
      )}
    </>
  );
}

/** For others than the sponsor of a text on the table: to stand behind it, or to step back. */
export function CosponsorTools({ proposal }: { proposal: Proposal }) {
  const { give } = useTable();
  const own = useOwnDelegation();
  const { id, sponsor, cosponsors, stage } = proposal;
  if (give === undefined || own === undefined || own === sponsor || stage !== 'tabled') return null;
  return (
    <div className={documents['tools']}>
      <Stand text={id} stands={cosponsors?.includes(own) === true} />
    </div>
  );
}

/** The button that joins the co-sponsors of a draft or a text, or leaves them. */
export function Stand({ text, stands }: { text: string; stands: boolean }) {
  const because = useMay('propose', 'draft');
  const deed = useDeed('cosponsor', (input) => input.text === text);
  return (
    <>
      <div className={documents['actions']}>
        <Button
          size="small"
          isPending={deed.progress === 'sending'}
          disabledBecause={because}
          onPress={() => void deed.run({ text, stands: !stands })}
        >
          {stands ? <Trans>Step back as a co-sponsor</Trans> : <Trans>Co-sponsor</Trans>}
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </>
  );
}
