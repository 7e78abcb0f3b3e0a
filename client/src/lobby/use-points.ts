import { type Door, readiness } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useActor, useSeatName } from '../room/use-seat-name.ts';
import { useSession } from '../store/table.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { Place } from './use-places.ts';

export interface Point {
  id: string;
  isOpen: boolean;
  what: string;
  /** Whom or what it is about. */
  more: string | undefined;
}

/** The points to look at before STARTEX, in order of weight; none of them forbids it. */
export function usePoints(door: Door | undefined, places: Place[]): Point[] {
  const { t } = useLingui();
  const { language } = useLanguage();
  const actor = useActor();
  const seatName = useSeatName();
  const session = useSession((one) => one);
  const state = useMemo(() => readiness(session), [session]);
  const all = useMemo(() => new Intl.ListFormat(language, { type: 'conjunction' }), [language]);

  const injects = Object.keys(session.msel).length;
  const turns = session.exercise?.turns.length ?? 0;
  const requests = door?.requests ?? [];
  const away = places.filter(({ presence }) => presence === 'away');
  const names = (seats: string[]) => all.format(seats.map((seat) => session.seats[seat]?.holder ?? seatName(seat)));
  const point = (id: string, isOpen: boolean, what: string, more?: string): Point => ({ id, isOpen, what, more });

  const points = [
    point(
      'pack',
      state.late.length > 0,
      state.late.length > 0
        ? t`${plural(state.late.length, { one: '# inject falls', other: '# injects fall' })} after the end of the shortened turn`
        : t`The exercise is complete: ${plural(turns, { one: '# turn', other: '# turns' })}, ${plural(injects, { one: '# inject', other: '# injects' })}`,
      state.late.length > 0 ? t`${all.format(state.late)}: delivered when the next turn begins, unless you move them.` : undefined,
    ),
    point(
      'mute',
      state.mute.length > 0,
      state.mute.length > 0
        ? t`Nobody may act for ${all.format(state.mute.map(({ delegation }) => actor(delegation).name))}`
        : t`Every delegation can act`,
      state.mute.length > 0
        ? t`Seat somebody who may vote and give orders, or use the autopilot.`
        : t`A person or the autopilot may vote and give orders for each.`,
    ),
  ];
  if (requests.length > 0) {
    const askers = all.format(requests.map(({ holder }) => holder));
    points.push(
      point('requests', true, t`${plural(requests.length, { one: '# person asks', other: '# people ask' })} to join by code`, askers),
    );
  }
  if (away.length > 0) {
    points.push(
      point(
        'away',
        true,
        t`${plural(away.length, { one: '# person is', other: '# people are' })} not connected`,
        names(away.map(({ seat }) => seat)),
      ),
    );
  }
  if (state.held > 0) {
    const isOpen = state.notReady.length > 0;
    const what = isOpen
      ? t`${plural(state.notReady.length, { one: '# person is', other: '# people are' })} still reading`
      : t`Everybody seated is ready`;
    points.push(point('ready', isOpen, what, isOpen ? names(state.notReady) : undefined));
  }
  if (state.held > 0)
    points.push(point('rules', false, t`Recording notice and ground rules accepted`, t`By everybody, when they took their seat.`));
  return points;
}
