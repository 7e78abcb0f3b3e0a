import { type Proposal, partsOf } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useNames } from '../use-names.ts';
import styles from './Amendments.module.css';
import { useAddressWords } from './use-address-words.ts';

/** The parts in which a divided text is voted. */
export function Division({ proposal }: { proposal: Proposal }) {
  const words = useAddressWords();
  const { list } = useNames();
  if (!proposal.division) return null;
  const parts = partsOf(proposal);
  return (
    <section className={styles['parts']}>
      <b>
        <Trans>The question is divided: voted part by part</Trans>
      </b>
      <ol>
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <li key={place}>{part.length === 0 ? <Trans>nothing any more</Trans> : list(part.map((address) => words(address, proposal)))}</li>
        ))}
      </ol>
    </section>
  );
}
