import { inLanguage } from '../exercise/parts.ts';
import type { MechanismSpec } from '../exercise/schema.ts';
import type { Channel } from '../model/channel.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { lastCall } from '../rules/channels.ts';
import { factsOf } from '../rules/facts.ts';
import { plenaryOf } from '../rules/plenary.ts';
import { phaseNow } from '../rules/time.ts';
import { isSo } from '../rules/trigger.ts';
import { askForFloor, callNext, speak } from './meeting.ts';
import { between, type Habit, type Idea, type Outlook, oneOf, say } from './outlook.ts';
import { PHRASES, wordsOf } from './phrases.ts';
import { preside } from './presiding.ts';
import { approve, initial, sign } from './texts.ts';
import { vote } from './voting.ts';

/** How often an autopilot that could speak does. */
const TALKATIVE = 0.4;
const STATEMENT = 0.15;

const lately = (channel: Channel): string[] => channel.messages.slice(-4).map((message) => message.text);

const answerCall: Habit = {
  think({ view, delegation, now, settled }) {
    const ringing = Object.values(view.wire).find(
      (item) => item.ringsUntil !== undefined && item.ringsUntil >= now && !view.receipts[item.id]?.[delegation],
    );
    if (!ringing || now < ringing.played + between(5, 15, settled(`ring:${ringing.id}`))) return undefined;
    return { name: 'answerCall', input: { wire: ringing.id, answer: settled(`call:${ringing.id}`) < 0.9 ? 'answer' : 'decline' } };
  },
};

const acknowledge: Habit = {
  think({ view, delegation, now, settled }) {
    const asked = Object.values(view.wire).find(
      (item) =>
        item.acknowledgeBy !== undefined &&
        item.by !== delegation &&
        !view.receipts[item.id]?.[delegation] &&
        now >= item.played + between(5, 60, settled(`read:${item.id}`)),
    );
    return asked && { name: 'acknowledge', input: { wire: asked.id } };
  },
};

const order: Habit = {
  needs: 'order',
  think(outlook) {
    const { view, delegation, draw, now, settled } = outlook;
    const { exercise, phase } = view;
    if (!exercise || !phase || exercise.orders.length === 0 || view.sealed[phase.turn]?.[delegation]) return undefined;
    // Think it over, but never so long that the phase ends first.
    const thinking = Math.min(between(20, 60, settled(`order:${phase.turn}`)), (phase.endsAt - phase.beganAt) / 3);
    if (now < phase.beganAt + thinking) return undefined;
    const others = countries(view).filter((code) => code !== delegation);
    const many = 1 + Math.floor(draw('orders') * Math.min(2, exercise.maxOrders));
    const possible = exercise.orders.filter((type) => type.needs === undefined || isSo(type.needs, factsOf(view, view.clock.anchorAt)));
    if (possible.length === 0) return undefined;
    const first = Math.floor(draw('order') * possible.length);
    const drawn = Array.from({ length: Math.min(many, possible.length) }, (_, n) => possible[(first + n) % possible.length]!);
    // What it cannot pay for it does not order.
    let purse = view.world[`K:${delegation}`]?.value ?? Number.POSITIVE_INFINITY;
    const chosen = drawn.filter(({ capital = 0 }) => {
      if (capital > purse) return false;
      purse -= capital;
      return true;
    });
    if (chosen.length === 0) return undefined;
    const orders = chosen.map(({ id, target }) => {
      const text = say(outlook, 'order', wordsOf(view, delegation));
      return target === 'delegation' ? { order: id, target: oneOf(others, draw(`target:${id}`)), text } : { order: id, text };
    });
    return { name: 'sealOrders', input: { orders } };
  },
};

const propose: Habit = {
  needs: 'draft',
  think(outlook) {
    const { view, delegation, now, draw, settled } = outlook;
    const { exercise, phase } = view;
    if (!exercise || !phase) return undefined;
    // One text in a phase is enough for the whole table; those who think longest find it tabled already.
    if (Object.values(view.proposals).some((one) => one.stage === 'tabled' || one.stage === 'voting' || one.played >= phase.beganAt))
      return undefined;
    if (
      now <
      phase.beganAt + Math.min(between(10, 90, settled(`propose:${phase.turn}:${phase.index}`)), (phase.endsAt - phase.beganAt) / 3)
    )
      return undefined;
    const words = wordsOf(view, delegation);
    const many = Math.min(exercise.negotiation.maxClauses, 2 + Math.floor(2 * draw('clauses')));
    const first = Math.floor(draw('clause') * PHRASES.clause.length);
    const clauses = Array.from({ length: Math.min(many, PHRASES.clause.length) }, (_, n) =>
      PHRASES.clause[(first + n) % PHRASES.clause.length]!(words),
    );
    const template = templateFor(outlook);
    if (!template) return { name: 'tableProposal', input: { title: say(outlook, 'title', words).slice(0, 160), clauses } };
    const title = inLanguage(template.name, 'en').slice(0, 160);
    return { name: 'tableProposal', input: { title, clauses, mechanisms: [{ template: template.id }] } };
  },
};

