import { join } from 'node:path';
import express, { Router } from 'express';

/** The built client: files named by their content are kept for ever, the page itself never. */
export function pageRoutes(webDir: string): Router {
  return Router()
    .use('/assets', express.static(join(webDir, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }))
    .use(express.static(webDir, { index: false, maxAge: 0 }))
    .get('/{*path}', (_request, response) => {
      response.set('Cache-Control', 'no-store');
      response.sendFile(join(webDir, 'index.html'), { cacheControl: false, dotfiles: 'allow' });
    });
}
