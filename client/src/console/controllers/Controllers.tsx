import { FACILITATOR } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDoor } from '../../lobby/use-door.ts';
import { useTable } from '../../store/table.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLook } from '../console-state.ts';
import { useMayCommand } from '../use-may-command.ts';
import { Appoint } from './Appoint.tsx';
import { ControllerLine } from './ControllerLine.tsx';
import styles from './Controllers.module.css';
import { Handover } from './Handover.tsx';
import { useControllers } from './use-controllers.ts';

/** The control room in a drawer: who is in it and what they may do, their links, and what they leave for each other. */
export function ControllersDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} kind="drawer" size="medium" title={<Trans>Controllers</Trans>}>
      {isOpen && <Controllers />}
    </Dialog>
  );
}

/** The same as a sheet of the console. */
export function ControllersSheet({ isOpen }: { isOpen: boolean }) {
  const look = useLook();
  return <ControllersDrawer isOpen={isOpen} onClose={() => look({ sheet: undefined })} />;
}

function Controllers() {
  const { t } = useLingui();
  const { seat } = useTable();
  const controllers = useControllers();
  const mayAppoint = useMayCommand('appointController');
  const desk = useDoor();
  const [fresh, setFresh] = useState<string>();
  return (
    <div className={styles['drawer']}>
      {mayAppoint && (
        <section className={styles['part']} aria-labelledby="controllers-appoint">
          <h3 id="controllers-appoint">
            <Trans>Appoint somebody</Trans>
          </h3>
          <Appoint
            onAppointed={(one) => {
              setFresh(one);
              void desk.issue(one);
            }}
          />
        </section>
      )}
      <section className={styles['part']} aria-labelledby="controllers-who">
        <h3 id="controllers-who">
          <Trans>In the control room</Trans>
        </h3>
        <ul className={styles['list']} aria-label={t`Controllers`}>
          <ControllerLine key={FACILITATOR} seat={FACILITATOR} isOwn={seat === FACILITATOR} />
          {controllers.map((one) => (
            <ControllerLine
              key={one.seat}
              seat={one.seat}
              controller={one}
              isOwn={seat === one.seat}
              isOpen={fresh === one.seat}
              {...(mayAppoint ? { desk } : {})}
            />
          ))}
        </ul>
        {controllers.length === 0 && (
          <EmptyState title={<Trans>Nobody beside the lead</Trans>}>
            <Trans>Co-facilitators, a SimCell, evaluators and observers each come in by a link of their own.</Trans>
          </EmptyState>
        )}
      </section>
      <Handover />
    </div>
  );
}
