import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Router } from 'express';

const MAX_AGE_SECONDS = 300;

/** `GET /widget/loader.js`: an agent for a page of anybody's, who names it with a key for that page. */
export async function widgetRoute(folder: string, graphUrl: string): Promise<Router> {
  const built = await readFile(join(folder, 'widget/loader.js'), 'utf8');
  const script = built.replaceAll('%GRAPH_URL%', graphUrl);
  const router = Router();
  router.get('/widget/loader.js', (_request, response) => {
    response
      .set({
        'cache-control': `public, max-age=${MAX_AGE_SECONDS}`,
        // Pages that load nothing which does not ask for it, or that check its hash, can load this.
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
      })
      .type('text/javascript')
      .send(script);
  });
  return router;
}
