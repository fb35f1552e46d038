import { expect, it } from 'vitest';
import type { FetchStep } from '../planning/compiling/program/program.ts';
import type { SubgraphAnswer } from '../transport/answer.ts';
import { type EntityRequest, RequestOfAll } from './requests.ts';
import { PrintedRepresentations } from '../scanning/representations.ts';
import { Turn } from './turn.ts';

const step = (field: string): FetchStep =>
  ({
    subgraph: 'people',
    document: `query($representations:[_Any!]!){_entities(representations:$representations){...on User{${field}}}}`,
    variables: [],
    readJson: JSON.parse,
  }) as unknown as FetchStep;
const [name, age] = [step('name'), step('age')];

const request = (...ids: number[]): EntityRequest =>
  new RequestOfAll(new PrintedRepresentations(ids.map((id) => `{"id":${id}}`)));

interface Sent {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

async function run(
  calls: readonly (readonly [FetchStep, EntityRequest])[],
  answer: (sent: Sent, count: number) => SubgraphAnswer,
): Promise<{ answers: SubgraphAnswer[]; sent: Sent[] }> {
  const sent: Sent[] = [];
  const turn = new Turn(({ document }, variables, settle) => {
    const one = { document, variables: JSON.parse(`{${variables}}`) as Record<string, unknown> };
    sent.push(one);
    settle(answer(one, sent.length));
  });
  const answers = calls.map(
    ([of, what]) =>
      new Promise<SubgraphAnswer>((resolve, reject) => {
        turn.add({ step: of, request: what, variables: '' }, (result) =>
          result instanceof Error ? reject(result) : resolve(result),
        );
      }),
  );
  turn.end();
  return { answers: await Promise.all(answers), sent };
}

it('one question about several entities is asked once, and each gets its own', async () => {
  const errors = [{ message: 'no 2', path: ['_entities', 1, 'name'] }];
  const { answers, sent } = await run(
    [
      [name, request(1, 2)],
      [name, request(2, 3)],
    ],
    () => ({ data: { _entities: [{ name: 'one' }, null, { name: 'three' }] }, errors }),
  );
  expect(sent).toEqual([
    { document: name.document, variables: { representations: [{ id: 1 }, { id: 2 }, { id: 3 }] } },
  ]);
  expect(answers).toEqual([
    { data: { _entities: [{ name: 'one' }, null] }, errors },
    {
      data: { _entities: [null, { name: 'three' }] },
      errors: [{ message: 'no 2', path: ['_entities', 0, 'name'] }],
    },
  ]);
});

it('several questions go together under names of their own', async () => {
  const { answers, sent } = await run(
    [
      [name, request(1)],
      [age, request(1)],
    ],
    () => ({
      data: { entities0: [{ name: 'one' }], entities1: [null] },
      errors: [{ message: 'no age', path: ['entities1', 0, 'age'] }],
    }),
  );
  expect(sent).toEqual([
    {
      document:
        'query($representations0:[_Any!]!$representations1:[_Any!]!){entities0:_entities(representations:$representations0){...on User{name}}entities1:_entities(representations:$representations1){...on User{age}}}',
      variables: { representations0: [{ id: 1 }], representations1: [{ id: 1 }] },
    },
  ]);
  expect(answers).toEqual([
    { data: { _entities: [{ name: 'one' }] } },
    { data: { _entities: [null] }, errors: [{ message: 'no age', path: ['_entities', 0, 'age'] }] },
  ]);
});

it('an error about none of several questions is told once, without a path', async () => {
  const { answers } = await run(
    [
      [name, request(1)],
      [age, request(1)],
    ],
    () => ({
      data: { entities0: [{ name: 'one' }], entities1: [{ age: 1 }] },
      errors: [{ message: 'late' }, { message: 'odd', path: ['elsewhere'] }, { message: 'none', path: 5 }],
    }),
  );
  expect(answers).toEqual([
    {
      data: { _entities: [{ name: 'one' }] },
      errors: [{ message: 'late' }, { message: 'odd' }, { message: 'none' }],
    },
    { data: { _entities: [{ age: 1 }] } },
  ]);
});

it('what takes all with it is asked again alone', async () => {
  const { answers, sent } = await run(
    [
      [name, request(1)],
      [age, request(1)],
    ],
    ({ document }) =>
      document === name.document
        ? { data: { _entities: [{ name: 'one' }] } }
        : { data: null, errors: [{ message: 'broken' }] },
  );
  expect(sent).toHaveLength(3);
  expect(answers).toEqual([
    { data: { _entities: [{ name: 'one' }] } },
    { data: null, errors: [{ message: 'broken' }] },
  ]);
});
