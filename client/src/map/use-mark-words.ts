import { delegationBehind } from '@demarche/shared';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useTimes } from '../room/times.ts';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useTable, useText } from '../store/table.ts';
import type { MarkKind, MarkStatus, PlacedMark } from './marks.ts';

const kinds: Record<MarkKind, MessageDescriptor> = {
  incident: msg`Incident`,
  movement: msg`Movement`,
  sighting: msg`Sighting`,
};

const statuses: Record<MarkStatus, MessageDescriptor> = {
  reported: msg`Reported`,
  unverified: msg`Unverified`,
  disputed: msg`Disputed by another source`,
  own: msg`Own`,
};

/** A mark in words. */
export interface MarkWords {
  label: string;
  kind: string;
  /** Left out where it is no more than reported. */
  status: string | undefined;
  /** Time of day in the scenario with its zone, with the day where that is not the day of `today`. */
  time: string | undefined;
  /** With its grade, such as “Maritime Staff Office, B3”. */
  source: string | undefined;
}

/** `today` is a scenario time in ms. */
export function useMarkWords(): (mark: PlacedMark, today?: number) => MarkWords {
  const { i18n, t } = useLingui();
  const read = useText();
  const times = useTimes();
  const actor = useActor();
  const { seat } = useTable();
  const self = useSession((session) => delegationBehind(session, seat));
  return (mark, today) => {
    const { seenAt, reliability } = mark;
    const source = mark.source === undefined ? undefined : read(mark.source);
    const grade = reliability && `${reliability.source}${reliability.info}`;
    const owner = mark.reader === undefined || mark.reader === self ? undefined : actor(mark.reader).name;
    const isOtherDay = seenAt !== undefined && today !== undefined && times.scenarioDay(seenAt) !== times.scenarioDay(today);
    return {
      label: read(mark.label),
      kind: i18n._(kinds[mark.kind]),
      status: mark.status === 'reported' ? undefined : mark.status === 'own' && owner ? t`Own, ${owner}` : i18n._(statuses[mark.status]),
      time: seenAt === undefined ? undefined : `${isOtherDay ? `${times.scenarioDay(seenAt)}, ` : ''}${times.scenarioClock(seenAt)}`,
      source: source !== undefined && grade ? `${source}, ${grade}` : source,
    };
  };
}
