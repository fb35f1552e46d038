import './design/styles/style.css';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type HydrationState } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Document } from './app/document.tsx';
import { pressOnce } from './app/press-once.ts';
import type { Assets, Environment } from './contract.ts';
import { createGraph, type Answers } from './graph/client.ts';
import { subscribe } from './graph/socket.ts';
import { createRoutes } from './routes.tsx';

/** What the server knew when it drew the page. */
export interface ServerState {
  environment: Environment;
  assets: Assets;
  answers: Answers;
  hydration: HydrationState;
}

const state = JSON.parse(document.getElementById('state')?.textContent ?? '') as ServerState;
const { client } = createGraph({ url: '/graphql', answers: state.answers, subscribe });
const routes = createRoutes(client);

// The code of this page is loaded before it comes alive, so that nothing that the server drew is taken away.
await Promise.all(
  (matchRoutes(routes, location) ?? []).map(async ({ route }) => {
    if (typeof route.lazy !== 'function') return;
    Object.assign(route, { ...(await route.lazy()), lazy: undefined });
  }),
);
pressOnce(document);
const router = createBrowserRouter(routes, { hydrationData: state.hydration });
hydrateRoot(
  document,
  <Document client={client} environment={state.environment} assets={state.assets}>
    <RouterProvider router={router} />
  </Document>,
);
