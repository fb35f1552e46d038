import { expect, test } from 'vitest';
import { fillTemplate, variablesOf } from './template.ts';

test('finds each variable once', () => {
  expect(variablesOf('{a} {b} {a} {{c}} { d } {1}')).toEqual(['a', 'b']);
});

test('fills variables, keeps doubled braces, and never reads a value as a template', () => {
  const values: Record<string, string> = { name: '{secret} $&', secret: 'hidden' };
  expect(fillTemplate('Hi {name}, {{json}} {x}', (name) => values[name] ?? '')).toBe(
    'Hi {secret} $&, {json} ',
  );
});
