import type { Health } from '@demarche/shared';
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { catalogueRoutes } from './catalogue.ts';
import { doorRoutes } from './door.ts';
import { forkRoutes } from './forks.ts';
import { joinRoutes } from './join.ts';
import { logRoutes } from './log.ts';
import { mediaRoutes } from './media.ts';
import { pageRoutes } from './page.ts';
import type { HttpParts } from './parts.ts';
import { malformed, notFound, Refused, storageFailed } from './refused.ts';
import { sessionRoutes } from './sessions.ts';

export interface AppOptions {
  version: string;
  webDir: string;
  /** A proxy stands in front and says who calls. */
  behindProxy: boolean;
  log: Logger;
}

/** Everything over HTTP: what the page asks under `/api`, and the page. */
export function app(parts: HttpParts, { version, webDir, behindProxy, log }: AppOptions): Express {
  const health: Health = { ok: true, version };
  const served = express();
  served.set('trust proxy', behindProxy ? 'loopback, linklocal, uniquelocal' : false);
  served.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: POLICY }, ...NEEDS_HTTPS }));
  served.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  served.use('/api', express.json({ limit: '64kb' }));
  served.get('/api/health', (_request, response) => {
    response.json(health);
  });
  for (const routes of [catalogueRoutes, sessionRoutes, doorRoutes, forkRoutes, joinRoutes, logRoutes, mediaRoutes])
    served.use('/api', routes(parts));
  served.use('/api', () => {
    throw notFound('address');
  });
  served.use(pageRoutes(webDir));
  served.use(answerProblems(log));
  return served;
}

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:'],
  fontSrc: ["'self'"],
  // Pages ask for media with their ticket and show what came.
  mediaSrc: ["'self'", 'blob:'],
  // Named beside 'self', which older browsers do not take for a socket.
  connectSrc: ["'self'", 'ws:', 'wss:'],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Headers that mean nothing over plain HTTP in the room's network, or would break it. */
const NEEDS_HTTPS = { strictTransportSecurity: false, crossOriginOpenerPolicy: false, originAgentCluster: false } as const;

function answerProblems(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refused = toRefused(error);
    if (!refused) log.error({ method: request.method, route: request.route?.path, error: String(error) }, 'a request failed');
    const { status, body } = refused ?? storageFailed();
    response.status(status).json(body);
  };
}

/** What express and its parts refuse carries a status below 500; anything else is a fault of ours. */
function toRefused(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (status === 404) return notFound('file');
  return typeof status === 'number' && status < 500 ? new Refused(status, malformed('request', 'could not be read').body) : undefined;
}