/** A mechanism of the catalogue that is not in place yet; those the exercise compares come before precedents. */
function templateFor({ view, draw }: Outlook): MechanismSpec | undefined {
  const placed = Object.values(view.mechanisms ?? {}).flatMap(({ stage, template }) =>
    stage === 'building' || stage === 'inForce' ? [template] : [],
  );
  const free = (view.exercise?.mechanisms ?? []).filter(({ id }) => !placed.includes(id));
  const own = free.filter(({ precedent }) => precedent === undefined);
  return oneOf(own.length > 0 ? own : free, draw('template'));
}

/** Delegations with a country behind them. */
const countries = (view: Session): string[] =>
  (view.exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer').map(({ id }) => id);

/** An order of its own, the same however often it is asked. */
const rank: Habit = {
  needs: 'vote',
  think({ view, delegation, now, settled }) {
    const elements = view.exercise?.agenda?.elements ?? [];
    const { phase } = view;
    if (!phase || elements.length === 0 || view.rankings?.[delegation] || view.agendaResult) return undefined;
    if (now < phase.beganAt + between(20, 90, settled('rank'))) return undefined;
    const order = elements.map(({ id }) => ({ id, weight: settled(`rank:${id}`) })).sort((a, b) => b.weight - a.weight);
    return { name: 'sealRanking', input: { order: order.map(({ id }) => id) } };
  },
};

/** A good word for a text on the table, once. */
const support: Habit = {
  needs: 'speak',
  think(outlook) {
    const { view, delegation } = outlook;
    const tabled = Object.values(view.proposals).find((one) => one.stage === 'tabled' && one.sponsor !== delegation);
    const plenary = plenaryOf(view);
    if (!tabled || !plenary) return undefined;
    if (plenary.messages.some((message) => delegationOf(message.by) === delegation && message.played >= tabled.played)) return undefined;
    return {
      name: 'postMessage',
      input: { channel: plenary.id, text: say(outlook, 'support', wordsOf(view, delegation, '', tabled.title)) },
    };
  },
};

const statement: Habit = {
  needs: 'speak',
  think(outlook) {
    const { view, delegation, draw } = outlook;
    const since = view.phase?.turnBeganAt ?? 0;
    const said = Object.values(view.wire).some((item) => item.kind === 'statement' && item.by === delegation && item.played >= since);
    if (said || draw('state') >= STATEMENT) return undefined;
    return { name: 'issueStatement', input: { text: say(outlook, 'statement', wordsOf(view, delegation)) } };
  },
};

/** A word with one other delegation: an answer if it spoke last, else sometimes a question. */
const bilateral: Habit = {
  needs: 'speak',
  think(outlook) {
    const { view, delegation, draw } = outlook;
    const pairs = Object.values(view.channels).filter(
      (one) => one.kind === 'bilateral' && one.closed === undefined && one.members.includes(delegation),
    );
    const lines = Object.values(view.channels).filter((one) => one.kind === 'hotline' && lastCall(one)?.stage === 'connected');
    const spokenTo = [...pairs, ...lines].find((one) => one.messages.length > 0 && delegationOf(one.messages.at(-1)!.by) !== delegation);
    if (spokenTo && draw('reply') < TALKATIVE) return speakIn(outlook, spokenTo);
    if (draw('bilateral') >= TALKATIVE / 2) return undefined;
    const others = (view.exercise?.delegations ?? []).map((one) => one.id).filter((code) => code !== delegation);
    const other = oneOf(others, draw('with'));
    if (other === undefined) return undefined;
    const known = pairs.find((one) => one.members.includes(other));
    return known ? speakIn(outlook, known) : { name: 'openChannel', input: { members: [other] } };
  },
};

const plenary: Habit = {
  needs: 'speak',
  think(outlook) {
    const { view, delegation, draw } = outlook;
    const room = plenaryOf(view);
    const last = room?.messages.at(-1);
    // Nobody speaks twice in a row before the others have had their turn.
    if (!room || (last && delegationOf(last.by) === delegation) || draw('plenary') >= TALKATIVE / 2) return undefined;
    return { name: 'postMessage', input: { channel: room.id, text: say(outlook, 'plenary', wordsOf(view, delegation), lately(room)) } };
  },
};

function speakIn(outlook: Outlook, channel: Channel): Idea {
  const other = channel.members.find((code) => code !== outlook.delegation) ?? '';
  return {
    name: 'postMessage',
    input: { channel: channel.id, text: say(outlook, 'bilateral', wordsOf(outlook.view, outlook.delegation, other), lately(channel)) },
  };
}

/** Most urgent first. */
export const HABITS: readonly Habit[] = [
  answerCall,
  acknowledge,
  vote,
  rank,
  preside,
  callNext,
  speak,
  order,
  sign,
  approve,
  ...initial,
  propose,
  support,
  askForFloor,
  bilateral,
  statement,
  plenary,
];

/** The phase decides what is open; an autopilot has nothing to think of outside one. */
export const isPlaying = (view: Session): boolean => view.stage === 'running' && view.clock.running && phaseNow(view) !== undefined;
