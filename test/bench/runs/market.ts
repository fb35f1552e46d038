import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { activeInstance, buy } from '#clients/sdk/purchase.ts';
import { createGraphClient, type GraphClient } from '#clients/sdk/client.ts';
import { succeeded } from '#clients/sdk/errors.ts';
import {
  InitialApiKeyClaimDocument,
  OfferingChangedDocument,
  OfferingCreateDocument,
  OfferingReviewDocument,
  OfferingSubmitDocument,
  OfferingVersionCreateDocument,
  OrganizationCreateDocument,
  PlanCreateDocument,
  ProductVariantsDocument,
  SellerApplyDocument,
  SellerReviewDocument,
} from '#clients/sdk/generated/operations.ts';
import { signIn } from '#clients/sdk/sign-in.ts';
import { freePort } from '#test/harness/ports.ts';
import { BenchProcess } from '../bench-process.ts';
import { cpuSeconds, familyCpuSeconds } from '../load/process-statistics.ts';

export interface Market {
  /** The gateway's endpoint. */
  url: string;
  instance: string;
  /** A key that may start runs of the instance. */
  key: string;
  /** What everything has cost so far. */
  spent(): Promise<Spent>;
  stop(): Promise<void>;
}

export interface Spent {
  servicesCpuMs: number;
  postgresCpuMs: number;
  /** Committed, by database. */
  transactions: Map<string, number>;
}

const FLOW = new URL('../../../subgraphs/common/demo/flows/customer-support-agent.json', import.meta.url);
const [SELLER, OPERATOR, BUYER] = ['seller@test.gsv.dev', 'operator@gsv.dev', 'buyer@test.gsv.dev'];
const CREDITS = 1_000_000_000;

/** All of `npm start` in a process of its own, and an instance without limits that was bought in it. */
export async function startMarket(): Promise<Market> {
  const folder = await mkdtemp(join(tmpdir(), 'runs-bench-'));
  const names = ['PORT', 'COMMERCE_PORT', 'CONTROL_PLANE_PORT', 'BILLING_PORT', 'RUNTIME_PORT'];
  const more = ['ISSUER_PORT', 'POSTGRES_PORT', 'WEB_PORT', 'PAYMENT_PORT'];
  const ports = new Map<string, string>();
  for (const name of [...names, ...more]) ports.set(name, String(await freePort()));
  const url = `http://127.0.0.1:${ports.get('PORT')}/graphql`;
  const whole = new BenchProcess(
    {
      args: [join(import.meta.dirname, '../../../start.ts')],
      env: {
        ...Object.fromEntries(ports),
        DATA_DIR: folder,
        NODE_ENV: 'development',
        LOG_LEVEL: 'warn',
        LOCAL_MODEL_WORD_DELAY_MS: '0',
      },
    },
    undefined,
  );
  const stop = async (): Promise<void> => {
    await whole.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await whole.ready(async () => {
      const { ok } = await fetch(new URL('/ready', url));
      if (!ok) throw new Error('not ready');
    });
    const bought = await buyInstance(url, `http://127.0.0.1:${ports.get('ISSUER_PORT')}`);
    return { url, ...bought, spent: () => spentBy(whole.pid, join(folder, 'postgres')), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function spentBy(services: number, postgres: string): Promise<Spent> {
  const [password, pidFile] = await Promise.all(
    ['password', 'cluster/postmaster.pid'].map((file) => readFile(join(postgres, file), 'utf8')),
  );
  const [pid, , , port] = (pidFile ?? '').split('\n');
  const client = new Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'postgres',
    password: password?.trim(),
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; committed: number }>(
      'SELECT datname AS name, xact_commit::float8 AS committed FROM pg_stat_database WHERE datname = ANY ($1)',
      [['billing', 'control_plane', 'runtime']],
    );
    return {
      servicesCpuMs: (cpuSeconds(services) ?? Number.NaN) * 1_000,
      postgresCpuMs: (familyCpuSeconds(Number(pid)) ?? Number.NaN) * 1_000,
      transactions: new Map(rows.map(({ name, committed }) => [name, committed])),
    };
  } finally {
    await client.end();
  }
}

async function buyInstance(url: string, issuer: string): Promise<{ instance: string; key: string }> {
  const tokens = await Promise.all(
    [SELLER, OPERATOR, BUYER].map((username) =>
      signIn({ issuer, clientId: 'cli', username, password: 'demo' }),
    ),
  );
  const clients = tokens.map((token) => createGraphClient({ url, token }));
  const [seller, operator, buyer] = clients as [GraphClient, GraphClient, GraphClient];
  try {
    const slug = await publish(seller, operator);
    const { product } = await buyer.request(ProductVariantsDocument, { slug });
    const order = await buy(buyer, {
      variant: product?.productVariants?.edges[0]?.node.id ?? '',
      email: BUYER,
      billingAddress: {
        firstName: 'Demo',
        lastName: 'Buyer',
        streetAddress1: 'Example Street 1',
        city: 'Berlin',
        postalCode: '10115',
        country: 'DE',
      },
      payment: { outcome: 'success' },
    });
    const instance = await activeInstance(buyer, order.id);
    const claimed = await buyer.request(InitialApiKeyClaimDocument, { instance: instance.id });
    return { instance: instance.id, key: succeeded(claimed.initialApiKeyClaim).secret ?? '' };
  } finally {
    await Promise.all(clients.map((client) => client.close()));
  }
}

/** An agent on sale whose plan has no limits; answers the slug of its product. */
async function publish(seller: GraphClient, operator: GraphClient): Promise<string> {
  const founded = await seller.request(OrganizationCreateDocument, { input: { name: 'Bench Sellers' } });
  const organization = succeeded(founded.organizationCreate).organization?.id ?? '';
  const applied = await seller.request(SellerApplyDocument, {
    input: {
      organization,
      displayName: 'Bench Sellers',
      description: 'Agents to be measured.',
      supportEmail: 'help@example.com',
      country: 'DE',
    },
  });
  succeeded(applied.sellerApply);
  const approved = await operator.request(SellerReviewDocument, {
    input: { organization, decision: 'APPROVE' },
  });
  succeeded(approved.sellerReview);
  const created = await seller.request(OfferingCreateDocument, {
    input: {
      publisher: organization,
      name: 'Measured Agent',
      description: 'Answers as fast as it can.',
      category: 'AGENT',
      facets: [],
    },
  });
  const { id: offering = '', slug = '' } = succeeded(created.offeringCreate).offering ?? {};
  const definition: unknown = JSON.parse(await readFile(FLOW, 'utf8'));
  const pricing = { perRun: 2, perThousandOutputTokens: 1.5, perThousandInputTokens: 0.5 };
  const released = await seller.request(OfferingVersionCreateDocument, {
    input: { offering, definition, pricing },
  });
  succeeded(released.offeringVersionCreate);
  const planned = await seller.request(PlanCreateDocument, {
    input: {
      offering,
      name: 'Without limits',
      prices: [{ channel: 'default-channel', amount: 1 }],
      includedCredits: CREDITS,
    },
  });
  succeeded(planned.planCreate);
  succeeded((await seller.request(OfferingSubmitDocument, { id: offering })).offeringSubmit);
  const reviewed = await operator.request(OfferingReviewDocument, {
    input: { offering, decision: 'APPROVE' },
  });
  succeeded(reviewed.offeringReview);
  for await (const { offeringChanged } of seller.subscribe(OfferingChangedDocument, { offering })) {
    if (offeringChanged.listing?.state === 'LISTED') return slug;
    if (offeringChanged.listing?.state === 'FAILED') break;
  }
  throw new Error('the measured agent did not come on sale');
}
