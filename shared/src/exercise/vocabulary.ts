/** What may stand in one place between the brackets of a call. */
export type Argument = 'delegation' | 'inject' | 'order' | 'indicator' | 'mechanism' | 'crisis' | 'issue' | readonly string[];

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
      cancelled: 'true once the facilitator has struck it out',
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
  posted: word({ args: ['delegation'], says: 'How many messages this delegation has written to others, the plenary included' }),
  statements: word({ args: ['delegation'], says: 'How many public statements this delegation has issued' }),
  channel: word({
    args: ['delegation', 'delegation'],
    more: true,
    says: 'Is there a channel, other than the plenary, that all of these read?',
  }),
  proposals: word({
    args: [['tabled', 'voting', 'signing', 'adopted', 'rejected', 'withdrawn', 'lapsed']],
    says: "How many proposals now stand so: 'tabled', 'voting', 'signing' (passed, open for signature), 'adopted', 'rejected', 'withdrawn' or 'lapsed' (not signed in time)",
  }),
  votes: word({ args: [['open', 'passed', 'failed']], says: "How many votes on texts are 'open', have 'passed' or have 'failed'" }),
  vote: word({
    args: ['delegation'],
    values: ['yes', 'no', 'abstain', 'absent'],
    says: "How this delegation voted on the last text of whose vote that is told: 'yes', 'no', 'abstain' or 'absent'",
  }),
  signatures: word({ says: 'How many signatures the text that was last opened for signature has; those that failed at home do not count' }),
  signed: word({ args: ['delegation'], says: 'Has this delegation signed the text that was last opened for signature?' }),
  reserved: word({ args: ['delegation'], says: 'Has it signed that text with a reservation, and not withdrawn it?' }),
  ratified: word({ args: ['delegation'], says: 'Has it ratified that text? Where signature is enough, has it signed?' }),
  inEffect: word({ says: 'How many texts have taken effect after a signing' }),
  member: word({ args: ['delegation', 'mechanism'], says: 'Is this delegation a member of a mechanism that is in force or being built?' }),
  sealed: word({ args: ['delegation'], says: 'How many orders this delegation has sealed in this turn' }),
  order: word({
    args: ['delegation', 'order'],
    says: 'Has this delegation given this order in a turn whose orders were revealed, and was it carried out? Covert orders count',
  }),
  orders: word({
    args: ['order'],
    says: 'How many delegations have had this order carried out in turns whose orders were revealed; covert ones count',
  }),
  mechanism: word({
    args: ['mechanism'],
    members: {
      inForce: 'true while it is in force',
      building: 'true while it is adopted and being built',
      adopted: 'true once it has been adopted, whatever became of it',
      abandoned: 'true once it was given up while being built',
      lapsed: 'true once it has ended',
      maturity: '0 until it is in force, then up to 1',
      turns: 'turns since it entered into force; 0 before',
    },
    says: 'A mechanism of the catalogue, or one adopted in play from it; say which side of it after a point',
  }),
  mechanisms: word({
    args: [['building', 'inForce', 'abandoned', 'lapsed']],
    says: "How many mechanisms are 'building', 'inForce', 'abandoned' or 'lapsed'",
  }),
  inForceOn: word({ args: ['issue'], says: 'How many mechanisms in force cover this issue' }),
  hotline: word({ args: ['delegation', 'delegation'], says: 'Is there a mechanism in force that gives these two a direct line?' }),
  draftAlliance: word({
    args: [['complementary', 'silent', 'limits', 'supersedes']],
    says: 'How many texts before the delegations hold a mechanism with this clause on alliances',
  }),
  draftHardness: word({
    says: 'Hardness of the hardest issue that a mechanism in a text before the delegations, or adopted, covers; 0 without one',
  }),
  crisis: word({
    args: ['crisis'],
    members: {
      live: 'true while it is under way',
      rung: 'the rung it stands at; 0 before it breaks out',
      peak: 'the highest rung it has reached',
      steps: 'how many steps it has taken',
      attribution: 'how sure it is who did it, 0 to 1',
    },
    says: 'A crisis; say which side of it after a point',
  }),
  rungMax: word({ says: 'The highest rung at which a live crisis stands; 0 without one' }),
  ranked: word({ args: ['delegation'], says: 'Has this delegation ranked the elements of the agenda?' }),
  concordance: word({ says: "Kendall's W of the revealed rankings: 0 no agreement … 1 the same ranking; 0 before they are revealed" }),
  meanT: word({ says: 'Mean tension of all pairs, 0 to 100' }),
  meanS: word({ says: 'Mean strategic trust of all pairs, 0 to 100' }),
  T: word({ args: ['delegation', 'delegation'], says: 'Tension between two delegations, 0 to 100' }),
  S: word({ args: ['delegation', 'delegation'], says: 'Strategic trust between two delegations, 0 to 100' }),
  F: word({ args: ['delegation', 'delegation'], says: 'Functional trust (working cooperation) between two delegations, 0 to 100' }),
  I: word({ args: ['delegation', 'delegation'], says: 'Economic interdependence of two delegations, 0 to 1' }),
  C: word({ args: ['delegation', 'delegation'], says: 'Economic coercion between two delegations, 0 to 1' }),
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
