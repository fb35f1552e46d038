import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { Document } from './app/document.tsx';
import type { Asked, Rendered } from './contract.ts';
import type { ServerState } from './entry-client.tsx';
import { createGraph } from './graph/client.ts';
import { createRoutes } from './routes.tsx';

/** Draws one page as HTML, with the data that the browser needs to go on from there. */
export async function render({ request, environment, fetch, assetsOf }: Asked): Promise<Rendered> {
  const graph = createGraph({ url: 'http://graph/graphql', fetch });
  const handler = createStaticHandler(createRoutes(graph.client));
  const context = await handler.query(request);
  if (context instanceof Response)
    return { redirect: context.headers.get('location') ?? '/', status: context.status };
  const assets = assetsOf(
    context.matches.flatMap(({ route }) =>
      route.id.startsWith('./') ? [route.id.slice(2).split('#')[0] as string] : [],
    ),
  );
  const router = createStaticRouter(handler.dataRoutes, context);
  const answers = graph.answers();
  // Drawn from the answers alone, as the browser will: what parallel answers say of one thing may differ by a moment.
  const { client } = createGraph({ url: 'http://graph/graphql', fetch, answers });
  const html = renderToString(
    <Document client={client} environment={environment} assets={assets}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </Document>,
  );
  const { loaderData, actionData, errors } = context;
  const state: ServerState = {
    environment,
    assets,
    answers,
    hydration: { loaderData, actionData, errors: serializable(errors) },
  };
  return {
    status: context.statusCode,
    html: `<!doctype html>${withoutStyles(html).replace('</body>', () => `${asData(state)}</body>`)}`,
  };
}

/**
 * A component library's inline styles, which the Content-Security-Policy refuses; in the browser it sets them
 * by script. No text of a page looks like one: quotation marks are escaped in it.
 */
const withoutStyles = (html: string): string => html.replaceAll(/ style="[^"]*"/g, '');

/** No text in it can end the element: what people wrote stands in these answers. */
const asData = (state: ServerState): string =>
  `<script id="state" type="application/json">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script>`;

/** Refusals keep their status, which is all that a page says about them; faults keep nothing. */
function serializable(errors: Record<string, unknown> | null): Record<string, unknown> | null {
  if (errors === null) return null;
  return Object.fromEntries(
    Object.entries(errors).map(([id, error]) => [
      id,
      { status: (error as { status?: number }).status ?? 500 },
    ]),
  );
}
