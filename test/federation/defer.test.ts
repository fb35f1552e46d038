import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FEDERATION } from './harness/case.ts';
import { startGateway, type TestGateway } from './harness/gateway.ts';
import { subgraphs as withInterfaceObject } from './interface-object/case.ts';

const subgraphs = {
  users: {
    typeDefs: `${FEDERATION}
      type Query { users: [User]! node: Node lost: User }
      interface Node { id: ID! }
      type User implements Node @key(fields: "id") { id: ID! name: String friends: [User!]! lost: User strict: Strict! bad: String }
      type Strict { value: Int! }
      type Robot implements Node { id: ID! serial: Int! }
    `,
    resolvers: {
      Query: {
        users: () => [{ id: '1', name: 'Ada' }, null, { id: '2', name: 'Bob' }],
        node: () => ({ __typename: 'Robot', id: 'r', serial: 7 }),
        lost: () => ({ id: '404' }),
      },
      User: {
        __resolveReference: ({ id }: { id: string }) => ({ id, name: `User ${id}` }),
        friends: ({ id }: { id: string }) => [{ id: `${id}0`, name: 'Friend' }],
        lost: () => ({ id: '404' }),
        strict: () => ({ value: 1 }),
        bad: ({ id }: { id: string }) => {
          throw new Error(`bad ${id}`);
        },
      },
    },
  },
  stats: {
    typeDefs: `${FEDERATION} type User @key(fields: "id") { id: ID! score: Int required: Int! }`,
    resolvers: {
      User: {
        __resolveReference: ({ id }: { id: string }) => (id === '404' ? null : { id }),
        score: ({ id }: { id: string }) => Number(id) * 10,
        required: ({ id }: { id: string }) => {
          if (id === '2') throw new Error('no statistics');
          return 1;
        },
      },
    },
  },
};

let gateway: TestGateway<'users' | 'stats'>;
beforeAll(async () => {
  gateway = await startGateway(subgraphs);
});
afterAll(() => gateway.stop());
afterEach(() => {
  gateway.subgraphs.stats.intercept = undefined;
});

async function run(document: string, variables?: Record<string, unknown>) {
  const result = await gateway.engine.executeIncrementally({ document, variables, context: {} });
  if (!('initialResult' in result)) return { result };
  const payloads: unknown[] = [];
  for await (const payload of result.subsequentResults) payloads.push(JSON.parse(JSON.stringify(payload)));
  return { initial: result.initialResult, payloads };
}

