import { debriefed, mediaFor, viewerOf } from '@demarche/shared';
import { Router } from 'express';
import { kindOfMedia } from '../packs/media-kinds.ts';
import { addressOf, bearer } from './asking.ts';
import { type HttpParts, roomOf } from './parts.ts';
import { badToken, notFound, tooMany } from './refused.ts';

/** A drawing is shown, never run. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/**
 * A pack's file, to whoever was told an item that names it. A file that was not told of is answered exactly as one
 * that does not exist. [INJ-20]
 */
export function mediaRoutes(parts: HttpParts): Router {
  const { door, guesses } = parts;

  return Router().get('/sessions/:id/media/:token', async (request, response) => {
    const id = String(request.params['id']);
    if (await guesses.isBlocked(addressOf(request))) throw tooMany();
    const shown = bearer(request);
    const seat = shown === undefined ? undefined : door.seatOf(shown, id);
    if (seat === undefined) {
      if (shown !== undefined) guesses.wrong(addressOf(request));
      throw badToken();
    }
    const { session, record } = await roomOf(parts, id);
    const file = mediaFor(session, debriefed(viewerOf(seat), session), String(request.params['token']));
    const pack = parts.packs().packs.find(({ exercise }) => exercise.meta.id === record.exercise);
    const type = file === undefined ? undefined : kindOfMedia(file);
    // Only what was found when the pack was read: the folder's links and sizes have been looked at then.
    if (file === undefined || type === undefined || !pack?.exercise.media?.includes(file)) throw notFound('file');
    response.set({ 'Content-Type': type, 'Content-Security-Policy': STILL, 'Content-Disposition': 'inline' });
    await new Promise<void>((resolve, reject) =>
      response.sendFile(file, { root: pack.path, cacheControl: false, etag: false, lastModified: false }, (error) =>
        error ? reject(error) : resolve(),
      ),
    );
  });
}
