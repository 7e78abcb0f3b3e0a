import { type InjectState, placed } from '@demarche/shared';
import { type PointerEvent, useRef } from 'react';
import { useSession, useTable } from '../../store/table.ts';
import { useConsoleStore } from '../console-state.ts';
import { useMayCommand } from '../use-may-command.ts';
import { useInjectDeeds } from './inject-deeds.tsx';
import { type Moment, momentUnder } from './moment-under.ts';

/** Less than this is a click, in pixels. */
const SLOP = 5;

/**
 * Drags an inject to another time, on the strip or in the list; let go outside or Escape leaves it where it was. The
 * keyboard has Alt with the arrows and the dialog for the exact time.
 */
export function useTimeDrag(state: InjectState) {
  const look = useConsoleStore();
  const deeds = useInjectDeeds();
  const { give } = useTable();
  const may = useMayCommand('rescheduleInject');
  const turns = useSession((session) => session.exercise?.turns) ?? [];
  const isOver = useSession((session) => session.stage === 'ended');
  const wasDragged = useRef(false);
  const { inject, stage, leaving } = state;
  const canMove =
    give !== undefined && may && !isOver && !leaving && (stage === 'planned' || stage === 'held') && inject.when?.wallTime === undefined;

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (!canMove || event.button !== 0 || event.pointerType === 'touch') return;
    const target = event.target as HTMLElement;
    const inner = target.closest('button, a, input, textarea, [role=button]');
    if (inner && inner !== event.currentTarget) return;
    const from = { x: event.clientX, y: event.clientY };
    let last: Moment | undefined;
    wasDragged.current = false;
    const show = (moment: Moment | undefined) => {
      last = moment;
      look.setState({ moving: moment && { inject: inject.id, ...moment } });
    };
    const move = (next: globalThis.PointerEvent) => {
      if (!wasDragged.current && Math.hypot(next.clientX - from.x, next.clientY - from.y) < SLOP) return;
      wasDragged.current = true;
      next.preventDefault();
      window.getSelection()?.removeAllRanges();
      show(momentUnder(next.clientX, next.clientY, inject.id));
    };
    const stop = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', giveUp, true);
      look.setState({ moving: undefined });
    };
    const drop = () => {
      const moment = last;
      stop();
      if (!moment) return;
      look.setState({ inject: inject.id, asking: undefined });
      void deeds.move(inject.id, placed(turns, inject.when, moment.turn, moment.minutes));
    };
    const giveUp = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.stopPropagation();
      stop();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', giveUp, true);
  }
  return { canMove, onPointerDown, wasDragged: () => wasDragged.current };
}
