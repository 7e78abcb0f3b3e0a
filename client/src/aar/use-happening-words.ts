import type { Happening } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDiceWords } from '../delegation/adjudication/use-dice-words.ts';
import { useQuestionWords } from '../delegation/votes/use-question-words.ts';
import { dateLocale } from '../room/times.ts';
import { usePowerWords } from '../room/use-power-words.ts';
import { useActor, useSeatName } from '../room/use-seat-name.ts';
import { useAmount, useVariableWords } from '../room/variable-words.ts';
import { useText } from '../store/table.ts';
import { useLanguage } from '../ui/use-language.ts';
import { playTime } from './play-time.ts';
import { useAdjudicationWords } from './use-adjudication-words.ts';
import { useProcedureWords } from './use-procedure-words.ts';

type Words = { [K in Happening['kind']]: (told: Extract<Happening, { kind: K }>) => string };

/** How an actor is written into a sentence: by name, or as a mark that is later drawn as a chip. */
export type Naming = (actor: string) => string;

/** What happened, in one sentence. */
export function useHappeningWords(): (happening: Happening, naming?: Naming) => string {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const questionWords = useQuestionWords();
  const procedureWords = useProcedureWords();
  const adjudicationWords = useAdjudicationWords();
  const diceWords = useDiceWords();
  const seatName = useSeatName();
  const power = usePowerWords();
  const variable = useVariableWords();
  const amount = useAmount();
  const { language } = useLanguage();
  const conjunction = new Intl.ListFormat(dateLocale(language), { type: 'conjunction' });

  return (happening, naming = (id) => actor(id).name) => {
    const who = (id: string | undefined) => (id === undefined ? t`Somebody` : naming(id));
    const all = (ids: readonly string[]) => conjunction.format(ids.map(naming));
    const orders = (list: Parameters<typeof text>[0][]) => conjunction.format(list.map((one) => `“${text(one)}”`));
    const titled = (title: Parameters<typeof text>[0]) => text(title) || t`untitled`;
    const about = ({ inject, title }: { inject: string; title: Parameters<typeof text>[0] }) => `${inject} “${titled(title)}”`;
    const question = ({ title, asked }: Pick<Extract<Happening, { kind: 'voteOpened' }>, 'title' | 'asked'>, place?: 'start') =>
      questionWords(asked, `“${titled(title)}”`, place);
    const words: Words = {
      ...procedureWords(who),
      ...adjudicationWords(who, all),
      sessionOpened: ({ title }) => t`The session is opened with “${text(title)}”`,
      scenarioTold: () => t`Everybody receives the scenario`,
      briefTold: ({ to }) => t`${who(to)} receives its brief`,
      seatTaken: ({ seat, holder }) => t`${holder} takes the seat ${seatName(seat)}`,
      seatVacated: ({ seat }) => t`The seat ${seatName(seat)} is vacated`,
      readinessChanged: ({ seat, ready }) => (ready ? t`${seatName(seat)} is ready` : t`${seatName(seat)} is not ready any more`),
      autopilotChanged: ({ seat, autopilot }) =>
        autopilot ? t`Autopilot takes the seat ${seatName(seat)}` : t`Autopilot leaves the seat ${seatName(seat)}`,
      powersSet: ({ seat, can, why }) =>
        can.length === 0
          ? t`${seatName(seat)} may do nothing from now on: “${why}”`
          : t`${seatName(seat)} may from now on: ${conjunction.format(can.map(power))}. “${why}”`,
      absenceChanged: ({ seat, absent }) => (absent ? t`${seatName(seat)} is away` : t`${seatName(seat)} is back`),
      delegationJoined: ({ by, why, from }) =>
        from === undefined ? t`${who(by)} comes to the table: “${why}”` : t`${who(by)} splits off from ${who(from)}: “${why}”`,
      delegationLeft: ({ by, why, into }) =>
        into === undefined ? t`${who(by)} leaves the table: “${why}”` : t`${who(by)} goes up in ${who(into)}: “${why}”`,
      standingChanged: ({ by, takesPart, why }) =>
        takesPart ? t`${who(by)} takes part from now on: “${why}”` : t`${who(by)} only observes from now on: “${why}”`,
      channelRetold: ({ members }) => t`What was said among ${all(members)} is told to whoever has joined`,
      wireRetold: ({ title }) => t`“${titled(title)}” is told to whoever has joined`,
      textsRetold: ({ count }) =>
        plural(count, {
          one: 'A draft or annex is told anew to whoever is back',
          other: '# drafts and annexes are told anew to whoever is back',
        }),
      channelJoined: ({ members }) => t`The channel is now one of ${all(members)}`,
      channelReopened: ({ members }) => t`The channel of ${all(members)} goes on`,
      memberSucceeded: ({ by, to, name }) => t`${who(to)} takes the place of ${who(by)} in “${titled(name)}”`,
      controllerAppointed: ({ role, name }) =>
        ({
          co: t`${name} is appointed co-facilitator`,
          simcell: t`${name} is appointed to the SimCell`,
          evaluator: t`${name} is appointed evaluator`,
          observer: t`${name} is appointed observer`,
        })[role],
      controllerDismissed: ({ name }) => t`The seat of ${name} in the control room ends`,
      controllerSeated: ({ name, holder }) =>
        name === holder ? t`${holder} sits down in the control room` : t`${holder} sits down in the control room for ${name}`,
      itemClaimed: ({ by }) => t`${who(by)} takes on an item of the queue`,
      itemReleased: ({ by }) => t`${who(by)} gives back an item of the queue`,
      handoverWritten: ({ by, text: said }) => t`${who(by)} leaves word for the next controller: “${said}”`,
      playHalted: () => t`Safety stop: play stands for everybody, outside the exercise`,
      haltCalled: ({ by, why }) =>
        why === undefined ? t`${seatName(by)} called the safety stop` : t`${seatName(by)} called the safety stop: “${why}”`,
      releaseAsked: ({ by, ...inject }) => t`${who(by)} asks a second controller to release ${about(inject)}`,
      releasedAlone: ({ why, ...inject }) => t`The lead releases ${about(inject)} alone: “${why}”`,
      releaseAwaited: (inject) => t`${about(inject)} is due and waits for two controllers`,
      observationRecorded: ({ by, about: whom, text: said }) =>
        whom === undefined ? t`${who(by)} observes: “${said}”` : t`${who(by)} observes of ${who(whom)}: “${said}”`,
      observationAmended: ({ by, about: whom, text: said }) =>
        whom === undefined
          ? t`${who(by)} amends an observation: “${said}”`
          : t`${who(by)} amends an observation of ${who(whom)}: “${said}”`,
      observationWithdrawn: ({ by, text: said }) => t`${who(by)} withdraws the observation “${said}”`,
      momentMarked: ({ by, text: said, moment }) => t`${who(by)} marks ${playTime(moment)} of play: “${said}”`,
      bookmarkCommented: ({ by, bookmark, text: said }) => t`${who(by)} says of the bookmark “${bookmark}”: “${said}”`,
      bookmarkAsked: ({ bookmark, asks }) =>
        asks ? t`The replay is to stop at “${bookmark}” and ask` : t`The replay is no longer to stop at “${bookmark}”`,
      bookmarkRemoved: () => t`A bookmark is removed`,
      taskRated: ({ by, task, rating }) =>
        rating === undefined ? t`${who(by)} notes on “${titled(task)}”` : t`${who(by)} rates “${titled(task)}” ${rating}`,
      exerciseStarted: () => t`STARTEX: the exercise begins`,
      phaseBegan: ({ turn, phase, opens }) =>
        opens === 'turn' ? t`Turn ${turn} begins with ${titled(phase)}` : t`${titled(phase)} begins in turn ${turn}`,
      phaseExpired: ({ phase }) => t`The time for ${titled(phase)} is up; the facilitator moves on`,
      clockPaused: ({ because }) => (because ? t`The clock stands: ${because}` : t`The clock stands`),
      clockResumed: () => t`The clock goes on`,
      phaseEndMoved: ({ phase, endsAt }) => t`${titled(phase)} now ends at ${playTime(endsAt)} of play`,
      phaseLengthSet: ({ turn, phase, minutes }) => t`${titled(phase)} of turn ${turn} is set to ${minutes} min`,
      exerciseEnded: () => t`ENDEX: the exercise ends`,
      noteWritten: ({ by, text: note }) => t`${who(by)} notes: “${note}”`,
      notesRevealed: ({ count }) => t`The notes for the hotwash are revealed: ${count}`,
      declassified: ({ labels, why }) =>
        labels.includes('control')
          ? t`Everything is declassified: “${why}”`
          : t`What ${all(labels.map((label) => label.replace(/^d:/, '')))} knew is declassified: “${why}”`,
      channelOpened: ({ by, channel, members }) => {
        if (channel === 'plenary') return t`The plenary is opened`;
        if (channel === 'delegation') return t`${all(members)} has a room of its own`;
        if (channel === 'simcell') return t`${all(members)} has a line to the SimCell`;
        if (by === undefined) return t`A channel opens between ${all(members)}`;
        return t`${who(by)} opens a channel with ${all(members.filter((one) => one !== by))}`;
      },
      messagePosted: ({ by, channel, with: others, text: said }) => {
        if (channel === 'plenary') return t`${who(by)} to everybody: “${said}”`;
        if (channel === 'delegation') return t`${who(by)} among themselves: “${said}”`;
        if (channel === 'simcell' && others.length === 0) return t`${who(by)} to the SimCell: “${said}”`;
        return t`${who(by)} to ${all(others)}: “${said}”`;
      },
      channelClosed: ({ members }) => t`The channel of ${all(members)} is closed`,
      messageSent: ({ by, with: others, text: said }) => t`${who(by)} sends to ${all(others)}, on its way: “${said}”`,
      messageRecalled: () => t`A message on its way is recalled`,
      messageEdited: ({ by, text: said }) => t`${who(by)} changes a message: “${said}”`,
      messageWithdrawn: ({ by }) => t`${who(by)} withdraws a message`,
      wordingKept: () => t`What a message said before is kept`,
      messageLeaked: ({ by, excerpt }) => t`The press quotes a message of ${who(by)}: “${excerpt}”`,
      hotlineCalled: ({ by, to }) => t`${who(by)} calls ${who(to)} on the hotline`,
      hotlineAnswered: ({ by, answer, from }) => {
        if (answer === 'answer') return t`${who(by)} takes the hotline call of ${who(from)}`;
        return answer === 'defer'
          ? t`${who(by)} puts off the hotline call of ${who(from)}`
          : t`${who(by)} declines the hotline call of ${who(from)}`;
      },
      hotlineUnanswered: ({ from, to }) => t`The hotline call of ${who(from)} to ${who(to)} is not answered`,
      hotlineEnded: ({ by }) => t`${who(by)} ends the hotline call`,
      channelDrawn: () => t`The dice are thrown about a channel`,
      credenceGiven: ({ by, believed }) => {
        if (believed === 'yes') return t`${who(by)} believes a message it read`;
        return believed === 'no' ? t`${who(by)} does not believe a message it read` : t`${who(by)} partly believes a message it read`;
      },
      wireTold: ({ item, by, title, text: said, from, reach, to, of, thrown }) => {
        if (thrown) return t`The dice on “${text(title)}” of ${who(of?.delegation)}: ${diceWords(thrown)}`;
        if (item === 'outcome') {
          const read = of ? t`the outcome of “${text(title)}” of ${who(of.delegation)}` : t`a report`;
          if (reach === 'public') return t`Everybody reads ${read}: “${text(said)}”`;
          return to.length > 0 ? t`${all(to)} read ${read}: “${text(said)}”` : t`Arrives: ${read}: “${text(said)}”`;
        }
        if (item === 'statement') return t`${who(by)} states publicly: “${text(said)}”`;
        if (reach === 'public') return t`Everybody reads “${text(title)}” from ${text(from) || t`Exercise control`}`;
        if (to.length > 0) return t`${all(to)} read “${text(title)}” from ${text(from) || t`Exercise control`}`;
        return t`“${text(title)}” arrives from ${text(from) || t`Exercise control`}`;
      },
      chartPointTold: ({ title, chart }) => t`The next point of the chart “${titled(chart)}” in “${titled(title)}” is told`,
      rfiAsked: ({ by, text: asked }) => t`${who(by)} asks the control room: “${asked}”`,
      rfiTaken: ({ by }) => t`The control room takes on a question of ${who(by)}`,
      rfiReplied: ({ by, to, isHeldBack }) => {
        if (isHeldBack) return t`${who(by)} writes an answer that is held back until its time`;
        if (to === 'asker') return t`${who(by)} answers a question, to whoever asked`;
        return to === 'all' ? t`${who(by)} answers a question, to everybody` : t`${who(by)} answers a question, also to ${all(to)}`;
      },
      rfiAnswered: ({ by, text: said }) => t`${who(by)} reads the answer to its question: “${said}”`,
      rfiDeclined: ({ by, why }) => t`The question of ${who(by)} is not answered: “${why}”`,
      rfiWithdrawn: ({ by }) => t`${who(by)} withdraws its question`,
      wireAcknowledged: ({ by, title }) => t`${who(by)} acknowledges “${titled(title)}”`,
      callAnswered: ({ by, answer, title }) => {
        if (answer === 'answer') return t`${who(by)} answers the line: “${titled(title)}”`;
        return answer === 'defer'
          ? t`${who(by)} puts the call off: “${titled(title)}”`
          : t`${who(by)} declines the call: “${titled(title)}”`;
      },
      injectAdded: (told) => t`The facilitator writes inject ${about(told)}`,
      injectEdited: (told) => t`The facilitator edits inject ${about(told)}`,
      injectHeld: (told) => (told.why ? t`Inject ${about(told)} is held: ${told.why}` : t`Inject ${about(told)} is held`),
      injectReleased: (told) => t`Inject ${about(told)} is held no longer`,
      injectSkipped: (told) => (told.why ? t`Inject ${about(told)} is skipped: ${told.why}` : t`Inject ${about(told)} is skipped`),
      injectRescheduled: (told) => t`Inject ${about(told)} is given another time`,
      injectDeferred: (told) => t`Inject ${about(told)} is deferred: ${told.why}`,
      injectCancelled: (told) => t`Inject ${about(told)} is cancelled: ${told.why}`,
      releaseArmed: (told) => t`Inject ${about(told)} is let go by hand and can still be taken back`,
      injectTakenBack: (told) => t`Inject ${about(told)} is taken back before it goes out`,
      injectDelivered: (told) => {
        if (told.how === 'hand') return t`Inject ${about(told)} is delivered by hand`;
        return told.how === 'trigger'
          ? t`Inject ${about(told)} is delivered as its condition holds`
          : t`Inject ${about(told)} is delivered`;
      },
      injectFollowed: (told) => t`A later wording of inject ${about(told)} is delivered`,
      expectedActionMet: (told) => t`The action expected after inject ${about(told)} is taken`,
      expectedActionMissed: (told) => t`The action expected after inject ${about(told)} is missed`,
      draftShared: ({ by, title, version, readers }) => {
        const others = readers.filter((one) => one !== by);
        if (others.length === 0) return t`${who(by)} drafts “${title}”, version ${version}, among its own seats`;
        return t`${who(by)} shares version ${version} of the draft “${title}” with ${all(others)}`;
      },
      draftCosponsored: ({ by, stands, title }) =>
        stands ? t`${who(by)} co-sponsors the draft “${titled(title)}”` : t`${who(by)} no longer co-sponsors the draft “${titled(title)}”`,
      draftTabled: ({ title }) => t`The readers of the draft “${titled(title)}” learn which text it became`,
      proposalCosponsored: ({ by, stands, title }) =>
        stands ? t`${who(by)} co-sponsors “${titled(title)}”` : t`${who(by)} no longer co-sponsors “${titled(title)}”`,
      annexWritten: ({ by, title, version, readers }) =>
        t`${who(by)} writes version ${version} of the confidential annex “${title}”, read by ${all(readers)}`,
      annexInitialled: ({ by, stands, title }) =>
        stands
          ? t`${who(by)} initials the confidential annex “${titled(title)}”`
          : t`${who(by)} takes back its initials under the confidential annex “${titled(title)}”`,
      annexWithdrawn: ({ by, title }) => t`${who(by)} withdraws the confidential annex “${titled(title)}”`,
      annexAdopted: ({ title }) => t`The confidential annex “${titled(title)}” stands`,
      annexFallen: ({ title }) => t`The confidential annex “${titled(title)}” falls`,
      proposalTabled: ({ by, title }) => t`${who(by)} tables “${title}”`,
      proposalRevised: ({ by, title, amendment }) =>
        amendment === undefined ? t`${who(by)} revises “${title}”` : t`“${title}” now reads as amendment A-${amendment} has it`,
      proposalWithdrawn: ({ by, title }) => t`${who(by)} withdraws “${titled(title)}”`,
      amendmentTabled: ({ by, number, title }) => t`${who(by)} moves amendment A-${number} to “${titled(title)}”`,
      amendmentApproved: ({ by, number, title }) => t`${who(by)} approves amendment A-${number} to “${titled(title)}”`,
      amendmentSettled: ({ mover, number, title, stage }) => {
        if (stage === 'withdrawn') return t`${who(mover)} withdraws amendment A-${number} to “${titled(title)}”`;
        if (stage === 'accepted') return t`The sponsors take over amendment A-${number} of ${who(mover)} to “${titled(title)}”`;
        if (stage === 'adopted') return t`Amendment A-${number} of ${who(mover)} to “${titled(title)}” is adopted`;
        if (stage === 'rejected') return t`Amendment A-${number} of ${who(mover)} to “${titled(title)}” is not adopted`;
        return t`Amendment A-${number} of ${who(mover)} to “${titled(title)}” falls: it no longer fits the text`;
      },
      clauseCoded: ({ title, clause, coded, why }) =>
        coded
          ? t`The facilitator says what clause ${clause} of “${titled(title)}” does: ${why}`
          : t`The facilitator takes back what clause ${clause} of “${titled(title)}” does: ${why}`,
      questionDivided: ({ title, parts }) =>
        parts > 0 ? t`The question on “${titled(title)}” is divided` : t`“${titled(title)}” is voted as a whole again`,
      voteOpened: ({ again, ...vote }) =>
        again ? t`${question(vote, 'start')} is voted once more` : t`The vote on ${question(vote)} opens`,
      ballotCast: ({ by, choice, ...vote }) => {
        if (choice === 'abstain') return t`${who(by)} abstains on ${question(vote)}`;
        return choice === 'yes' ? t`${who(by)} votes yes on ${question(vote)}` : t`${who(by)} votes no on ${question(vote)}`;
      },
      ballotCalled: ({ by, choice, ...vote }) => {
        if (choice === 'abstain') return t`${who(by)} answers the roll call on ${question(vote)}: abstains`;
        return choice === 'yes'
          ? t`${who(by)} answers the roll call on ${question(vote)}: yes`
          : t`${who(by)} answers the roll call on ${question(vote)}: no`;
      },
      voteTied: (vote) => t`As many yes as no on ${question(vote)}: the chair may decide`,
      tieBroken: ({ by, choice, ...vote }) =>
        choice === 'yes' ? t`${who(by)} breaks the tie on ${question(vote)}: yes` : t`${who(by)} breaks the tie on ${question(vote)}: no`,
      lotDrawn: ({ drawn, ...vote }) => t`The tie on ${question(vote)} is decided by lot: ${drawn.toFixed(3)}`,
      voteClosed: ({ outcome, counts: { yes, no, abstain }, ...vote }) =>
        outcome === 'passed'
          ? t`${question(vote, 'start')} is adopted: ${yes} yes, ${no} no, ${abstain} abstained`
          : t`${question(vote, 'start')} is not adopted: ${yes} yes, ${no} no, ${abstain} abstained`,
      voteExplained: ({ by, text: said, ...vote }) => t`${who(by)} explains its vote on ${question(vote)}: “${said}”`,
      signingOpened: ({ title, invited }) => t`“${titled(title)}” lies open for signature by ${all(invited)}`,
      textSigned: ({ by, title, reservations }) =>
        reservations.length > 0
          ? t`${who(by)} signs “${titled(title)}” with ${plural(reservations.length, { one: '# reservation', other: '# reservations' })}: ${conjunction.format(reservations.map((one) => `“${one}”`))}`
          : t`${who(by)} signs “${titled(title)}”`,
      signatureRatified: ({ by, title }) => t`${who(by)} ratifies “${titled(title)}”`,
      ratificationRefused: ({ by, title }) => t`${who(by)} does not ratify “${titled(title)}”; its signature counts no longer`,
      reservationWithdrawn: ({ by, title }) => t`${who(by)} withdraws a reservation to “${titled(title)}”`,
      reservationObjected: ({ by, to, title, text: said, precludes }) =>
        precludes
          ? t`${who(by)} objects to a reservation of ${who(to)} to “${titled(title)}”, which does not hold between the two: “${said}”`
          : t`${who(by)} objects to a reservation of ${who(to)} to “${titled(title)}”: “${said}”`,
      signingClosed: ({ title }) => t`“${titled(title)}” is closed for signature`,
      textTookEffect: ({ title }) => t`“${titled(title)}” takes effect: the signatures it needs are there`,
      signatureTookEffect: ({ by, title }) => t`“${titled(title)}” takes effect for ${who(by)} too`,
      textLapsed: ({ title, because }) =>
        ({
          signatures: t`“${titled(title)}” lapses: the signatures it needs have not come`,
          ratification: t`“${titled(title)}” lapses: it is not ratified by those whose signature it needs`,
          endex: t`“${titled(title)}” lapses: it had not taken effect by ENDEX`,
          control: t`“${titled(title)}” lapses: the facilitator has closed the signing`,
        })[because],
      ordersSealed: ({ by, turn, orders: list }) =>
        list.length > 0 ? t`${who(by)} seals ${orders(list)} for turn ${turn}` : t`${who(by)} seals no order for turn ${turn}`,
      ordersWithdrawn: ({ by, turn }) => t`${who(by)} withdraws its orders for turn ${turn}`,
      ordersDrafted: ({ by, turn }) => t`${who(by)} shares a draft of its orders for turn ${turn} among its seats`,
      ordersRevealed: ({ turn, by }) =>
        t`The orders of turn ${turn} are revealed: ${plural(by.length, { 0: 'no delegation announced one', one: '# delegation', other: '# delegations' })}`,
      worldSet: ({ key, value }) => t`${variable(key).full} begins at ${amount(value)}`,
      worldChanged: ({ key, was, value }) => t`${variable(key).full}: ${amount(was)} → ${amount(value)}`,
      worldReckoned: () => t`The working of these changes is kept for the control room`,
      patienceCounted: () => t`Another turn is counted with nothing in force on a hard issue, or the count begins anew`,
      startChosen: ({ named }) =>
        t`The start is chosen: ${conjunction.format(named.map(({ choice, option }) => `${text(choice)} – ${text(option)}`))}`,
      contextTold: ({ cards }) =>
        cards.length > 0
          ? t`Everybody reads the context ${conjunction.format(cards.map((card) => `“${text(card)}”`))}`
          : t`No context is given`,
      rankingSealed: ({ by }) => t`${who(by)} ranks the agenda`,
      rankingsRevealed: ({ concordance }) => t`The rankings of the agenda are revealed; concordance ${concordance.toFixed(2)}`,
      mechanismAdopted: ({ name, inForce }) =>
        inForce ? t`“${titled(name)}” is in force` : t`“${titled(name)}” is adopted and will be built`,
      mechanismBuilt: ({ name, outcome, progress, of }) =>
        ({
          progress: t`“${titled(name)}” advances: ${progress} of ${of} turns built`,
          setback: t`“${titled(name)}” suffers a setback`,
          stalled: t`“${titled(name)}” stalls: a member cannot pay its share`,
          waits: t`“${titled(name)}” waits`,
        })[outcome],
      mechanismEnteredIntoForce: ({ name }) => t`“${titled(name)}” enters into force`,
      mechanismWorn: ({ name }) => t`“${titled(name)}” wears off: its upkeep was not paid`,
      mechanismExpanded: ({ name }) => t`“${titled(name)}” is expanded as its text provides`,
      mechanismEnded: ({ name, because }) =>
        because === 'setbacks' ? t`“${titled(name)}” is abandoned after two setbacks` : t`“${titled(name)}” lapses`,
      noticeGiven: ({ by, name }) => t`${who(by)} gives notice to leave “${titled(name)}”`,
      noticeTakenBack: ({ by, name }) => t`${who(by)} takes back its notice to leave “${titled(name)}”`,
      memberLeft: ({ by, name }) => t`${who(by)} leaves “${titled(name)}”`,
      accessionAsked: ({ name, by }) => t`${who(by)} asks to be admitted to “${titled(name)}”`,
      accessionAnswered: ({ name, by, candidate, answer }) =>
        answer === 'yes'
          ? t`${who(by)} agrees that ${who(candidate)} joins “${titled(name)}”`
          : t`${who(by)} does not want ${who(candidate)} in “${titled(name)}”`,
      accessionTakenBack: ({ name, by }) => t`${who(by)} no longer asks to be admitted to “${titled(name)}”`,
      accessionRefused: ({ name, by }) => t`${who(by)} is not admitted to “${titled(name)}”`,
      memberJoined: ({ name, by }) => t`${who(by)} becomes a member of “${titled(name)}”`,
      mechanismReserved: ({ name }) => t`Reservations change what holds between the members of “${titled(name)}”`,
      mechanismPriced: ({ by, name, setup }) => t`“${titled(name)}” will cost ${who(by)} ${amount(setup)} points of political capital`,
      buildReckoned: () => t`The dice of a turn of building are kept for the control room`,
      crisisTold: ({ crisis, rung, label }) => t`Crisis “${titled(crisis)}” stands at rung ${rung}: ${titled(label)}`,
      crisisMoved: ({ crisis, was, rung, label }) =>
        rung > was
          ? t`Crisis “${titled(crisis)}” rises to rung ${rung}: ${titled(label)}`
          : t`Crisis “${titled(crisis)}” falls to rung ${rung}: ${titled(label)}`,
      crisisClosed: ({ crisis, because }) =>
        because === 'stopped'
          ? t`Crisis “${titled(crisis)}” has reached the rung at which play stops`
          : t`Crisis “${titled(crisis)}” is over`,
      crisisOpened: () => t`The control room opens its record of a crisis`,
      crisisStepped: () => t`The dice of a step of a crisis are kept for the control room`,
      crisisShifted: () => t`The momentum of a crisis changes`,
      crisisHeldUp: () => t`A step of a crisis falls due while it waits for the facilitator`,
      crisisAwaits: ({ crisis, rung, label }) =>
        t`Crisis “${titled(crisis)}” would reach rung ${rung}, ${titled(label)}: the facilitator decides`,
      factCorrected: ({ why, isUndoing, moved, mechanisms, crises }) => {
        const values = moved.map(({ key, was, is }) =>
          key.startsWith('crisis:') ? t`rung ${was} → ${is}` : t`${variable(key).full} ${amount(was)} → ${amount(is)}`,
        );
        const others = [...mechanisms, ...crises].map((one) => `“${text(one)}”`);
        const all = conjunction.format([...values, ...others]);
        if (all === '') return isUndoing ? t`A correction is taken back: “${why}”` : t`Correction: “${why}”. No number changes`;
        return isUndoing ? t`A correction is taken back: “${why}”. ${all}` : t`Correction: “${why}”. ${all}`;
      },
      mechanismCorrected: ({ name }) => t`Where “${titled(name)}” stands is corrected`,
      crisisReopened: ({ crisis }) => t`Crisis “${titled(crisis)}” is live again`,
      crisisRebooked: ({ crisis }) => t`The record of crisis “${titled(crisis)}” is corrected`,
      voteCorrected: (told) =>
        told.outcome === 'passed' ? t`Corrected: ${question(told)} was adopted` : t`Corrected: ${question(told)} was not adopted`,
      sessionForked: ({ turn }) => t`This session begins as a copy of another up to turn ${turn}`,
      sessionContinued: ({ turn, why }) => t`Play goes on in a new session from turn ${turn}: “${why}”`,
      crisisConfirmed: ({ crisis, confirmed }) =>
        confirmed
          ? t`The facilitator confirms the rung of “${titled(crisis)}”`
          : t`The facilitator keeps “${titled(crisis)}” where it stands`,
    };
    // One cast: the register pairs each kind with its own words, which TypeScript cannot follow through a union.
    return (words[happening.kind] as (told: Happening) => string)(happening);
  };
}
