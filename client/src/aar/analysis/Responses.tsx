import { median, type ResponseChain, responseChains } from '@demarche/shared/aar/responses';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useText } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { playTime } from '../play-time.ts';
import { useReplay } from '../replay-context.ts';
import styles from './Measure.module.css';

/** For each inject up to the playhead: who read it when, and what it did first afterwards. A row leads to its moment. */
export function Responses() {
  const { t } = useLingui();
  const text = useText();
  const session = useSession((one) => one);
  const { log, playhead } = useReplay();
  const chains = useMemo(() => responseChains(session), [session]);
  const middle = (chain: ResponseChain) => median(chain.responses.flatMap(({ took }) => took ?? []));
  const outcomes = { met: t`met`, missed: t`missed`, open: t`still open` };
  const columns: Column<ResponseChain>[] = [
    {
      id: 'inject',
      label: t`Inject, and the first deed after it`,
      sortBy: ({ deliveredAt }) => deliveredAt,
      cell: ({ inject, title, responses }) => (
        <>
          {inject} {text(title)}
          <span className={styles['answers']}>
            {responses.map(({ delegation, took }) => (
              <span key={delegation} className={styles['answer']}>
                <DelegationChip id={delegation} />
                {took === undefined ? <span className={styles['none']}>–</span> : playTime(took)}
              </span>
            ))}
          </span>
        </>
      ),
    },
    {
      id: 'median',
      label: t`Median`,
      align: 'end',
      sortBy: (chain) => middle(chain) ?? Number.POSITIVE_INFINITY,
      cell: (chain) => {
        const ms = middle(chain);
        return ms === undefined ? '–' : playTime(ms);
      },
    },
    { id: 'expected', label: t`Expected`, cell: ({ expected }) => (expected ? outcomes[expected] : '') },
  ];
  return (
    <div className={styles['measure']}>
      <p className={styles['note']}>
        <Trans>
          From being told to the first time the delegation acknowledged, spoke or sealed orders. What follows an inject need not follow from
          it.
        </Trans>
      </p>
      <div className={styles['flush']}>
        <DataTable
          caption={t`Response times`}
          captionShown="hidden"
          columns={columns}
          rows={chains}
          rowKey={({ inject }) => inject}
          onOpen={({ inject }) => {
            const at = log.course.heard('all').chapters.find((chapter) => chapter.kind === 'inject' && chapter.inject === inject);
            if (at) playhead.seek(at.position);
          }}
          empty={
            <EmptyState title={<Trans>No inject yet</Trans>}>
              <Trans>Injects appear here as the playhead passes them.</Trans>
            </EmptyState>
          }
        />
      </div>
    </div>
  );
}
