import { type Attention, delegationOf } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuestionWords } from '../delegation/votes/use-question-words.ts';
import { useActor } from '../room/use-seat-name.ts';
import { usePlayed, useText } from '../store/table.ts';
import { formatRemaining } from '../ui/remaining.ts';
import { useMoments } from './words/use-moments.ts';

/** As much of a text as a chip takes. */
const short = (text: string) => (text.length <= 32 ? text : `${text.slice(0, 31).trimEnd()}…`);

/** What needs the facilitator, in a few words, with the time that presses. */
export function useAttentionWords(): (item: Attention) => { said: string; time?: string } {
  const { t, i18n } = useLingui();
  const actor = useActor();
  const question = useQuestionWords();
  const text = useText();
  const of = (seat: string) => actor(delegationOf(seat) ?? seat).name;
  const now = usePlayed();
  const { gone, late } = useMoments();
  const who = (codes: readonly string[]) =>
    new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(codes.length === 1 ? [actor(codes[0]!).name] : codes);
  return (item) => {
    switch (item.kind) {
      case 'safetyStop':
        return { said: item.by === undefined ? t`Safety stop` : t`Safety stop, called by ${of(item.by)}` };
      case 'releaseAwaits':
        return item.by === undefined
          ? { said: t`${item.inject} is due and takes two people`, time: late(now - item.since) }
          : { said: t`${actor(item.by).name} asks for a second person: ${item.inject}`, time: gone(now - item.since) };
      case 'ringing':
        return { said: t`${item.inject} rings at ${who(item.delegations)}`, time: formatRemaining(item.due - now) };
      case 'lineRings':
        return {
          said: t`Hotline: ${actor(item.from).name} calls ${actor(item.to).name}, nobody sits there`,
          time: formatRemaining(item.due - now),
        };
      case 'rfiWaits':
        return { said: t`${actor(item.delegation).name} asks: ${short(item.text)}`, time: gone(now - item.since) };
      case 'signingLapses':
        return { said: t`P-${item.number} still to be signed by ${who(item.delegations)}`, time: formatRemaining(item.due - now) };
      case 'simCellWaits':
        return { said: t`${actor(item.delegation).name} wrote to the SimCell`, time: gone(now - item.since) };
      case 'playStopped':
        return { said: t`${text(item.name)}: rung ${item.rung}, play has stopped` };
      case 'rungAwaits': {
        const name = text(item.name);
        if (item.by === undefined) return { said: t`${name}: confirm rung ${item.rung}?` };
        return { said: t`${name}: ${actor(item.by).name} asks for rung ${item.rung}` };
      }
      case 'joinRequest':
        return { said: t`${item.request.holder} asks to join ${of(item.request.seat)}` };
      case 'adjudicate': {
        const { open, count } = item;
        const said =
          open === 0 ? t`Outcomes to publish: ${count}` : plural(open, { one: '# order to adjudicate', other: '# orders to adjudicate' });
        return { said, time: gone(now - item.since) };
      }
      case 'phaseWaiting':
        return { said: t`Time is up; play waits for you`, time: `+${gone(now - item.due)}` };
      case 'acknowledgementLate':
        return { said: t`${who(item.delegations)}: ${item.inject} not acknowledged`, time: late(now - item.due) };
      case 'expectedMissed':
        return { said: t`${who(item.delegations)} missed what ${item.inject} expected`, time: late(now - item.due) };
      case 'expectedUnconfirmed':
        return { said: t`Did ${who(item.delegations)} do what ${item.inject} expected?`, time: formatRemaining(item.due - now) };
      case 'heldPast':
        return { said: t`${item.inject} is held past its time`, time: late(now - item.due) };
      case 'chairAwaited': {
        const { name } = actor(item.delegation);
        const said =
          item.what === 'point' ? t`${name} has raised a point: the chair rules` : t`${name} has moved something: the chair puts it`;
        return { said, time: gone(now - item.since) };
      }
      case 'tieWaits':
        return { said: t`A tie on ${question(item.asked, `P-${item.number}`)}: the chair decides`, time: formatRemaining(item.due - now) };
      case 'noProposal':
        return { said: t`Nothing is tabled and the vote is near`, time: formatRemaining(item.due - now) };
      case 'seatLost':
        return { said: t`${item.holder} of ${of(item.seat)} is offline` };
      case 'silent':
        return { said: t`${actor(item.delegation).name} silent`, time: gone(now - item.since) };
    }
  };
}
