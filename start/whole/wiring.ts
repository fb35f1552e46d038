import { join } from 'node:path';
import type { Env } from '#common/process/config.ts';
import type { ServiceName } from '#common/services/service.ts';
import type { DatabaseUrls } from './databases.ts';
import type { Ports } from './ports.ts';
import type { Settings } from './settings.ts';

export type Addresses = Record<ServiceName, string>;

/** All that a service must be told about the others and its own means. */
export interface Wiring {
  settings: Settings;
  ports: Ports;
  addresses: Addresses;
  databases: DatabaseUrls;
  issuer: string;
  /** Where mails are read that nobody sends; undefined when a mail server does. */
  mailbox: string | undefined;
  /** STRIPE_…: the provider's, or those of the embedded one. */
  payment: Env;
  identityFolder: string;
  appToken: string | undefined;
}

const portOf = {
  commerce: 'COMMERCE_PORT',
  'control-plane': 'CONTROL_PLANE_PORT',
  billing: 'BILLING_PORT',
  runtime: 'RUNTIME_PORT',
  gateway: 'PORT',
} as const satisfies Record<ServiceName, keyof Ports>;

/** Where each service answers, for the others and for the person at the terminal. */
export function addressesOf(settings: Settings, ports: Ports): Addresses {
  const at = (port: number, path = '/graphql'): string => `http://${reachable(settings.HOST)}:${port}${path}`;
  return {
    gateway: at(ports.PORT),
    commerce: settings.SALEOR_API_URL ?? at(ports.COMMERCE_PORT, '/graphql/'),
    'control-plane': at(ports.CONTROL_PLANE_PORT),
    billing: at(ports.BILLING_PORT),
    runtime: at(ports.RUNTIME_PORT),
  };
}

/** A service that listens on every address of the machine is reached on this one. */
const reachable = (host: string): string => (['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host);

/** An address as people write it. */
export const shown = (address: string): string => address.replace('//127.0.0.1:', '//localhost:');

/** The environment of one service: what `npm start -- SERVICE` would have to be given. */
export const environmentOf = (name: ServiceName, wiring: Wiring): Env => ({
  NODE_ENV: wiring.settings.NODE_ENV,
  LOG_LEVEL: wiring.settings.LOG_LEVEL,
  HOST: wiring.settings.HOST,
  PORT: String(wiring.ports[portOf[name]]),
  DATABASE_URL: name === 'gateway' ? undefined : wiring.databases[name],
  IDENTITY_DIR: wiring.identityFolder,
  OIDC_ISSUER: wiring.issuer,
  OIDC_AUDIENCE: wiring.settings.OIDC_AUDIENCE,
  SALEOR_APP_TOKEN: wiring.appToken,
  MAIL_DIR: wiring.settings.MAIL_DIR,
  // For the gateway: where a browser that opens it is led to.
  WEB_URL: `http://localhost:${wiring.ports.WEB_PORT}`,
  ...(name === 'gateway' && { MCP: 'true' }),
  ...(['billing', 'commerce'].includes(name) && wiring.payment),
  // Clients of Saleor send its tokens to that address alone.
  ...(wiring.settings.SALEOR_API_URL === undefined &&
    ['commerce', 'gateway'].includes(name) && {
      COMMERCE_TOKEN_ISSUER: `${shown(wiring.addresses.gateway)}/`,
    }),
  ...urls(wiring.addresses),
});

/** The environment of the pages: what `npm start -- web` would have to be given. */
export const webEnvironment = ({ settings, ports, addresses, issuer, payment }: Wiring): Env => ({
  NODE_ENV: settings.NODE_ENV,
  LOG_LEVEL: settings.LOG_LEVEL,
  HOST: settings.HOST,
  PORT: String(ports.WEB_PORT),
  GRAPH_URL: addresses.gateway,
  PUBLIC_GRAPH_URL: shown(addresses.gateway),
  OIDC_ISSUER: issuer,
  WEB_DATA_DIR: join(settings.DATA_DIR, 'web'),
  IMAGE_ORIGINS: [addresses.commerce, shown(addresses.commerce)].map((url) => new URL(url).origin).join(','),
  UPLOAD_ORIGINS: [addresses.runtime, shown(addresses.runtime)].map((url) => new URL(url).origin).join(','),
  ...(settings.STRIPE_API_KEY === undefined &&
    payment['STRIPE_API_BASE'] !== undefined && { PAYMENT_PAGE_URL: shown(payment['STRIPE_API_BASE']) }),
  ...(settings.STRIPE_API_KEY !== undefined && { STRIPE_PUBLISHABLE_KEY: settings.STRIPE_PUBLISHABLE_KEY }),
  DEMO_SIGN_IN: String(settings.OIDC_ISSUER === undefined),
});

/** The environment of the payment app: what `npm start -- payment-app` would have to be given. */
export const paymentAppEnvironment = ({ settings, ports }: Wiring): Env => ({
  NODE_ENV: settings.NODE_ENV,
  LOG_LEVEL: settings.LOG_LEVEL,
  HOST: settings.HOST,
  PORT: String(ports.COMMERCE_PORT),
  SALEOR_API_URL: settings.SALEOR_API_URL,
});

const urls = (addresses: Addresses): Env => ({
  COMMERCE_URL: addresses.commerce,
  CONTROL_PLANE_URL: addresses['control-plane'],
  BILLING_URL: addresses.billing,
  RUNTIME_URL: addresses.runtime,
  SALEOR_API_URL: addresses.commerce,
  PUBLIC_URL: new URL(addresses.commerce).origin,
  ORDER_WEBHOOK_URL: new URL('/webhooks/commerce', addresses['control-plane']).href,
});
