import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { expect } from 'vitest';
import { readConfig as readBillingConfig } from '#billing/config.ts';
import { start as startBilling } from '#billing/server.ts';
import type { Env } from '#common/process/config.ts';
import type { Person, Program } from '#common/identity/caller.ts';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { readConfig } from '#runtime/config.ts';
import { start } from '#runtime/server.ts';
import { createTestDatabase } from '#test/harness/database.ts';
import { graphql, type GraphQLAnswer } from '#test/harness/graphql.ts';
import { createTestIdentity, person } from '#test/harness/identity.ts';
import { freePort } from '#test/harness/ports.ts';
import { startServiceProcess, type ServiceProcess } from '#test/harness/service-process.ts';
import { watch, type Watched } from '#test/harness/subscribe.ts';
import {
  startControlPlaneServer,
  type ControlPlaneServer,
  type TestInstance,
} from './control-plane-server.ts';
import { startModelServer, type ModelServer } from './model-server.ts';

export interface RunEventData {
  runOutput: {
    __typename: string;
    sequence: number;
    text?: string;
    output?: { text: string };
    failure?: { code: string; message: string };
    run: { id: string; state: string };
  };
}

export interface World {
  /** Of runtime. */
  databaseUrl: string;
  model: ModelServer;
  controlPlane: ControlPlaneServer;
  billingUrl: string;
  /** A runtime in this process; with LLM_BASE_URL empty the local model answers instead of the model server. */
  startRuntime(env?: Env): Promise<Service>;
  /** A runtime in a process of its own, that can be killed. */
  startProcess(env?: Env): Promise<ServiceProcess>;
  stopBilling(): Promise<void>;
  reviveBilling(): Promise<void>;
  /** An organization with credits, a member and an instance that runs the flow of an offering. */
  buyer(url: string, options?: BuyerOptions): Promise<Buyer>;
  asService(url: string, query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer<never>>;
  bearerOf(caller: Person | Program): Promise<string>;
  /** Of control-plane, which imports flows. */
  bearerOfService(): Promise<string>;
  wallet(organization: string): Promise<{ balance: number; reserved: number; available: number }>;
  reservation(run: string): Promise<{ state: string; amount: number; settled: number | null } | null>;
  sql<T extends object>(text: string, values?: unknown[]): Promise<T[]>;
  stop(): Promise<void>;
}

export interface BuyerOptions {
  credits?: number;
  /** The flow of an offering by its name, or a definition. */
  flow?: string | object;
  instance?: Partial<TestInstance>;
}

export interface Buyer {
  email: string;
  instance: TestInstance;
  bearer: string;
  /** Starts a run and returns the mutation's answer. */
  start(input?: Record<string, unknown>): Promise<StartAnswer>;
  /** Starts a run that must be let in, and returns its id. */
  run(input?: Record<string, unknown>): Promise<string>;
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer<T>>;
  follow(run: string, after?: number, url?: string): Watched<RunEventData>;
}

export interface StartAnswer {
  run: { id: string; state: string } | null;
  errors: { code: string; field: string | null; message: string; retryAt: string | null }[];
}

export const RUN_START = /* GraphQL */ `
  mutation RunStart($input: RunStartInput!) {
    runStart(input: $input) {
      run {
        id
        state
      }
      errors {
        code
        field
        message
        retryAt
      }
    }
  }
`;

export const RUN_OUTPUT = /* GraphQL */ `
  subscription RunOutput($run: ID!, $after: Int!) {
    runOutput(run: $run, after: $after) {
      __typename
      sequence
      run {
        id
        state
      }
      ... on RunOutputDelta {
        text
      }
      ... on RunSucceeded {
        output
      }
      ... on RunFailed {
        failure {
          code
          message
        }
      }
    }
  }
`;

const readDemoFlow = async (slug: string): Promise<unknown> =>
  JSON.parse(
    await readFile(new URL(`../../subgraphs/common/demo/flows/${slug}.json`, import.meta.url), 'utf8'),
  );

const FLOW_IMPORT = /* GraphQL */ `
  mutation FlowImport($input: FlowImportInput!) {
    flowImport(input: $input) {
      flow {
        id
      }
      errors {
        field
        message
      }
    }
  }
`;

/** runtime with the real billing, a model server and a control-plane whose terms the test sets. */
export async function createWorld(): Promise<World> {
  const [database, billingDatabase, identity, model, controlPlane] = await Promise.all([
    createTestDatabase('runtime'),
    createTestDatabase('billing'),
    createTestIdentity(),
    startModelServer(),
    startControlPlaneServer(),
  ]);
  const common = {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    IDENTITY_DIR: identity.folder,
    MAIL_DIR: `${identity.folder}/mail`,
  };
  const billingPort = await freePort();
  const billingUrl = `http://127.0.0.1:${billingPort}/graphql`;
  const openBilling = (): Promise<Service> =>
    startBilling(
      readBillingConfig({
        ...common,
        PORT: String(billingPort),
        DATABASE_URL: billingDatabase.url,
        CONTROL_PLANE_URL: controlPlane.url,
        RUNTIME_URL: 'http://127.0.0.1:1/graphql',
      }),
    );
  let billing = await openBilling();
  const services: Service[] = [];
  const sqlClient = new Client({ connectionString: database.url });
  await sqlClient.connect();

  const envOf = (port: number, env: Env): Env => ({
    ...common,
    PORT: String(port),
    DATABASE_URL: database.url,
    CONTROL_PLANE_URL: controlPlane.url,
    BILLING_URL: billingUrl,
    LLM_BASE_URL: model.url,
    LOCAL_MODEL_WORD_DELAY_MS: '0',
    ...env,
  });
  const asService = async (
    url: string,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphQLAnswer<never>> =>
    graphql(url, query, variables, { authorization: await identity.bearerOfService('control-plane') });

  const grant = async (organization: string, amount: number): Promise<void> => {
    const query = `mutation ($input: CreditsGrantInput!) { creditsGrant(input: $input) { errors { message } } }`;
    const input = { id: newId(), organization, amount, reason: 'test' };
    const answer = await asService(billingUrl, query, { input });
    expect(answer).toMatchObject({ data: { creditsGrant: { errors: [] } } });
  };
  const importFlow = async (url: string, flow: string | object): Promise<string> => {
    const input =
      typeof flow === 'string'
        ? { name: flow, definition: await readDemoFlow(flow) }
        : { name: 'A flow', definition: flow };
    const { data } = (await asService(url, FLOW_IMPORT, { input })) as GraphQLAnswer<{
      flowImport: { flow: { id: string } | null; errors: unknown[] };
    }>;
    expect(data?.flowImport.errors).toEqual([]);
    return data?.flowImport.flow?.id as string;
  };

  return {
    databaseUrl: database.url,
    model,
    controlPlane,
    billingUrl,
    async startRuntime(env = {}) {
      const service = await start(readConfig(envOf(0, env)));
      services.push(service);
      return service;
    },
    async startProcess(env = {}) {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}/graphql`;
      const service = await startServiceProcess('runtime', envOf(port, env), url);
      services.push(service);
      return service;
    },
    stopBilling: () => billing.stop(),
    async reviveBilling() {
      billing = await openBilling();
    },
    async buyer(url, { credits = 100, flow = 'customer-support-agent', instance: values = {} } = {}) {
      const instance = controlPlane.addInstance({ flow: await importFlow(url, flow), ...values });
      const email = `${newId()}@test.gsv.dev`;
      controlPlane.members.set(email, [instance.organization]);
      if (credits > 0) await grant(instance.organization, credits);
      return buyerOf(url, email, instance, await identity.bearerOf(person(email)));
    },
    asService,
    bearerOf: (caller) => identity.bearerOf(caller),
    bearerOfService: () => identity.bearerOfService('control-plane'),
    async wallet(organization) {
      const query = `query ($id: ID!) { wallet(organization: $id) { balance reserved available } }`;
      const { data } = (await asService(billingUrl, query, { id: organization })) as GraphQLAnswer<{
        wallet: { balance: number; reserved: number; available: number };
      }>;
      return data?.wallet as { balance: number; reserved: number; available: number };
    },
    async reservation(run) {
      const query = `query ($id: ID!) { reservation(id: $id) { state amount settled } }`;
      const { data } = (await asService(billingUrl, query, { id: run })) as GraphQLAnswer<{
        reservation: { state: string; amount: number; settled: number | null } | null;
      }>;
      return data?.reservation ?? null;
    },
    sql: async <T extends object>(text: string, values: unknown[] = []) =>
      (await sqlClient.query<T>(text, values)).rows,
    async stop() {
      await Promise.all(services.map((service) => service.stop()));
      await billing.stop();
      await sqlClient.end();
      await Promise.all([
        model.stop(),
        controlPlane.stop(),
        database.drop(),
        billingDatabase.drop(),
        identity.remove(),
      ]);
    },
  };
}

function buyerOf(url: string, email: string, instance: TestInstance, bearer: string): Buyer {
  const ask = <T>(query: string, variables: Record<string, unknown> = {}): Promise<GraphQLAnswer<T>> =>
    graphql<T>(url, query, variables, { authorization: bearer });
  const startRun = async (input: Record<string, unknown> = {}): Promise<StartAnswer> => {
    const answer = await ask<{ runStart: StartAnswer }>(RUN_START, {
      input: { instance: instance.instance, input: 'Where is my parcel?', ...input },
    });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.runStart;
  };
  return {
    email,
    instance,
    bearer,
    ask,
    start: startRun,
    async run(input) {
      const { run, errors } = await startRun(input);
      expect(errors).toEqual([]);
      return run?.id as string;
    },
    follow: (run, after = 0, at = url) => watch<RunEventData>(at, RUN_OUTPUT, { run, after }, bearer),
  };
}

export const textOf = (watched: Watched<RunEventData>): string =>
  watched.events.map(({ runOutput }) => runOutput.text ?? '').join('');

export const sequencesOf = (watched: Watched<RunEventData>): number[] =>
  watched.events.map(({ runOutput }) => runOutput.sequence);

/** 1, 2, 3 … */
export const upTo = (count: number, from = 1): number[] =>
  Array.from({ length: count }, (_value, index) => index + from);

export const lastOf = (watched: Watched<RunEventData>): RunEventData['runOutput'] | undefined =>
  watched.events.at(-1)?.runOutput;
