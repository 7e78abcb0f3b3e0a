import { type Attachment, filesOf, type Session } from '@demarche/shared';

/** What a file can go along as, by its ending. A CSV goes along as the table or chart that an inject made of it. */
export type FileKind = 'image' | 'audio' | 'video' | 'file';

export function kindOf(file: string): FileKind | undefined {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  if (['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg'].includes(ending)) return 'image';
  if (['mp3', 'ogg', 'oga', 'wav', 'm4a'].includes(ending)) return 'audio';
  if (['mp4', 'webm'].includes(ending)) return 'video';
  return ['csv', 'vtt'].includes(ending) ? undefined : 'file';
}

/** What the exercise has to attach: what its injects describe already, and files that still need their words. */
export function libraryOf({ msel, control }: Session): { described: Attachment[]; files: string[] } {
  const used = Object.values(msel).flatMap(({ inject }) =>
    Object.values(inject.variants).flatMap(({ attachments = [] }) => attachments.filter((one) => typeof one !== 'string')),
  );
  const described = [...new Map(used.map((one) => [JSON.stringify(one), one])).values()];
  const named = new Set(described.flatMap(filesOf));
  const files = (control?.exercise.media ?? []).filter((file) => kindOf(file) !== undefined && !named.has(file));
  return { described, files };
}

export const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
