import { type Attachment, type ChartAttachment, filesOf } from '../exercise/attachment-schema.ts';
import type { Viewer } from '../model/audience.ts';
import type { InjectState } from '../model/msel.ts';
import type { Session } from '../model/session.ts';
import type { WireAttachment, WireChart, WireItem } from '../model/wire.ts';
import { hash32 } from '../world/chance.ts';
import { isControl } from './audience.ts';
import { project } from './project.ts';

/** What stands for a file in what readers are told: from the seed, so that it says nothing and cannot be guessed. [INJ-20] */
export function mediaToken(seed: string, file: string): string {
  const name = `${seed}|media|${file}`;
  return `m${[name, `${name}|`, `|${name}`].map((one) => hash32(one).toString(36)).join('')}`;
}

/** An attachment as its readers see it: files by their tokens, a chart up to the points told at first. [INJ-20] [INJ-21] */
export function attachmentOnWire(seed: string, attachment: Attachment): WireAttachment {
  const token = (file: string) => mediaToken(seed, file);
  if (typeof attachment === 'string')
    return { kind: 'file', media: token(attachment), name: attachment.slice(attachment.lastIndexOf('/') + 1) };
  if ('image' in attachment) {
    const { image, alt, caption } = attachment;
    return { kind: 'image', media: token(image), alt, ...(caption === undefined ? {} : { caption }) };
  }
  if ('audio' in attachment) {
    const { audio, title, transcript } = attachment;
    return { kind: 'audio', media: token(audio), title, transcript };
  }
  if ('video' in attachment) {
    const { video, title, transcript, captions } = attachment;
    return { kind: 'video', media: token(video), title, transcript, ...(captions === undefined ? {} : { captions: token(captions) }) };
  }
  if ('table' in attachment) {
    const { table, title, source } = attachment;
    return { kind: 'table', title, ...(source === undefined ? {} : { source }), ...figuresOf(table) };
  }
  const { title, unit, source, axis, bars, shown } = attachment;
  const { columns, rows } = figuresOf(attachment.chart);
  return { kind: 'chart', title, unit, source, axis, ...(bars ? { bars } : {}), columns, rows: rows.slice(0, shown ?? rows.length) };
}

/** A pack that was read holds the figures; a bare file name has none yet. */
const figuresOf = (figures: ChartAttachment['chart']) => (typeof figures === 'string' ? { columns: [], rows: [] } : figures);

/** A chart of a delivered inject that is told point by point, with how far it has been told and what comes next. */
export interface Unfolding {
  wire: string;
  /** Its place among the item's attachments. */
  attachment: number;
  variant: string;
  /** Who reads it: delegation codes, `all` or `public`. */
  to: string[];
  chart: WireChart;
  told: number;
  all: number;
  next?: string[];
}

/** The charts of a delivered inject that are told point by point, one for each item that carries one. [INJ-21] */
export function unfoldingOf(session: Session, { inject, deliveries }: InjectState): Unfolding[] {
  return deliveries.flatMap(({ wire, variant, to }) =>
    (inject.variants[variant]?.attachments ?? []).flatMap((planned, attachment): Unfolding[] => {
      const chart = session.wire[wire]?.attachments?.[attachment];
      if (typeof planned === 'string' || !('chart' in planned) || planned.shown === undefined) return [];
      if (typeof chart !== 'object' || chart.kind !== 'chart') return [];
      const { rows } = figuresOf(planned.chart);
      const next = rows[chart.rows.length];
      return [{ wire, attachment, variant, to, chart, told: chart.rows.length, all: rows.length, ...(next ? { next } : {}) }];
    }),
  );
}

/** The tokens in an item that open a file. */
const tokensOf = ({ attachments = [] }: WireItem): string[] =>
  attachments.flatMap((one) => {
    if (typeof one === 'string' || !('media' in one)) return [];
    return one.kind === 'video' && one.captions !== undefined ? [one.media, one.captions] : [one.media];
  });

/**
 * The file that a token opens for a viewer: of the control room every file of the pack, of anybody else one that an
 * item names which the viewer was told. Otherwise nothing, as for a token that stands for nothing. [INJ-20]
 */
export function mediaFor(session: Session, viewer: Viewer, token: string): string | undefined {
  const { control } = session;
  if (!control) return undefined;
  const isTold = () => Object.values(project(session, viewer).wire).some((item) => tokensOf(item).includes(token));
  if (!isControl(viewer) && !isTold()) return undefined;
  return mediaOf(session).find((file) => mediaToken(control.seed, file) === token);
}

/** Every file that may go with an inject: those found in the pack, and those its injects name. */
export function mediaOf({ control, msel }: Session): string[] {
  const named = Object.values(msel).flatMap(({ inject }) =>
    Object.values(inject.variants).flatMap(({ attachments = [] }) => attachments.flatMap(filesOf)),
  );
  return [...new Set([...(control?.exercise.media ?? []), ...named])];
}
