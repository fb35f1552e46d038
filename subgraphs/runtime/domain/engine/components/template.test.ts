import { expect, test } from 'vitest';
import { fillTemplate, variablesOf } from './template.ts';

test('finds each variable once', () => {
  expect(variablesOf('{a} {b} {a} {{c}} { d } {1}', 'single braces')).toEqual(['a', 'b']);
  expect(variablesOf('{a} {{b}} {{b}} {{{c}}} {{ d }} {{1}}', 'double braces')).toEqual(['b', 'c']);
});

const values: Readonly<Record<string, string>> = { name: '{secret} {{secret}} $&', secret: 'hidden' };
const valueOf = (name: string): string => values[name] ?? '';

test('fills variables, keeps doubled braces, and never reads a value as a template', () => {
  expect(fillTemplate('Hi {name}, {{json}} {x}', 'single braces', valueOf)).toBe(
    'Hi {secret} {{secret}} $&, {json} ',
  );
});

test('with double braces a single one is text', () => {
  expect(fillTemplate('Hi {{name}}, {json} {{x}}', 'double braces', valueOf)).toBe(
    'Hi {secret} {{secret}} $&, {json} ',
  );
});
