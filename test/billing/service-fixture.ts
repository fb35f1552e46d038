import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import PostalMime, { type Email } from 'postal-mime';
import { expect } from 'vitest';
import type { Program, Scope } from '#common/identity/caller.ts';
import { listMails, readMail } from '#common/mail/mail-files.ts';
import type { Service } from '#common/services/service.ts';
import { createTestDatabase } from '#test/harness/database.ts';
import { graphql, type GraphQLAnswer } from '#test/harness/graphql.ts';
import { createTestIdentity, person, type TestIdentity } from '#test/harness/identity.ts';
import { readConfig } from '#billing/config.ts';
import { start } from '#billing/server.ts';
import { startMembershipServer, type MembershipServer } from './membership-server.ts';

export interface BillingFixture {
  service: Service;
  databaseUrl: string;
  identity: TestIdentity;
  control: MembershipServer;
  /** `Bearer …` of the owner, a stranger with an organization of their own, an operator and a service. */
  owner: string;
  stranger: string;
  operator: string;
  runtime: string;
  /** The owner's organization. */
  organization: string;
  ask<T = Record<string, unknown>>(
    authorization: string | undefined,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphQLAnswer<T>>;
  /** The data of an answer without errors. */
  data<T>(authorization: string | undefined, query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Grants as the control-plane would, and returns the grant's id. */
  grant(input: Record<string, unknown>): Promise<string>;
  hold(input: Record<string, unknown>): Promise<string>;
  settle(id: string, amount: number): Promise<void>;
  keyOf(organization: string, scopes: Scope[], more?: Partial<Program>): Promise<string>;
  /** A change of the tables behind the service's back: time that passes, a job that is late. */
  sql(text: string, values: unknown[]): Promise<Record<string, unknown>[]>;
  /** The mails to an address so far, newest first. */
  mailsTo(address: string): Promise<Email[]>;
  stop(): Promise<void>;
}

export const GRANT = /* GraphQL */ `
  mutation Grant($input: CreditsGrantInput!) {
    creditsGrant(input: $input) {
      grant {
        id
        kind
        amount
        remaining
        priority
        expiresAt
        order {
          id
        }
      }
      wallet {
        balance
        available
      }
      errors {
        field
        message
        code
      }
    }
  }
`;
export const HOLD = /* GraphQL */ `
  mutation Hold($input: ReservationCreateInput!) {
    reservationCreate(input: $input) {
      reservation {
        id
        amount
        settled
        state
        run {
          id
        }
        wallet {
          balance
          reserved
          available
        }
      }
      errors {
        field
        message
        code
      }
    }
  }
`;
export const SETTLE = /* GraphQL */ `
  mutation Settle($input: ReservationSettleInput!) {
    reservationSettle(input: $input) {
      reservation {
        state
        settled
        wallet {
          balance
          reserved
        }
      }
      errors {
        field
        message
        code
      }
    }
  }
`;
export const VOID = /* GraphQL */ `
  mutation Void($id: ID!) {
    reservationVoid(id: $id) {
      reservation {
        state
        settled
        wallet {
          balance
          reserved
        }
      }
      errors {
        field
        message
        code
      }
    }
  }
`;

export async function startBilling({
  logLevel = 'silent',
  env = {} as Record<string, string>,
} = {}): Promise<BillingFixture> {
  const [identity, database] = await Promise.all([createTestIdentity(), createTestDatabase('billing')]);
  const control = await startMembershipServer(identity.folder);
  const mails = join(identity.folder, 'mail');
  const service = await start(
    readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: logLevel,
      PORT: '0',
      DATABASE_URL: database.url,
      IDENTITY_DIR: identity.folder,
      MAIL_DIR: mails,
      CONTROL_PLANE_URL: control.url,
      // Nobody is there to be handed what webhooks tell of.
      RUNTIME_URL: 'http://127.0.0.1:1/graphql',
      ...env,
    }),
  );
  await service.seedDemo?.();
  const organization = randomUUID();
  control.memberships.set('owner@test.gsv.dev', [organization]);
  control.memberships.set('stranger@test.gsv.dev', [randomUUID()]);
  const runtime = await identity.bearerOfService('runtime');

  const ask: BillingFixture['ask'] = (authorization, query, variables = {}) =>
    graphql(service.url, query, variables, authorization === undefined ? {} : { authorization });
  const data = async <T>(
    authorization: string | undefined,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<T> => {
    const answer = await ask<T>(authorization, query, variables);
    expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
    return answer.data as T;
  };
  const change = async (query: string, input: Record<string, unknown>): Promise<string> => {
    const full = { id: randomUUID(), organization, amount: 10, ...input };
    const answer = await data<Record<string, { errors: unknown[] }>>(runtime, query, { input: full });
    expect(Object.values(answer)[0]?.errors).toEqual([]);
    return full.id;
  };

  return {
    service,
    databaseUrl: database.url,
    identity,
    control,
    organization,
    owner: await identity.bearerOf(person('owner@test.gsv.dev')),
    stranger: await identity.bearerOf(person('stranger@test.gsv.dev')),
    operator: await identity.bearerOf(person('operator@gsv.dev', ['OPERATOR'])),
    runtime,
    ask,
    data,
    grant: (input) => change(GRANT, { amount: 100, reason: 'Test', ...input }),
    hold: (input) => change(HOLD, input),
    async settle(id, amount) {
      const answer = await data<{ reservationSettle: { errors: unknown[] } }>(runtime, SETTLE, {
        input: { id, amount },
      });
      expect(answer.reservationSettle.errors).toEqual([]);
    },
    keyOf: (organizationId, scopes, more) =>
      identity.bearerOf({ ...program(organizationId, scopes), ...more }),
    async sql(text, values) {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    async mailsTo(address) {
      const all = await Promise.all(
        (await listMails(mails)).map(async (id) => PostalMime.parse((await readMail(mails, id)) ?? '')),
      );
      return all.filter(({ to }) => to?.some((reader) => reader.address === address));
    },
    async stop() {
      await service.stop();
      await Promise.all([control.stop(), database.drop(), identity.remove()]);
    },
  };
}

const program = (organizationId: string, scopes: Scope[]): Program => ({
  kind: 'program',
  apiKeyId: randomUUID(),
  instanceId: randomUUID(),
  organizationId,
  scopes,
});
