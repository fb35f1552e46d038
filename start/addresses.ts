import type { Env } from '#common/config.ts';
import type { ServiceName } from '#common/service.ts';
import type { Ports } from './ports.ts';
import type { Settings } from './settings.ts';

export type Addresses = Record<ServiceName, string>;

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

/** How the services find each other. */
export const wiring = (addresses: Addresses): Env => ({
  COMMERCE_URL: addresses.commerce,
  CONTROL_PLANE_URL: addresses['control-plane'],
  BILLING_URL: addresses.billing,
  RUNTIME_URL: addresses.runtime,
  SALEOR_API_URL: addresses.commerce,
  PUBLIC_URL: new URL(addresses.commerce).origin,
  ORDER_WEBHOOK_URL: new URL('/webhooks/commerce', addresses['control-plane']).href,
});
