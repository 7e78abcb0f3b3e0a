import type { Meeting } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { useActor } from '../../room/use-seat-name.ts';
import { useDelegations } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Procedure.module.css';

/** What only the chair does: give the floor, close or open the list, resume the meeting. */
export function ChairTools({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui();
  const actor = useActor();
  const floor = useDeed('giveFloor');
  const list = useDeed('setList');
  const resume = useDeed('resumeMeeting');
  const delegations = useDelegations();
  const refused = [floor, list, resume].find(({ refusal, progress }) => refusal || progress === 'queued');
  const next = meeting.queue[0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame
    <div className={styles['chairTools']} role="group" aria-label={t`The chair`}>
      {meeting.state !== 'open' && (
        <Button size="small" variant="primary" isPending={resume.progress === 'sending'} onPress={() => void resume.run({})}>
          <Trans>Resume the meeting</Trans>
        </Button>
      )}
      {meeting.state === 'open' && meeting.needsFloor && (
        <>
          <Button
            size="small"
            variant={next && !meeting.floor ? 'primary' : 'outline'}
            isPending={floor.progress === 'sending'}
            disabledBecause={next ? undefined : t`Nobody is on the list of speakers.`}
            onPress={() => void floor.run({})}
          >
            <Trans>Call the next</Trans>
          </Button>
          <Menu
            label={t`Give the floor to`}
            placement="bottom start"
            trigger={
              <Button size="small" icon={<ChevronDown />} aria-haspopup="menu">
                <Trans>Floor to</Trans>
              </Button>
            }
            entries={delegations.map(({ id }) => ({
              id,
              label: actor(id).name,
              disabledBecause: meeting.floor?.delegation === id ? t`It has the floor already.` : undefined,
              run: () => void floor.run({ delegation: id }),
            }))}
          />
          <Button
            size="small"
            variant="quiet"
            isPending={list.progress === 'sending'}
            onPress={() => void list.run({ open: !meeting.takesNames })}
          >
            {meeting.takesNames ? <Trans>Close the list</Trans> : <Trans>Open the list</Trans>}
          </Button>
        </>
      )}
      {refused && <DeedNotice deed={refused} />}
    </div>
  );
}
