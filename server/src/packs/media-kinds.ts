import { extname } from 'node:path';

/** What may lie in a pack's `media/`, by its ending, and how it is sent. */
const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.wav': 'audio/wav',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

export const KINDS = Object.keys(TYPES)
  .map((one) => one.slice(1))
  .join(', ');

/** The content type of a file of a pack, or nothing where pages cannot show it. */
export const kindOfMedia = (path: string): string | undefined => TYPES[extname(path).toLowerCase()];
