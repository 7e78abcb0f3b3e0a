import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '../store/table.ts';
import { Tour, type TourStep } from '../ui/Tour.tsx';
import { TourOffer } from '../ui/TourOffer.tsx';
import { useRemembered } from '../ui/use-remembered.ts';

/** The room of a delegation in three steps: offered once in this browser, and there again from the look menu. */
export function RoomTour({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const { t } = useLingui();
  const [isSeen, see] = useRemembered('tour.delegation', false);
  const isRunning = useSession((session) => session.stage === 'running');
  const start = () => {
    see(true);
    onOpen(true);
  };
  return (
    <>
      {!isSeen && isRunning && !isOpen && (
        <TourOffer onStart={start} onDecline={() => see(true)}>
          <Trans>New in this room? Three steps show where everything is.</Trans>
        </TourOffer>
      )}
      {isOpen && <Tour label={t`Your room in three steps`} steps={STEPS} onClose={() => onOpen(false)} />}
    </>
  );
}

const STEPS: readonly TourStep[] = [
  {
    id: 'duties',
    at: ['[data-tour=duties]'],
    title: <Trans>What is expected of you</Trans>,
    text: <Trans>What somebody waits for, the nearest deadline first. Press one to go where it is done.</Trans>,
  },
  {
    id: 'wire',
    at: ['[data-tour=wire]', '[data-tour=place-wire]'],
    placement: 'left top',
    title: <Trans>The wire</Trans>,
    text: <Trans>What reaches your delegation: cables, the press, public statements. Some of it asks you to acknowledge.</Trans>,
  },
  {
    id: 'places',
    at: ['[data-tour=places]'],
    placement: 'right top',
    title: <Trans>The places of your room</Trans>,
    text: <Trans>Your brief says what you want. Under Negotiate you talk and draft with others; what you decide goes out from here.</Trans>,
  },
];
