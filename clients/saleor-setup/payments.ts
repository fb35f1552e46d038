import { setTimeout as delay } from 'node:timers/promises';
import { GATEWAY_ID } from '../payment-app/manifest.ts';
import type { Saleor } from './saleor.ts';
import type { Say } from './setup-options.ts';

const LOOK_MS = 500;
const LOOKS = 120;

/** Whether the Saleor knows the payment app, wherever it answers. */
export async function hasPaymentApp(staff: Saleor): Promise<boolean> {
  const { apps } = await staff.ask<{ apps: { edges: { node: { identifier: string | null } }[] } }>(
    'query PaymentApps { apps(first: 100, filter: { type: THIRDPARTY }) { edges { node { identifier } } } }',
  );
  return apps.edges.some(({ node }) => node.identifier === GATEWAY_ID);
}

/** Lets Saleor install the payment app, which answers at this address; Saleor's worker does it after its answer. */
export async function installPaymentApp(staff: Saleor, url: string, say: Say): Promise<void> {
  say(`payment app ${url}`);
  const { id } = await staff.make<{ id: string }>(
    'mutation InstallApp($input: AppInstallInput!) { result: appInstall(input: $input) { made: appInstallation { id } errors { field message code } } }',
    {
      input: {
        appName: 'Test payments',
        manifestUrl: `${url}/manifest`,
        activateAfterInstallation: true,
        permissions: ['HANDLE_PAYMENTS'],
      },
    },
  );
  for (let look = 1; look <= LOOKS; look++) {
    const { appsInstallations } = await staff.ask<{
      appsInstallations: { id: string; status: string; message: string | null }[];
    }>('query Installations { appsInstallations { id status message } }');
    const installation = appsInstallations.find((known) => known.id === id);
    // What is installed is no installation any more.
    if (!installation) return;
    if (installation.status === 'FAILED')
      throw new Error(
        `Saleor did not install the payment app: ${installation.message ?? 'it does not say why'}`,
      );
    await delay(LOOK_MS);
  }
  throw new Error('Saleor has not installed the payment app in time. Does its Celery worker run?');
}
