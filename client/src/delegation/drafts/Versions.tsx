import type { SharedText } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useTimes } from '../../room/times.ts';
import documents from '../Document.module.css';
import { CleanText } from '../Document.tsx';

type Kept = Pick<SharedText, 'title' | 'clauses' | 'mechanisms' | 'versions' | 'at'>;

/** Every wording a draft or an annex has had, newest first: whoever reads it has them all. */
export function Versions({ text }: { text: Kept }) {
  const times = useTimes();
  const all = [...text.versions, text].map((one, place) => ({ ...one, version: place + 1 })).reverse();
  return all.map((one) => (
    <section key={one.version} className={documents['version']}>
      <h4>
        <Trans>
          Version {one.version}, {times.clock(one.at)} your time
        </Trans>
      </h4>
      {one.title !== text.title && <p className={documents['note']}>{one.title}</p>}
      <CleanText clauses={one.clauses} mechanisms={one.mechanisms ?? []} />
    </section>
  ));
}
