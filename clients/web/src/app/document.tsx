import { CSPProvider } from '@base-ui/react/csp-provider';
import type { Client } from '@urql/core';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import type { Assets, Environment } from '../contract.ts';
import { EnvironmentProvider } from './environment.tsx';

interface DocumentProps {
  client: Client;
  environment: Environment;
  assets: Assets;
  children: ReactNode;
}

/** The whole document, around every page. */
export const Document = ({ client, environment, assets, children }: DocumentProps) => (
  <html lang="en" data-theme={environment.theme}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.style} />
      {assets.preloads.map((file) => (
        <link key={file} rel="modulepreload" href={file} />
      ))}
      <script type="module" src={assets.script} />
    </head>
    <body>
      <CSPProvider disableStyleElements>
        <Provider value={client}>
          <EnvironmentProvider value={environment}>{children}</EnvironmentProvider>
        </Provider>
      </CSPProvider>
    </body>
  </html>
);
