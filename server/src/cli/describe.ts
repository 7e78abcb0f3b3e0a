import { inLanguage, phaseNow, type Session, scenarioTime, type Text, turnNow } from '@demarche/shared';

const en = (text: Text | undefined): string => (text === undefined ? '' : inLanguage(text, 'en'));
const minutes = (ms: number): string => `${Math.floor(ms / 60_000)}:${String(Math.floor((ms % 60_000) / 1000)).padStart(2, '0')}`;

/** A session as plain text: what somebody would see on the table, in a screenful. */
export function describe(session: Session): string[] {
  const { exercise, phase, clock } = session;
  const turn = turnNow(session);
  const scenario = scenarioTime(session, clock.elapsed);
  return [
    `${en(exercise?.meta.title)} · ${session.stage}${session.stage === 'running' && !clock.running ? ' · paused' : ''}`,
    ...(phase
      ? [
          `Turn ${phase.turn}${turn?.title ? ` “${en(turn.title)}”` : ''} · ${en(phaseNow(session)?.name)} · ends at ${minutes(phase.endsAt)}`,
        ]
      : []),
    ...(scenario === undefined ? [] : [`Scenario time at the last halt of the clock: ${new Date(scenario).toISOString()}`]),
    '',
    ...section(
      'Seats',
      Object.entries(session.seats),
      ([id, seat]) => `${id}  ${seat.holder ?? (seat.autopilot ? '(autopilot)' : '(empty)')}`,
    ),
    ...section(
      'Wire',
      Object.values(session.wire),
      (item) => `${minutes(item.played)}  ${item.reach === 'public' ? 'public' : 'restricted'}  ${en(item.title)}`,
    ),
    ...section(
      'Channels',
      Object.values(session.channels),
      (one) => `${one.kind === 'plenary' ? 'plenary' : one.members.join(', ')}: ${one.messages.length} messages`,
    ),
    ...section('Proposals', Object.values(session.proposals), (one) => `${one.number}. ${one.title} (${one.sponsor}) · ${one.stage}`),
    ...section('Votes', Object.values(session.votes), (one) => {
      const ballots = Object.entries(one.ballots ?? {}).map(([code, choice]) => `${code} ${choice}`);
      return `${session.proposals[one.proposal]?.title ?? one.proposal}: ${one.outcome ?? 'open'}${ballots.length > 0 ? ` (${ballots.join(', ')})` : ''}`;
    }),
    ...section('Sealed orders', sealed(session), (line) => line),
    ...section('Revealed orders', revealed(session), (line) => line),
    ...section('Injects', Object.values(session.msel), ({ inject, stage }) => `${inject.id}  ${stage}  ${en(inject.title)}`),
    ...section(
      'World',
      Object.entries(session.world),
      ([key, { value, was }]) => `${key} = ${value}${was === undefined ? '' : ` (was ${was})`}`,
    ),
  ];
}

function section<T>(title: string, items: readonly T[], line: (item: T) => string): string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `  ${line(item)}`), ''];
}

function sealed(session: Session): string[] {
  return Object.entries(session.sealed).flatMap(([turn, all]) =>
    Object.values(all).map(({ delegation, orders }) => `turn ${turn}  ${delegation}  ${orders.map(spoken).join(', ')}`),
  );
}

function revealed(session: Session): string[] {
  return Object.entries(session.revealed).flatMap(([turn, all]) =>
    all.map(({ delegation, orders }) => `turn ${turn}  ${delegation}  ${orders.map(spoken).join(', ')}`),
  );
}

const spoken = ({ order, target }: { order: string; target?: string }): string => (target === undefined ? order : `${order} → ${target}`);
