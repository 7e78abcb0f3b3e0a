import type { LogEvent } from '@demarche/shared';
import { useRoom } from '../../store/room.ts';

/** The whole log: a seat of the control room is told whole events. */
export const useLog = (): readonly LogEvent[] => useRoom((room) => room.log as LogEvent[]);
