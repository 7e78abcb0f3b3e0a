import { describe, expect, it } from 'vitest';
import { type Assumptions, applyAssumptions } from './assumptions.ts';
import { drain } from './drain.ts';
import { gapOf } from './price.ts';
import { ARCHITECTURES, DECK, organisation, TENSE } from './reference.ts';
import { type StressInput, stressRun } from './stress.ts';

const under = (assumptions: Assumptions) => applyAssumptions(TENSE, DECK, ARCHITECTURES, assumptions);
const test = (over: Pick<StressInput, 'world' | 'deck' | 'architectures' | 'weights'>, mode: StressInput['mode'] = 'in-force') =>
  drain(stressRun({ mode, runs: 60, ...over }));
const hard = (assumptions: Assumptions, id = 'middle') =>
  test(under(assumptions)).architectures.find((one) => one.id === id)!.groups.hard!.meanPeak.value;

describe('assumptions', () => {
  it('that change nothing leave every bit as it is', () => {
    const neutral: Assumptions = {
      tension: 1,
      trust: 1,
      threatGap: 1,
      sovereigntyGap: 1,
      interdependence: 1,
      momentum: 1,
      momentumAdd: 0,
      hardness: 1,
      hardnessTension: 0.35,
      latency: 1,
    };
    for (const mode of ['in-force', 'full'] as const) {
      const plain = JSON.stringify(test({ world: TENSE, deck: DECK, architectures: ARCHITECTURES, weights: undefined }, mode));
      expect(JSON.stringify(test(under({}), mode))).toBe(plain);
      expect(JSON.stringify(test(under(neutral), mode))).toBe(plain);
    }
  });
  it('pull where one expects them to', () => {
    const asIs = hard({});
    const worse: Assumptions[] = [
      { tension: 1.3 },
      { momentum: 2 },
      { momentumAdd: 0.05 },
      { hardnessTension: 0.7 },
      { hardness: 1.5 },
      { latency: 3 },
    ];
    const better: Assumptions[] = [{ tension: 0.7 }, { trust: 1.5 }, { interdependence: 1.5 }, { momentum: 0 }, { hardness: 0.5 }];
    for (const one of worse) expect(hard(one), JSON.stringify(one)).toBeGreaterThan(asIs);
    for (const one of better) expect(hard(one), JSON.stringify(one)).toBeLessThan(asIs);
    expect(hard({ latencyHours: { maritime_air_code: 72 } })).toBeGreaterThan(asIs);
  });
  it('multiply gaps by exactly so much', () => {
    const plain = gapOf(organisation, TENSE);
    const wider = gapOf(organisation, under({ threatGap: 2, sovereigntyGap: 0.5 }).world);
    expect([wider.tp / plain.tp, wider.sv / plain.sv].map((x) => Number(x.toFixed(12)))).toEqual([2, 0.5]);
    const alike = gapOf(organisation, under({ threatGap: 0, sovereigntyGap: 0 }).world);
    expect([alike.tp, alike.sv].map((x) => Number(x.toFixed(12)))).toEqual([0, 0]);
  });
  it('stay within what can be', () => {
    const { T, S, I } = under({ tension: 9, trust: 9, interdependence: 9 }).world.dyads['CHN~USA']!;
    expect([T, S, I]).toEqual([100, 100, 1]);
  });
  it('change nothing of what they were given', () => {
    const before = JSON.stringify([TENSE, DECK, ARCHITECTURES]);
    under({ tension: 2, trust: 2, threatGap: 2, latency: 2, momentum: 2, latencyHours: { organisation: 1 } });
    expect(JSON.stringify([TENSE, DECK, ARCHITECTURES])).toBe(before);
  });
});