describe('@defer', () => {
  it('comes later where the planner cannot put off what is asked for', async () => {
    expect(await run('{ users { ... on Node @defer { id ... on User { score } } } }')).toEqual({
      initial: { data: { users: [{}, null, {}] }, hasNext: true },
      payloads: [
        {
          incremental: [
            { path: ['users', 0], data: { id: '1', score: 10 } },
            { path: ['users', 2], data: { id: '2', score: 20 } },
          ],
          hasNext: false,
        },
      ],
    });
  });

  it('tells the errors of what came with the first fetch where that is given', async () => {
    expect(await run('{ users { name ... @defer { bad } } }')).toEqual({
      initial: { data: { users: [{ name: 'Ada' }, null, { name: 'Bob' }] }, hasNext: true },
      payloads: [
        {
          incremental: [
            {
              path: ['users', 0],
              data: { bad: null },
              errors: [expect.objectContaining({ message: 'bad 1', path: ['users', 0, 'bad'] })],
            },
            {
              path: ['users', 2],
              data: { bad: null },
              errors: [expect.objectContaining({ message: 'bad 2', path: ['users', 2, 'bad'] })],
            },
          ],
          hasNext: false,
        },
      ],
    });
  });

  it('gives the rest first, and a payload with path and label for each object', async () => {
    expect(await run('{ users { id ... @defer(label: "score") { score } } }')).toEqual({
      initial: { data: { users: [{ id: '1' }, null, { id: '2' }] }, hasNext: true },
      payloads: [
        {
          incremental: [
            { path: ['users', 0], label: 'score', data: { score: 10 } },
            { path: ['users', 2], label: 'score', data: { score: 20 } },
          ],
          hasNext: false,
        },
      ],
    });
  });

  it('does not wait for what is put off', async () => {
    const asked = new Promise<ServerResponse>((resolve) => {
      gateway.subgraphs.stats.intercept = (_request, response) => resolve(response);
    });
    const document = '{ users { name ...Score @defer } } fragment Score on User { score }';
    const result = await gateway.engine.executeIncrementally({ document, context: {} });
    if (!('initialResult' in result)) throw new Error('not incremental');
    expect(result.initialResult.data).toEqual({ users: [{ name: 'Ada' }, null, { name: 'Bob' }] });
    const next = result.subsequentResults.next();
    (await asked).end(JSON.stringify({ data: { _entities: [{ score: 1 }, { score: 2 }] } }));
    expect((await next).value).toMatchObject({
      incremental: [{ data: { score: 1 } }, { data: { score: 2 } }],
    });
    expect((await result.subsequentResults.next()).done).toBe(true);
  });

  it('nests', async () => {
    const { payloads } = await run(
      '{ users { id ... @defer(label: "a") { friends { name ... @defer(label: "b") { alias: score } } } } }',
    );
    expect(payloads).toEqual([
      {
        incremental: [
          { path: ['users', 0], label: 'a', data: { friends: [{ name: 'Friend' }] } },
          { path: ['users', 2], label: 'a', data: { friends: [{ name: 'Friend' }] } },
        ],
        hasNext: true,
      },
      {
        incremental: [
          { path: ['users', 0, 'friends', 0], label: 'b', data: { alias: 100 } },
          { path: ['users', 2, 'friends', 0], label: 'b', data: { alias: 200 } },
        ],
        hasNext: false,
      },
    ]);
  });

  it('makes a null rise to the top of the fragment and no further, with the error beside it', async () => {
    const { initial, payloads } = await run('{ users { id ... @defer { required } } }');
    expect(initial).toEqual({ data: { users: [{ id: '1' }, null, { id: '2' }] }, hasNext: true });
    expect(payloads).toMatchObject([
      {
        incremental: [
          { path: ['users', 0], data: { required: 1 } },
          {
            path: ['users', 2],
            data: null,
            errors: [{ message: 'no statistics', path: ['users', 2, 'required'] }],
          },
        ],
      },
    ]);
  });

  it('makes an entity null without an error that a subgraph does not know, but not one that was given before', async () => {
    const within = await run('{ users { id ... @defer { lost { required } } } }');
    expect(within.payloads).toEqual([
      {
        incremental: [
          { path: ['users', 0], data: { lost: null } },
          { path: ['users', 2], data: { lost: null } },
        ],
        hasNext: false,
      },
    ]);
    const { initial, payloads } = await run('{ lost { id ... @defer { required } } }');
    expect(initial).toEqual({ data: { lost: { id: '404' } }, hasNext: true });
    expect(payloads).toMatchObject([
      {
        incremental: [
          {
            path: ['lost'],
            data: null,
            errors: [
              {
                message: 'Cannot return null for non-nullable field User.required.',
                path: ['lost', 'required'],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('gives nothing for objects of other types, and for what is null already', async () => {
    expect(await run('{ node { id ... on User @defer { name } } }')).toEqual({
      initial: { data: { node: { id: 'r' } }, hasNext: true },
      payloads: [{ hasNext: false }],
    });
    const { payloads } = await run('{ users { id required ... @defer { name } } }');
    expect(payloads).toEqual([
      { incremental: [{ path: ['users', 0], data: { name: 'User 1' } }], hasNext: false },
    ]);
  });

  it('can be turned off by a variable', async () => {
    const document = 'query($later: Boolean!) { node { id ... on Robot @defer(if: $later) { serial } } }';
    const whole = { result: { data: { node: { id: 'r', serial: 7 } } } };
    expect(await run(document, { later: false })).toEqual(whole);
    expect((await run(document, { later: true })).payloads).toHaveLength(1);
  });

  it('is no matter where one result is asked for', async () => {
    const document = '{ node { id ... on Robot @defer { serial } } }';
    const data = { node: { id: 'r', serial: 7 } };
    expect(await gateway.engine.execute({ document, context: {} })).toEqual({ data });
  });

  describe('where values may be behind @interfaceObject', () => {
    let media: TestGateway<keyof typeof withInterfaceObject>;
    beforeAll(async () => {
      media = await startGateway(withInterfaceObject);
    });
    afterAll(() => media.stop());

    it('gives what one subgraph knows, and does not wait for another to tell the types', async () => {
      const asked = new Promise<ServerResponse>((resolve) => {
        media.subgraphs.media.intercept = (_request, response) => resolve(response);
      });
      const document = '{ topRated { stars ... on Film @defer(label: "film") { minutes } } }';
      const result = await media.engine.executeIncrementally({ document, context: {} });
      if (!('initialResult' in result)) throw new Error('all came at once');
      expect(result.initialResult.data).toEqual({ topRated: [{ stars: 5 }, { stars: 4 }] });
      const next = result.subsequentResults.next();
      const film = { __typename: 'Film', minutes: 160 };
      (await asked).end(JSON.stringify({ data: { _entities: [film, { __typename: 'Book' }] } }));
      media.subgraphs.media.intercept = undefined;
      expect((await next).value).toEqual({
        incremental: [{ path: ['topRated', 0], label: 'film', data: { minutes: 160 } }],
        hasNext: false,
      });
    });

    it('puts off within what is put off', async () => {
      const document = '{ media { id ... @defer { stars ... on Film @defer { screens } } } }';
      const result = await media.engine.executeIncrementally({ document, context: {} });
      if (!('initialResult' in result)) throw new Error('all came at once');
      expect(result.initialResult.data).toEqual({ media: [{ id: 'b' }, { id: 'f' }] });
      const parts = (await Array.fromAsync(result.subsequentResults)).flatMap(
        ({ incremental = [] }) => incremental,
      );
      expect(parts.map(({ path, data }) => ({ path, data }))).toEqual([
        { path: ['media', 0], data: { stars: 4 } },
        { path: ['media', 1], data: { stars: 5 } },
        { path: ['media', 1], data: { screens: 12 } },
      ]);
    });

    it('gives what comes with the first result anyway right after it', async () => {
      const document = '{ media { id ... on Film @defer { minutes } } }';
      const result = await media.engine.executeIncrementally({ document, context: {} });
      if (!('initialResult' in result)) throw new Error('all came at once');
      expect(result.initialResult.data).toEqual({ media: [{ id: 'b' }, { id: 'f' }] });
      expect((await result.subsequentResults.next()).value).toEqual({
        incremental: [{ path: ['media', 1], data: { minutes: 160 } }],
        hasNext: false,
      });
    });
  });
});
