import { describe, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given } from '../testing/given.ts';

describe('takeSeat', () => {
  it('tells everybody who sits where [SEA-1]', () => {
    given().when('JPN.head', 'takeSeat', { holder: '  Aiko ' }).tells('seatTaken', { seat: 'JPN.head', holder: 'Aiko' }, ['public']);
  });
  it('says nothing twice', () => {
    given().and('JPN.head', 'takeSeat', { holder: 'Aiko' }).when('JPN.head', 'takeSeat', { holder: 'Aiko' }).tellsNothing();
  });
  it('is refused for a seat the exercise does not have', () => {
    given().when('JPN.cook', 'takeSeat', { holder: 'Aiko' }).refusedWith('noSuchSeat', { seat: 'JPN.cook' });
  });
  it('is refused without a name', () => {
    given().when('JPN.head', 'takeSeat', { holder: '   ' }).refusedWith('malformed', { where: 'holder' });
  });
  it('ends the autopilot of the seat [SEA-4]', () => {
    const taken = given()
      .and(FACILITATOR, 'setAutopilot', { seat: 'JPN.head', autopilot: true })
      .and('JPN.head', 'takeSeat', { holder: 'Aiko' });
    taken.when(FACILITATOR, 'setAutopilot', { seat: 'JPN.head', autopilot: false }).tellsNothing();
  });
});

describe('vacateSeat', () => {
  it('empties a seat for all to see [SEA-2]', () => {
    const sat = given().and('JPN.head', 'takeSeat', { holder: 'Aiko' });
    sat.when(FACILITATOR, 'vacateSeat', { seat: 'JPN.head' }).tells('seatVacated', { seat: 'JPN.head' }, ['public']);
  });
  it('is the facilitator’s alone', () => {
    given().when('JPN.head', 'vacateSeat', { seat: 'KOR.head' }).refusedWith('controlOnly');
  });
  it.each(['JPN.cook', 'constructor', '__proto__'])('is refused for a seat that is not there: %s', (seat) => {
    given().when(FACILITATOR, 'vacateSeat', { seat }).refusedWith('noSuchSeat');
  });
});

describe('setReady', () => {
  it('tells everybody that a seat is ready [SEA-3]', () => {
    given().when('KOR.head', 'setReady', { ready: true }).tells('readinessChanged', { seat: 'KOR.head', ready: true }, ['public']);
  });
  it('says nothing when nothing changes', () => {
    given().when('KOR.head', 'setReady', { ready: false }).tellsNothing();
  });
  it('is for delegations', () => {
    given().when(FACILITATOR, 'setReady', { ready: true }).refusedWith('delegationOnly');
  });
});

describe('setAutopilot', () => {
  it('lets an empty seat be played [SEA-4]', () => {
    given()
      .when(FACILITATOR, 'setAutopilot', { seat: 'KOR.head', autopilot: true })
      .tells('autopilotChanged', { seat: 'KOR.head', autopilot: true });
  });
  it('is refused while somebody holds the seat [SEA-4]', () => {
    const sat = given().and('KOR.head', 'takeSeat', { holder: 'Min' });
    sat.when(FACILITATOR, 'setAutopilot', { seat: 'KOR.head', autopilot: true }).refusedWith('seatHeld');
  });
  it('is the facilitator’s alone', () => {
    given().when('JPN.head', 'setAutopilot', { seat: 'KOR.head', autopilot: true }).refusedWith('controlOnly');
  });
  it('is refused for a seat that is not there', () => {
    given().when(FACILITATOR, 'setAutopilot', { seat: 'KOR.cook', autopilot: true }).refusedWith('noSuchSeat');
  });
});
