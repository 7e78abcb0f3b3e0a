import { type Attention, delegationOf } from '@demarche/shared';
import { useLook } from './console-state.ts';
import { useMayCommand } from './use-may-command.ts';

/** Waits for what was just opened to be drawn, then puts the focus on it: on the first of these that is there. */
function focusOn(...selectors: string[]): void {
  const found = () => selectors.map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null);
  requestAnimationFrame(() => requestAnimationFrame(() => found()?.focus()));
}

/** Opens the place where something that needs the facilitator is solved. */
export function useSolve(): (item: Attention) => void {
  const look = useLook();
  const mayRun = useMayCommand('confirmRung');
  return (item) => {
    // Who only watches is shown what it is about.
    if (!mayRun && (item.kind === 'rungAwaits' || item.kind === 'playStopped'))
      return look({ room: 'world', world: 'crises', crisis: item.crisis });
    if (!mayRun && item.kind === 'seatLost') return look({ room: 'desk', delegation: delegationOf(item.seat) });
    switch (item.kind) {
      case 'joinRequest':
      case 'seatLost':
        return look({ sheet: 'seats' });
      case 'lineRings':
      case 'simCellWaits':
        look({ sheet: 'traffic', traffic: item.channel });
        return focusOn('[data-channel-desk] textarea', '[data-channel-desk] button');
      case 'rfiWaits':
        look({ room: 'desk', table: 'rfi', rfi: item.rfi });
        return focusOn(`[data-reply="${item.rfi}"] textarea`, `[data-rfi="${item.rfi}"]`);
      case 'signingLapses':
        look({ room: 'desk', table: 'proposals' });
        return focusOn(`[data-signing="${item.proposal}"] button`);
      case 'rungAwaits':
        return look({ sheet: 'confirm', crisis: item.crisis });
      case 'safetyStop':
        return focusOn('#safety-resume');
      case 'playStopped':
        return look({ sheet: 'stopped', crisis: item.crisis });
      case 'adjudicate':
        look({ room: 'desk', table: 'adjudicate' });
        return focusOn('[data-adjudicate] [data-adjudication]');
      case 'phaseWaiting':
        return focusOn('#console-advance');
      case 'tieWaits':
        look({ room: 'desk', table: 'proposals' });
        return focusOn(`[data-vote="${item.vote}"] button`);
      case 'chairAwaited':
        look({ room: 'desk', table: 'floor' });
        return focusOn('[data-console=table] [role=tabpanel] button:not(:disabled)');
      case 'noProposal':
        look({ room: 'desk', table: 'proposals' });
        return focusOn('[data-console=table] [role=tab][aria-selected=true]');
      case 'silent':
        look({ room: 'desk', delegation: item.delegation });
        return focusOn(`[data-console=watch] tr[aria-current=true] button`);
      default:
        look({ room: 'desk', inject: item.inject, filter: 'all', asking: undefined });
        return focusOn(`[data-inject="${item.inject}"]`);
    }
  };
}
