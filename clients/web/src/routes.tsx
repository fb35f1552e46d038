import type { Client } from '@urql/core';
import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject, ShouldRevalidateFunction } from 'react-router';
import { addresses, type Address } from './addresses.ts';
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

/** Every address there is, with the page behind it, which is loaded when somebody goes there. */
export function createRoutes(client: Client): RouteObject[] {
  const page = ({ path, file, children }: Address): RouteObject => {
    const id = `./${file}.tsx`;
    return {
      id: `${id}#${path}`,
      path,
      children: children?.map(page),
      lazy: async () => {
        const load = modules[id];
        if (!load) throw new Error(`there is no page ${id}`);
        const { default: Component, query, shouldRevalidate } = await load();
        return { Component, loader: query?.loader(client), shouldRevalidate };
      },
    };
  };
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
          children: [...addresses.map(page), { path: '*', loader: nowhere, element: <NotFoundPage /> }],
        },
      ],
    },
  ];
}
