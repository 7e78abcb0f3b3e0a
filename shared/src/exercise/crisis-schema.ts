import { z } from 'zod';
import { code, id, share, textSchema } from './basics.ts';

/** One step of the escalation ladder. */
const rungSchema = z.strictObject({
  n: z.number().int().min(0).max(20),
  label: textSchema,
  tags: z.array(z.enum(['political', 'economic', 'cyber', 'military', 'nuclear'])).default([]),
  noticedBy: z.enum(['parties', 'all']).default('all').meta({ description: 'Who learns that a crisis stands here' }),
  phi: share.default(1).meta({ description: 'Firebreak: share of the pressure to rise from here that really crosses' }),
  threshold: z.string().max(4).optional().meta({ description: 'Name of the threshold crossed on reaching this rung, such as T2' }),
});

export const ladderSchema = z.strictObject({
  rungs: z.array(rungSchema).min(3).max(21),
  confirmFrom: z.number().int().min(1).default(6).meta({ description: 'From this rung on the facilitator confirms each rise' }),
  stopAt: z.number().int().min(1).default(9).meta({ description: 'At this rung play stops for the debrief' }),
});
export type Ladder = z.infer<typeof ladderSchema>;

/** A crisis that may break out, in play and in the stress test. */
export const crisisSchema = z.strictObject({
  id,
  name: textSchema,
  text: textSchema.optional(),
  issue: id,
  parties: z.tuple([code, code], { error: 'expected the two parties, such as [CHN, JPN]' }),
  rung0: z.number().int().min(0).default(3).meta({ description: 'The rung at which it breaks out' }),
  shock: z.number().min(0).max(100).default(0).meta({ description: 'Tension it adds between the parties at once, in points' }),
  stepHours: z.number().positive().default(6),
  steps: z.number().int().min(1).max(100).default(12),
  momentum: z.number().min(-1).max(1).default(0.05),
  technology: z
    .strictObject({
      timeCompression: z
        .number()
        .gt(0)
        .max(4)
        .default(1)
        .meta({ description: 'Multiplies the hours of a step: .5 halves the time to react' }),
      attribution: share.default(1).meta({ description: 'How sure it is who did it: 0 unknown … 1 certain' }),
      entanglement: z.number().min(1).max(5).default(1).meta({ description: 'Multiplies the share that crosses the nuclear firebreak' }),
    })
    .optional(),
  area: id.optional().meta({ description: 'The area of the map where it takes place' }),
});
export type CrisisCard = z.infer<typeof crisisSchema>;

/**
 * The default ladder: Herman Kahn's 44 rungs (On Escalation, 1965) drawn together to ten for the table.
 * The firebreaks (`phi`) are illustrative.
 */
export const DEFAULT_LADDER: z.input<typeof ladderSchema> = {
  confirmFrom: 6,
  stopAt: 9,
  rungs: [
    { n: 0, label: { en: 'Routine competition', ko: '일상적 경쟁' }, noticedBy: 'parties', phi: 1 },
    { n: 1, label: { en: 'Protests and démarches', ko: '항의와 외교적 조치' }, tags: ['political'], noticedBy: 'parties', phi: 1 },
    { n: 2, label: { en: 'Political and economic coercion', ko: '정치·경제적 강압' }, tags: ['political', 'economic'], phi: 1 },
    { n: 3, label: { en: 'Shows of force, alerts', ko: '무력시위와 경계 태세' }, tags: ['military'], phi: 0.9 },
    { n: 4, label: { en: 'Dangerous close encounters', ko: '위험한 근접 조우' }, tags: ['military'], phi: 0.8, threshold: 'T1' },
    {
      n: 5,
      label: { en: 'First limited force or casualties', ko: '최초의 제한적 무력 사용 또는 사상자' },
      tags: ['military'],
      phi: 0.6,
      threshold: 'T2',
    },
    { n: 6, label: { en: 'Limited clash', ko: '제한적 충돌' }, tags: ['military'], phi: 0.55 },
    { n: 7, label: { en: 'Sustained conventional conflict', ko: '지속적 재래식 분쟁' }, tags: ['military'], phi: 0.4, threshold: 'T3' },
    { n: 8, label: { en: 'Explicit nuclear signalling', ko: '명시적 핵 신호' }, tags: ['nuclear'], phi: 0.2, threshold: 'T4' },
    { n: 9, label: { en: 'Nuclear use: play stops', ko: '핵 사용: 연습 중단' }, tags: ['nuclear'], phi: 0 },
  ],
};
