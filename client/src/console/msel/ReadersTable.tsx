import { type InjectState, type Reader, readers } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { letterOf } from '../inject-draft/draft.ts';
import { useMoments } from '../words/use-moments.ts';

/** Who reads it, in which wording, and what each has done with it. */
export function ReadersTable({ state, now }: { state: InjectState; now: number }) {
  const { t } = useLingui();
  const session = useSession((one) => one);
  const rows = readers(session, state, now);
  if (rows.length === 0) {
    return (
      <p className="secondary">
        <Trans>No delegation reads it: a note for the control room.</Trans>
      </p>
    );
  }
  const wording = ({ variant }: Reader) => letterOf(state.inject.to.findIndex((one) => one.variant === variant));
  const columns = [
    { id: 'delegation', label: t`Delegation`, cell: (row: Reader) => <DelegationChip id={row.delegation} withName /> },
    ...(state.inject.to.length > 1 ? [{ id: 'wording', label: t`Wording`, cell: wording }] : []),
    { id: 'state', label: t`State`, cell: (row: Reader) => <ReaderState reader={row} now={now} /> },
  ];
  return <DataTable caption={t`Readers`} columns={columns} rows={rows} rowKey={(row) => `${row.variant} ${row.delegation}`} />;
}

function ReaderState({ reader, now }: { reader: Reader; now: number }) {
  const { t } = useLingui();
  const { gone, left, late } = useMoments();
  const seatName = useSeatName();
  const delivered = useSession((session) => (reader.wire === undefined ? undefined : session.wire[reader.wire]?.played));
  const { receipt, by = now } = reader;
  if (receipt && reader.state === 'acknowledged') {
    const after = gone(receipt.played - (delivered ?? receipt.played));
    const who = seatName(receipt.by, 'title');
    const words = {
      none: t`Acknowledged after ${after} by ${who}`,
      answer: t`Took the call after ${after}, ${who}`,
      defer: t`Put it off after ${after}, ${who}`,
      decline: t`Declined after ${after}, ${who}`,
    }[receipt.answer ?? 'none'];
    return <StatusGlyph status="acknowledged" words={words} />;
  }
  if (reader.state === 'late') return <StatusGlyph status="overdue" words={late(now - by)} />;
  if (reader.state === 'waiting') return <StatusGlyph status="armed" words={t`Asked, ${left(by - now)}`} />;
  if (reader.state === 'told') return <StatusGlyph status="delivered" words={t`Told`} />;
  return <StatusGlyph status="planned" words={t`Not told yet`} />;
}
