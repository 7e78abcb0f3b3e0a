/** What may stand in one place between the brackets of a call. */
export type Argument = 'delegation' | 'inject' | 'order' | 'indicator' | readonly string[];

/** A name that expressions may use. */
export interface Word {
  /** What stands between the brackets; absent for a bare name such as `turn`. */
  args?: readonly Argument[];
  /** The last argument may be repeated: `messages('JPN', 'CHN', 'KOR')`. */
  more?: true;
  /** The last argument may be left out. */
  optional?: true;
  /** What may follow the point; one of them must. */
  members?: Readonly<Record<string, string>>;
  /** Its value changes while nothing happens: true, or the members for which it does. */
  time?: true | readonly string[];
  /** The texts it may be equal to. */
  values?: readonly string[];
  /** One line for whoever writes an exercise. */
  says: string;
}

const word = <const W extends Word>(definition: W): W => definition;

/** Every name of the expression language. Facts, checks and the authoring guide all read this table. */
export const VOCABULARY = {
  turn: word({ says: 'Number of the turn being played; 0 before the start' }),
  phase: word({ says: "Id of the phase being played, such as 'vote'" }),
  stage: word({ values: ['lobby', 'running', 'ended'], says: "'lobby', 'running' or 'ended'" }),
  minutes: word({ time: true, says: 'Minutes of play since the start; stands still while the clock is paused' }),
  minutesInTurn: word({ time: true, says: 'Minutes of play since this turn began' }),
  minutesSince: word({ args: ['inject'], time: true, says: 'Minutes of play since the inject was delivered; 0 while it has not been' }),
  inject: word({
    args: ['inject'],
    time: ['minutes'],
    members: {
      delivered: 'true once it has been delivered',
      skipped: 'true once the facilitator has skipped it',
      acknowledged: 'how many delegations have acknowledged it (answering a call counts)',
      answered: "how many delegations took the call with 'answer'",
      missed: 'true once its expected action was not taken in time',
      met: 'true once its expected action was taken in time',
      minutes: 'minutes of play since it was delivered; 0 while it has not been',
    },
    says: 'An inject; say which side of it after a point',
  }),
  acknowledged: word({ args: ['inject', 'delegation'], says: 'Has this delegation acknowledged the inject?' }),
  answered: word({ args: ['inject', 'delegation'], says: "Has this delegation taken the call with 'answer'?" }),
  messages: word({
    args: ['delegation', 'delegation'],
    more: true,
    says: 'How many messages these delegations have written in channels that all of them read; the plenary does not count',
  }),
  posted: word({ args: ['delegation'], says: 'How many messages this delegation has written anywhere, the plenary included' }),
  statements: word({ args: ['delegation'], says: 'How many public statements this delegation has issued' }),
  channel: word({
    args: ['delegation', 'delegation'],
    more: true,
    says: 'Is there a channel, other than the plenary, that all of these read?',
  }),
  proposals: word({
    args: [['tabled', 'voting', 'adopted', 'rejected', 'withdrawn']],
    says: "How many proposals now stand so: 'tabled', 'voting', 'adopted', 'rejected' or 'withdrawn'",
  }),
  votes: word({ args: [['open', 'passed', 'failed']], says: "How many votes are 'open', have 'passed' or have 'failed'" }),
  vote: word({
    args: ['delegation'],
    values: ['yes', 'no', 'abstain', 'absent'],
    says: "How this delegation voted in the last vote that was closed: 'yes', 'no', 'abstain' or 'absent'",
  }),
  sealed: word({ args: ['delegation'], says: 'How many orders this delegation has sealed in this turn' }),
  order: word({
    args: ['delegation', 'order'],
    says: 'Has this delegation given this order in a turn whose orders were revealed? Covert orders count',
  }),
  T: word({ args: ['delegation', 'delegation'], says: 'Tension between two delegations, 0 to 100' }),
  S: word({ args: ['delegation', 'delegation'], says: 'Strategic trust between two delegations, 0 to 100' }),
  F: word({ args: ['delegation', 'delegation'], says: 'Functional trust (working cooperation) between two delegations, 0 to 100' }),
  I: word({ args: ['delegation', 'delegation'], says: 'Economic interdependence of two delegations, 0 to 1' }),
  K: word({ args: ['delegation'], says: 'Political capital of a delegation, 0 to 100' }),
  P: word({ args: ['delegation'], says: 'Domestic pressure on a delegation, 0 to 100' }),
  A: word({ args: ['delegation'], says: 'Readiness of a delegation, 0 to 100' }),
  indicator: word({
    args: ['indicator', 'delegation'],
    optional: true,
    says: "An indicator of this exercise; with a delegation where it is kept per delegation: indicator('cases', 'JPN')",
  }),
};

export type WordName = keyof typeof VOCABULARY;

/** The entry of a name, if there is one. */
export function wordOf(name: string): Word | undefined {
  return Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name as WordName] : undefined;
}
