import { FACILITATOR } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { UsersRound } from 'lucide-react';
import { useRoom } from '../../store/room.ts';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useLook } from '../console-state.ts';
import { KEYS } from '../keys.ts';
import styles from './Controllers.module.css';
import { useControllers } from './use-controllers.ts';
import { useOfficeName } from './use-power-words.ts';

/** How many of the control room are here; leads to who they are. */
export function ControllersHere() {
  const { t } = useLingui();
  const look = useLook();
  const officeName = useOfficeName();
  const controllers = useControllers();
  const online = useRoom((room) => room.online);
  const here = controllers.filter(({ seat }) => online.includes(seat));
  const isLeadHere = online.includes(FACILITATOR);
  const names = [...(isLeadHere ? [t`Lead`] : []), ...here.map(({ holder, name, seat }) => `${holder ?? name} (${officeName(seat)})`)].join(
    ', ',
  );
  const count = here.length + Number(isLeadHere);
  return (
    <Tooltip text={names || t`Nobody else is here`} shortcut={KEYS.always.controllers} placement="bottom">
      <Button
        variant="quiet"
        icon={<UsersRound />}
        aria-label={t`Controllers: ${count} here. ${names}`}
        onPress={() => look({ sheet: 'controllers' })}
      >
        <span className={styles['count']}>{count}</span>
      </Button>
    </Tooltip>
  );
}
