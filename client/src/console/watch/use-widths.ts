import { useMedia } from '../../ui/use-media.ts';

/** How wide the columns are, so that all of them stand in the room there is; what remains is the last action's. */
export function useWidths() {
  const isBroad = useMedia('(min-width: 1680px)');
  const hasRoom = useMedia('(min-width: 1400px)');
  if (isBroad)
    return { hasNames: true, delegation: '158px', seats: '62px', traffic: '68px', orders: '66px', ack: '92px', risk: '84px', rfi: '86px' };
  if (hasRoom)
    return { hasNames: true, delegation: '132px', seats: '48px', traffic: '60px', orders: '56px', ack: '70px', risk: '62px', rfi: '72px' };
  return { hasNames: false, delegation: '62px', seats: '44px', traffic: '54px', orders: '46px', ack: '68px', risk: '50px', rfi: '66px' };
}
