import { mechanismOf, membersOf } from '../exercise/kernel.ts';
import type { MechanismSpec } from '../exercise/schema.ts';
import type { Session } from '../model/session.ts';
import { relationSeen } from '../rules/perception.ts';
import { mean } from '../world/mean.ts';
import { bite } from '../world/mechanism.ts';
import { ASSUMED_GAP, setupOf } from '../world/price.ts';
import { clamp } from '../world/range.ts';

/**
 * How much a delegation would like a text, 0 … 1, from what it knows itself: the mean over its mechanisms of
 * clamp(.5 + (60·mean threat/10·mean fn·(.4 + .6·b) − setup)/40 + (mean S − mean T)/200, 0, 1). A mechanism of which it
 * is no member weighs nothing for it or against.
 */
export function supportOf(view: Session, delegation: string, specs: readonly MechanismSpec[]): number {
  return mean(specs, (spec) => supportOfOne(view, delegation, spec));
}

function supportOfOne(view: Session, delegation: string, spec: MechanismSpec): number {
  const { issues = {}, institutions = [], delegations } = view.exercise ?? { delegations: [] };
  const everyone = delegations.filter(({ kind }) => kind !== 'observer').map(({ id }) => id);
  const members = membersOf(spec, everyone);
  if (!members.includes(delegation)) return 0.5;
  const mechanism = mechanismOf(spec, members, institutions);
  const brief = view.briefs[delegation];
  const threat = mean(spec.issues, (issue) => brief?.threat[issue] ?? 0) / 10;
  const { dialogue, norms, mitigation, crisis } = spec.fn;
  const does = (dialogue + norms + mitigation + crisis) / 4;
  const h = spec.issues.reduce((most, issue) => Math.max(most, issues[issue]?.hardness ?? 0), 0);
  const setup = setupOf(mechanism, { h, ...ASSUMED_GAP, allied: brief?.allied ?? false });
  const others = members.filter((code) => code !== delegation);
  const T = mean(others, (code) => relationSeen(view, 'T', delegation, code));
  const S = mean(others, (code) => relationSeen(view, 'S', delegation, code));
  return clamp(0.5 + (60 * threat * does * (0.4 + 0.6 * bite(mechanism)) - setup) / 40 + (S - T) / 200, 0, 1);
}
