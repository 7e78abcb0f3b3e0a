import { Trans, useLingui } from '@lingui/react/macro';
import { ListOrdered } from 'lucide-react';
import { useTable, useText } from '../../store/table.ts';
import { Count } from '../../ui/Count.tsx';
import { cx } from '../../ui/cx.ts';
import { useDesk } from '../desk.ts';
import rows from '../ThreadList.module.css';
import { useAgenda } from './use-agenda.ts';

/** The agenda in the list of what one can negotiate over: what it asks for, or what it has come to. */
export function AgendaRow() {
  const { t } = useLingui();
  const text = useText();
  const { give } = useTable();
  const { thread, open } = useDesk();
  const agenda = useAgenda();
  if (!agenda) return null;
  const { state, sealed, result, opens, mayRank } = agenda;
  const isDue = give !== undefined && state === 'open' && mayRank && !sealed;
  const phase = text(opens?.phase);
  const first = text(result?.standing[0]?.element.name);
  return (
    <button
      type="button"
      data-row=""
      className={cx(rows['row'], isDue && rows['unread'])}
      aria-current={thread === 'agenda'}
      onClick={() => open('agenda')}
    >
      <ListOrdered aria-hidden="true" />
      <span className={rows['name']}>
        <Trans>Order of the agenda</Trans>
      </span>
      <span className={rows['aside']}>{isDue && <Count label={t`To be ranked`}>1</Count>}</span>
      <span className={rows['below']}>
        {result ? (
          first && <Trans>First: {first}</Trans>
        ) : sealed ? (
          <Trans>Sealed, not yet revealed</Trans>
        ) : state === 'open' ? (
          <Trans>Rankings are taken now</Trans>
        ) : opens ? (
          <Trans>
            Ranked in “{phase}”, turn {opens.turn}
          </Trans>
        ) : (
          <Trans>No more rankings are taken</Trans>
        )}
      </span>
    </button>
  );
}
