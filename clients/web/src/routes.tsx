import type { Client } from '@urql/core';
import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject, ShouldRevalidateFunction } from 'react-router';
import { ErrorPage } from './app/error-page.tsx';
import { Layout, shellQuery } from './app/layout.tsx';
import { NotFoundPage } from './app/not-found-page.tsx';

/** What a file of a `pages` folder exports. */
interface PageModule {
  default: ComponentType;
  query?: { loader(client: Client): LoaderFunction };
  /** For pages that need not ask again for every change of their address. */
  shouldRevalidate?: ShouldRevalidateFunction;
}

const modules = import.meta.glob<PageModule>('./*/pages/*.tsx');

/** For the status: the page says it in words. */
function nowhere(): never {
  throw new Response(null, { status: 404 });
}

/** Every address there is, and the page behind it. */
export function createRoutes(client: Client): RouteObject[] {
  const page = (path: string, file: string, children?: RouteObject[]): RouteObject => {
    const id = `./${file}.tsx`;
    return {
      id: `${id}#${path}`,
      path,
      children,
      lazy: async () => {
        const load = modules[id];
        if (!load) throw new Error(`there is no page ${id}`);
        const { default: Component, query, shouldRevalidate } = await load();
        return { Component, loader: query?.loader(client), shouldRevalidate };
      },
    };
  };
  const pages = [
    page('/', 'shop/pages/home'),
    page('/products', 'shop/pages/products'),
    page('/categories/:category', 'shop/pages/products'),
    page('/collections/:collection', 'shop/pages/products'),
    page('/products/:slug', 'shop/pages/product'),
    page('/sellers/:organization', 'shop/pages/seller'),
    page('/pages/:slug', 'shop/pages/content'),
    page('/cart', 'shop/pages/cart'),
    page('/checkout', 'shop/pages/checkout'),
    page('/orders', 'shop/pages/orders'),
    page('/orders/:id', 'shop/pages/order'),
    page('/signed-out', 'app/pages/signed-out'),
    page('/invitation', 'workspace/pages/invitation'),
    page('/sell', 'seller/pages/begin'),
    page('/sell/:organization', 'seller/pages/frame', [
      page('', 'seller/pages/desk'),
      page('figures', 'seller/pages/figures'),
      page('customers', 'seller/pages/customers'),
      page('earnings', 'seller/pages/earnings'),
      page('offerings/:offering', 'seller/pages/offering'),
    ]),
    page('/operate', 'operator/pages/frame', [
      page('', 'operator/pages/review'),
      page('sellers', 'operator/pages/sellers'),
      page('orders', 'operator/pages/orders'),
      page('organizations', 'operator/pages/organizations'),
      page('runs', 'operator/pages/runs'),
      page('money', 'operator/pages/money'),
      page('jobs', 'operator/pages/jobs'),
      page('graph', 'operator/pages/graph', [
        page('', 'operator/pages/graph-health'),
        page('schema', 'operator/pages/graph-schema'),
        page('explore', 'operator/pages/graph-explore'),
        page('versions', 'operator/pages/graph-versions'),
      ]),
      page('features', 'operator/pages/features'),
      page('audit', 'operator/pages/audit'),
    ]),
    page('/workspace', 'workspace/pages/begin'),
    page('/workspace/new', 'workspace/pages/new-organization'),
    page('/workspace/:organization', 'workspace/pages/frame', [
      page('', 'workspace/pages/agents'),
      page('wallet', 'workspace/pages/wallet'),
      page('people', 'workspace/pages/people'),
      page('usage', 'workspace/pages/usage'),
      page('statements', 'workspace/pages/statements'),
      page('webhooks', 'workspace/pages/webhooks'),
      page('agents/:agent', 'workspace/pages/agent', [
        page('', 'workspace/pages/console'),
        page('settings', 'workspace/pages/settings'),
        page('keys', 'workspace/pages/keys'),
        page('widget', 'workspace/pages/widget'),
        page('documents', 'workspace/pages/documents'),
        page('tools', 'workspace/pages/tools'),
        page('schedules', 'workspace/pages/schedules'),
      ]),
    ]),
  ];
  return [
    {
      id: 'shell',
      element: <Layout />,
      loader: shellQuery.loader(client),
      // Who is signed in does not change from page to page.
      shouldRevalidate: () => false,
      ErrorBoundary: ErrorPage,
      children: [
        {
          id: 'page',
          ErrorBoundary: ErrorPage,
          children: [...pages, { path: '*', loader: nowhere, element: <NotFoundPage /> }],
        },
      ],
    },
  ];
}
