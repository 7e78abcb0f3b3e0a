import type { MselFilter, SeatId } from '@demarche/shared';
import { createContext, useContext, useState } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';

/** What lies open over the console. */
type Sheet =
  | 'palette'
  | 'shortcuts'
  | 'traffic'
  | 'seats'
  | 'powers'
  | 'improvise'
  | 'end'
  | 'confirm'
  | 'stopped'
  | 'adopt'
  | 'stress'
  | 'controllers'
  | 'correct'
  | 'rewind'
  | 'tour'
  | 'mselTable'
  | 'dryRun';

/** The moment somebody saw something: exercise time and server time in ms. */
export interface Captured {
  played: number;
  at: number;
}

/** An inject on its way to another time, so many minutes into a turn. */
interface Moving {
  inject: string;
  turn: number;
  minutes: number;
}

/** The parts of the world room. */
export type WorldPart = 'delegations' | 'dyads' | 'indicators' | 'crises' | 'architecture' | 'positions' | 'map';

/** Where the facilitator looks just now. Own state: never sent, gone with the page. */
export interface ConsoleState {
  filter: MselFilter;
  /** The chosen inject, and the one whose details or text lie open. */
  inject?: string | undefined;
  detail?: string | undefined;
  editing?: string | undefined;
  /** What the list of what can be corrected opens with: an inject's id, or words to find. */
  correcting?: string | undefined;
  /** A reason is being asked for. */
  asking?: 'hold' | 'skip' | 'cancel' | 'alone' | 'pause' | 'endex' | undefined;
  /** The inject that is being given another time, or delivered to some alone. */
  timing?: string | undefined;
  sending?: string | undefined;
  /** How the list of injects is read. */
  reading: 'turns' | 'storylines';
  /** Where an inject that is being dragged would come to lie. */
  moving?: Moving | undefined;
  delegation?: string | undefined;
  viewAs?: SeatId | undefined;
  sheet?: Sheet | undefined;
  /** The question to the control room that is open. */
  rfi?: string | undefined;
  /** The clause whose meaning is being said, or copied as a template. */
  coding?: { proposal: string; clause: string; what: 'code' | 'copy' } | undefined;
  /** The channel chosen among all channels. */
  traffic?: string | undefined;
  /** What fills the work area: the desk from which play is run, the world as it stands, or where play is judged. */
  room: 'desk' | 'world' | 'evaluate';
  /** An observation is being written of this moment. */
  capture?: Captured | undefined;
  world: WorldPart;
  /** The chosen variable, crisis and mechanism of the world room. */
  variable?: string | undefined;
  crisis?: string | undefined;
  mechanism?: string | undefined;
  table: 'proposals' | 'orders' | 'adjudicate' | 'floor' | 'rfi';
}

const ConsoleContext = createContext<StoreApi<ConsoleState> | undefined>(undefined);
export const ConsoleProvider = ConsoleContext.Provider;

/** An evaluator begins where play is judged, everybody else at the desk. */
export function useNewConsoleState(room: ConsoleState['room']): StoreApi<ConsoleState> {
  return useState(() =>
    createStore<ConsoleState>(() => ({ filter: 'all', reading: 'turns', room, world: 'delegations', table: 'proposals' })),
  )[0];
}

export function useConsoleStore(): StoreApi<ConsoleState> {
  const store = useContext(ConsoleContext);
  if (!store) throw new Error('This panel belongs in the console');
  return store;
}

export function useConsole<T>(question: (state: ConsoleState) => T): T {
  return useStore(useConsoleStore(), question);
}

/** Moves the facilitator's view, leaving the rest as it is. */
export function useLook(): (next: Partial<ConsoleState>) => void {
  return useConsoleStore().setState;
}
