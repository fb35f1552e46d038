import { writeFile } from 'node:fs/promises';
import { format } from 'node:util';
import { z } from 'zod';
import { parseConfig, saleorUrl } from '#common/process/config.ts';
import { readConfig as readPaymentAppConfig } from '#clients/payment-app/config.ts';
import { start as startPaymentApp } from '#clients/payment-app/server.ts';
import { makeAppToken, signIn } from '#clients/saleor-setup/app.ts';
import { hasPaymentApp, installPaymentApp } from '#clients/saleor-setup/payments.ts';
import { createSaleor, type Saleor } from '#clients/saleor-setup/saleor.ts';
import { setUp } from '#clients/saleor-setup/setup.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { playCatalogue } from './catalogue-scenario.ts';
import { play, type Recording } from './scenario.ts';
import type { Loose, Shop } from './shop.ts';

const USAGE = `node test/saleor/record.ts

Plays what shoppers do against an empty Saleor with its Celery worker and beat, and keeps its answers in recorded.json,
and what its staff do in recorded-catalogue.json, with which compare.test.ts compares the embedded commerce. Brings the Saleor to what it needs; a second run needs an empty one again.

  SALEOR_API_URL    its GraphQL endpoint, with the slash at its end; it must reach this machine (HTTP_IP_FILTER_ENABLED=False)
  SALEOR_STAFF_EMAIL, SALEOR_STAFF_PASSWORD
                    somebody who may do everything there`;

const schema = z.object({
  SALEOR_API_URL: saleorUrl,
  SALEOR_STAFF_EMAIL: z.string(),
  SALEOR_STAFF_PASSWORD: z.string(),
});

/** Saleor looks for what was changed about once a minute. */
const SETTLED_MS = 180_000;

const say = (line: string): void => console.error(line);

async function record(): Promise<void> {
  const { SALEOR_API_URL: url, ...staffMember } = parseConfig('record.ts', schema, process.env);
  const credentials = { email: staffMember.SALEOR_STAFF_EMAIL, password: staffMember.SALEOR_STAFF_PASSWORD };
  const staff = await signIn(url, credentials);
  const appToken = await makeAppToken(staff, say);
  await setUp({ url, appToken, webhookUrl: 'http://localhost:4002/webhooks/commerce', say });
  const app = await startPaymentApp(
    readPaymentAppConfig({ PORT: '0', LOG_LEVEL: 'warn', SALEOR_API_URL: url }),
  );
  try {
    if (await hasPaymentApp(staff)) throw new Error('This Saleor is not empty.');
    await installPaymentApp(staff, app.url, say);
    const shop = await shopOf(url, credentials);
    await keep('recorded.json', (recording) => play(shop, recording));
    // Tokens of staff are good for five minutes.
    const anew = await shopOf(url, credentials);
    await keep('recorded-catalogue.json', (recording) => playCatalogue(anew, recording));
  } finally {
    await app.stop();
  }
}

/** Plays and writes down, one answer a line. */
async function keep(file: string, scenario: (recording: Recording) => Promise<Recording>): Promise<void> {
  const recording: Recording = {};
  await scenario(recording).catch((error: unknown) => {
    say(format('the last answer was %j', Object.entries(recording).at(-1)));
    throw error;
  });
  const lines = Object.entries(recording).map((entry) =>
    entry.map((part) => JSON.stringify(part)).join(': '),
  );
  await writeFile(new URL(file, import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
  say(format('%d answers in %s', Object.keys(recording).length, file));
}

async function settled(saleor: Saleor): Promise<void> {
  const until = Date.now() + SETTLED_MS;
  for (;;) {
    const { found, cheapest } = await saleor.ask<{
      found: { totalCount: number };
      cheapest: { edges: { node: { slug: string } }[] };
    }>(
      `query Settled {
        found: products(channel: "default-channel", search: "machine") { totalCount }
        cheapest: products(channel: "default-channel", first: 1, sortBy: { field: MINIMAL_PRICE, direction: ASC }) { edges { node { slug } } }
      }`,
    );
    if (found.totalCount > 0 && cheapest.edges[0]?.node.slug === 'machine') return;
    if (Date.now() > until)
      throw new Error('Saleor does not find what was made. Do its Celery worker and beat run?');
    await delay(2_000);
  }
}

async function shopOf(url: string, credentials: { email: string; password: string }): Promise<Shop> {
  const ask = async (query: string, variables: Record<string, unknown>, token?: string): Promise<Loose> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const signedIn = await ask(
    'mutation ($email: String!, $password: String!) { tokenCreate(email: $email, password: $password) { token } }',
    credentials,
  );
  const staffToken: string = signedIn.data.tokenCreate.token;
  const staff = createSaleor(url, staffToken);
  return {
    ask,
    staffToken,
    settled: () => settled(createSaleor(url)),
    async makeCollection(name, slug, products) {
      const { id } = await staff.make<{ id: string }>(
        'mutation MakeCollection($input: CollectionCreateInput!) { result: collectionCreate(input: $input) { made: collection { id } errors { field message code } } }',
        { input: { name, slug, products } },
      );
      const { channel } = await staff.ask<{ channel: { id: string } }>(
        'query Channel { channel(slug: "default-channel") { id } }',
      );
      await staff.make(
        'mutation ListCollection($id: ID!, $input: CollectionChannelListingUpdateInput!) { result: collectionChannelListingUpdate(id: $id, input: $input) { made: collection { id } errors { field message code } } }',
        { id, input: { addChannels: [{ channelId: channel.id, isPublished: true }] } },
      );
      return id;
    },
    async confirmAccount(email) {
      const { customers } = await staff.ask<{ customers: { edges: { node: { id: string } }[] } }>(
        'query Customer($email: String!) { customers(first: 1, where: { email: { eq: $email } }) { edges { node { id } } } }',
        { email },
      );
      await staff.make(
        'mutation Confirm($id: ID!) { result: customerUpdate(id: $id, input: { isConfirmed: true }) { made: user { id } errors { field message code } } }',
        { id: customers.edges[0]?.node.id },
      );
    },
  };
}

if (process.argv.length > 2) console.log(USAGE);
else await record();
