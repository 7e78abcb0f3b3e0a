import { type Address, keyed, type Proposal, partsOf, provisionsOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Split } from 'lucide-react';
import { useState } from 'react';
import { useAddressWords } from '../../../delegation/amendments/use-address-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useDeed } from '../../use-deed.ts';
import styles from './Texts.module.css';

/** So many parts beside the rest can be chosen here. */
const PARTS = [1, 2, 3, 4, 5, 6];

/** Divides the question on a text into parts, or puts it together again. */
export function DivideQuestion({ proposal }: { proposal: Proposal }) {
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button size="small" icon={<Split />} onPress={() => open(true)}>
        {proposal.division ? <Trans>Change the division</Trans> : <Trans>Divide the question</Trans>}
      </Button>
      {isOpen && <Dividing proposal={proposal} onClose={() => open(false)} />}
    </>
  );
}

function Dividing({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { t } = useLingui();
  const deed = useDeed();
  const [chosen, choose] = useState<Record<Address, number>>(() => {
    const parts = proposal.division ? partsOf(proposal).slice(0, -1) : [];
    return Object.fromEntries(parts.flatMap((part, place) => part.map((address) => [address, place + 1])));
  });
  const parts = PARTS.map((part) => Object.keys(chosen).filter((address) => chosen[address] === part)).filter((part) => part.length > 0);
  const put = (address: Address, part: number) => {
    const next = { ...chosen, [address]: part };
    // A provision goes with its article, once that is in a part.
    if (part > 0) for (const other of Object.keys(next)) if (other.startsWith(`${address}.`)) delete next[other];
    choose(next);
    deed.forget();
  };
  const give = async (to: Address[][]) => {
    if (await deed.run('divideQuestion', { proposal: proposal.id, parts: to })) onClose();
  };
  const row = (address: Address) => <Row key={address} address={address} proposal={proposal} part={chosen[address] ?? 0} onPut={put} />;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={<Trans>Divide the question on P-{proposal.number}</Trans>}
      size="wide"
      actions={
        <>
          {proposal.division && (
            <Button isPending={deed.isPending} onPress={() => void give([])}>
              <Trans>Put it together again</Trans>
            </Button>
          )}
          <Button
            variant="primary"
            isPending={deed.isPending}
            disabledBecause={parts.length === 0 ? t`Put something in a part first.` : undefined}
            onPress={() => void give(parts)}
          >
            <Trans>Divide</Trans>
          </Button>
        </>
      }
    >
      <p className="secondary">
        <Trans>Each part is voted by itself, the rest last. What is not adopted is taken out of the text.</Trans>
      </p>
      <ul className={styles['rows']}>
        {proposal.clauses.map(({ id }) => row(id))}
        {keyed(proposal.mechanisms).map((one) => (
          <li key={one.key} className={styles['article']}>
            <ul className={styles['rows']}>
              {row(one.key)}
              {(chosen[one.key] ?? 0) === 0 && (
                <li>
                  <details>
                    <summary>
                      <Trans>Its provisions one by one</Trans>
                    </summary>
                    <ul className={styles['rows']}>{provisionsOf(one).map((provision) => row(`${one.key}.${provision}`))}</ul>
                  </details>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ul>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </Dialog>
  );
}

function Row(props: { address: Address; proposal: Proposal; part: number; onPut: (address: Address, part: number) => void }) {
  const { t } = useLingui();
  const words = useAddressWords();
  const { address, proposal } = props;
  const name = words(address, proposal);
  const clause = proposal.clauses.find(({ id }) => id === address);
  return (
    <li className={styles['row']}>
      <span>
        <b>{name}</b> {clause && <span className="secondary">{clause.text}</span>}
      </span>
      <Select
        className={styles['part']}
        label={t`Where ${name} is voted`}
        labelShown="hidden"
        options={[{ value: '0', label: t`With the rest` }, ...PARTS.map((one) => ({ value: String(one), label: t`Part ${one}` }))]}
        value={String(props.part)}
        onChange={(value) => props.onPut(address, Number(value))}
      />
    </li>
  );
}
