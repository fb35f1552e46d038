import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildSchema, type DocumentNode, parse, print, validate } from 'graphql';
import { expect, test } from 'vitest';
import * as widget from '#clients/widget/generated/operations.ts';
import * as generated from './generated/operations.ts';
import { plugin } from './trusted-documents-plugin.ts';

interface Manifest {
  operations: { id: string; name: string; type: string; body: string }[];
}

const file = resolve(import.meta.dirname, 'generated/trusted-documents.json');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('the manifest has every operation of the SDK and of the widget, as they send it', async () => {
  const { operations } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const sent = Object.values(generated as unknown as Record<string, DocumentNode>).map((node) => print(node));
  const asked = Object.values(widget);
  expect(operations.map(({ body }) => body).toSorted()).toEqual(
    [...sent, ...asked.map(({ text }) => text)].toSorted(),
  );
  expect(operations.map(({ id }) => id)).toEqual(expect.arrayContaining(asked.map(({ hash }) => hash)));
  for (const { id, body } of operations) expect(id).toBe(sha256(body));
});

test('an operation brings the fragments that it uses, each once, and no others', async () => {
  const text = `
    query Known { a { ...One ...Two } }
    mutation Change { a { b } }
    fragment Two on A { b ...One }
    fragment One on A { c }
    fragment Unused on A { d }
  `;
  const schema = buildSchema('type Query { a: A } type Mutation { a: A } type A { b: Int c: Int d: Int }');
  const output = await plugin(schema, [{ location: 'a.graphql', document: parse(text) }], {});
  const { operations } = JSON.parse(output as string) as Manifest;
  expect(operations.map(({ name, type }) => [name, type])).toEqual([
    ['Known', 'query'],
    ['Change', 'mutation'],
  ]);
  const [known, change] = operations.map(({ body }) => body);
  expect(validate(schema, parse(known ?? ''))).toEqual([]);
  expect(known?.match(/fragment \w+/g)).toEqual(['fragment One', 'fragment Two']);
  expect(change).not.toContain('fragment');
});

test('an operation without a name is refused: nobody could tell it apart in a log', () => {
  const schema = buildSchema('type Query { a: Int }');
  expect(() => plugin(schema, [{ location: 'a.graphql', document: parse('{ a }') }], {})).toThrow('names');
});
