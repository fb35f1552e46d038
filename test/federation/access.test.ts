import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FEDERATION } from './harness/case.ts';
import { startGateway, type TestGateway } from './harness/gateway.ts';

const subgraphs = {
  users: {
    typeDefs: `${FEDERATION}
      type Query {
        me: User
        strict: User
        audit: [Note!]! @requiresScopes(scopes: [["audit", "read"], ["admin"]])
        entries: [Entry]
        secrets: Secret
      }
      type Mutation { promote: Int @policy(policies: [["staff"]]) }
      type Subscription { alarms: Int @authenticated }
      type User @key(fields: "id") { id: ID! name: String! email: String! @authenticated }
      union Entry = Note | Secret
      type Note { text: String! }
      type Secret @requiresScopes(scopes: [["admin"]]) { text: String! }
    `,
    resolvers: {
      Query: {
        me: () => ({ id: '1', name: 'Ada', email: 'ada@example.com' }),
        strict: () => ({ id: '1', name: 'Ada', email: 'ada@example.com' }),
        audit: () => [{ __typename: 'Note', text: 'ok' }],
        entries: () => [
          { __typename: 'Note', text: 'ok' },
          { __typename: 'Secret', text: 'hush' },
        ],
        secrets: () => ({ text: 'hush' }),
      },
      Mutation: { promote: () => 1 },
      Subscription: { alarms: { subscribe: () => [] } },
    },
  },
  salaries: {
    typeDefs: `${FEDERATION}
      type User @key(fields: "id") { id: ID! salary: Int @requiresScopes(scopes: [["salary"]]) }
    `,
    resolvers: { User: { salary: () => 100 } },
  },
};

let gateway: TestGateway<'users' | 'salaries'>;
beforeAll(async () => {
  gateway = await startGateway(subgraphs, {
    authorization: ({ scopes }) => ({
      authenticated: scopes !== undefined,
      scopes: new Set(scopes),
      policies: new Set(scopes?.includes('staff') ? ['staff'] : []),
    }),
  });
});
afterAll(() => gateway.stop());
beforeEach(() => {
  for (const server of Object.values(gateway.subgraphs)) server.requests.length = 0;
});

async function as(scopes: string[] | undefined, document: string) {
  const result = await gateway.engine.execute({ document, context: { scopes } });
  const json = await gateway.engine.executeToJson({ document, context: { scopes } });
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(result)));
  return JSON.parse(json) as unknown;
}

const error = (code: string, ...path: (string | number)[]) =>
  expect.objectContaining({ path, extensions: { code } });

describe('a field that the caller may not read', () => {
  it('is null with an error, and nothing is fetched for it', async () => {
    expect(await as(['other'], '{ me { name pay: salary } }')).toEqual({
      data: { me: { name: 'Ada', pay: null } },
      errors: [error('FORBIDDEN', 'me', 'pay')],
    });
    expect(gateway.subgraphs.salaries.requests).toEqual([]);
  });

  it('is there for who may', async () => {
    expect(await as(['salary'], '{ me { name salary email } }')).toEqual({
      data: { me: { name: 'Ada', salary: 100, email: 'ada@example.com' } },
    });
  });

  it('takes its parent with it when it can not be null', async () => {
    expect(
      await as(undefined, '{ me { name ...Mail } strict { name } } fragment Mail on User { email }'),
    ).toEqual({
      data: { me: null, strict: { name: 'Ada' } },
      errors: [error('UNAUTHENTICATED', 'me', 'email')],
    });
    const queries = gateway.subgraphs.users.requests.map(({ query }) => query);
    expect(queries.some((query) => /\bemail\b/u.test(query))).toBe(false);
  });

  it('at the root makes everything null when it can not be', async () => {
    expect(await as(['audit'], '{ audit { text } }')).toEqual({
      data: null,
      errors: [error('FORBIDDEN', 'audit')],
    });
    expect(gateway.subgraphs.users.requests).toEqual([]);
  });

  it.each([[['audit', 'read']], [['admin']]])(
    'is read with all scopes of one alternative: %j',
    async (scopes) => {
      expect(await as(scopes, '{ audit { text } }')).toEqual({ data: { audit: [{ text: 'ok' }] } });
    },
  );

  it('is a mutation that does not happen', async () => {
    expect(await as(['other'], 'mutation { promote }')).toEqual({
      data: { promote: null },
      errors: [error('FORBIDDEN', 'promote')],
    });
    expect(gateway.subgraphs.users.requests).toEqual([]);
    expect(await as(['staff'], 'mutation { promote }')).toEqual({ data: { promote: 1 } });
  });

  it('is a subscription that does not begin', async () => {
    const result = await gateway.engine.subscribe({ document: 'subscription { alarms }', context: {} });
    expect(result).toMatchObject({
      data: { alarms: null },
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(gateway.subgraphs.users.connections).toEqual([]);
  });
});

describe('a type that the caller may not read', () => {
  it('is null wherever it turns up in a union', async () => {
    expect(await as(['other'], '{ entries { ... on Note { text } ... on Secret { text } } }')).toEqual({
      data: { entries: [{ text: 'ok' }, null] },
      errors: [error('FORBIDDEN', 'entries', 1)],
    });
    expect(await as(['admin'], '{ entries { ... on Note { text } ... on Secret { text } } }')).toEqual({
      data: { entries: [{ text: 'ok' }, { text: 'hush' }] },
    });
  });

  it('is not fetched where it is named', async () => {
    expect(await as(['other'], '{ secrets { text } entries { __typename ... on Secret { text } } }')).toEqual(
      {
        data: { secrets: null, entries: [{ __typename: 'Note' }, null] },
        errors: [error('FORBIDDEN', 'secrets'), error('FORBIDDEN', 'entries', 1)],
      },
    );
    const queries = gateway.subgraphs.users.requests.map(({ query }) => query);
    expect(queries.some((query) => /\btext\b/u.test(query))).toBe(false);
  });
});
