import { type Proposal, plenaryOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { FilePlus, Megaphone, Plus } from 'lucide-react';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { AgendaRow } from './agenda/AgendaRow.tsx';
import { ChannelRow } from './ChannelRow.tsx';
import { ChannelGroups } from './channels/ChannelGroups.tsx';
import { PressNotice } from './channels/PressNotice.tsx';
import { useWanted } from './channels/use-wanted.ts';
import { useDesk } from './desk.ts';
import { DraftRows } from './drafts/DraftRows.tsx';
import { moveAmongButtons } from './move-among-buttons.ts';
import { TextRow } from './TextRow.tsx';
import styles from './ThreadList.module.css';

/** All one can talk in and all that lies on the table. */
export function ThreadList() {
  const { t } = useLingui();
  const { give } = useTable();
  const { open, thread } = useDesk();
  const proposals = useSession((session) => session.proposals);
  const [, want] = useWanted();
  const openNew = () => {
    want('');
    open('open');
  };
  const hasAgenda = useSession((session) => session.exercise?.agenda !== undefined);
  const plenary = useSession(plenaryOf);
  const texts = Object.values(proposals).sort((a, b) => b.number - a.number);
  return (
    <nav className={styles['list']} aria-label={t`Channels and texts`} onKeyDown={moveAmongButtons}>
      <div className={styles['head']}>
        <h2>
          <Trans>Negotiate</Trans>
        </h2>
        {give && (
          <Button size="small" icon={<Plus />} aria-pressed={thread === 'open'} onPress={openNew}>
            <Trans>Open channel</Trans>
          </Button>
        )}
      </div>
      <PressNotice />
      <div className={styles['scroll']}>
        {hasAgenda && (
          <>
            <h3 className={styles['group']}>
              <Trans>Agenda</Trans>
            </h3>
            <AgendaRow />
          </>
        )}
        <h3 className={styles['group']}>
          <Trans>Plenary</Trans>
        </h3>
        {plenary && <ChannelRow channel={plenary} />}
        <h3 className={styles['group']}>
          <Trans>Texts</Trans>
        </h3>
        {texts.map((text: Proposal) => (
          <TextRow key={text.id} proposal={text} />
        ))}
        {texts.length === 0 && (
          <p className={styles['none']}>
            <Trans>No text has been tabled yet.</Trans>
          </p>
        )}
        <DraftRows />
        <ChannelGroups />
      </div>
      {give && (
        <div className={styles['foot']}>
          <Button size="small" icon={<FilePlus />} aria-pressed={thread === 'draft'} onPress={() => open('draft')}>
            <Trans>Draft a text</Trans>
          </Button>
          <Button size="small" icon={<Megaphone />} aria-pressed={thread === 'statement'} onPress={() => open('statement')}>
            <Trans>Public statement</Trans>
          </Button>
        </div>
      )}
    </nav>
  );
}
