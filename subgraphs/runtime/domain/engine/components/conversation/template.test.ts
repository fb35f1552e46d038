import { expect, test } from 'vitest';
import { fillTemplate, variablesOf } from './template.ts';

test('finds each variable once', () => {
  expect(variablesOf('{a} {b} {a} {{c}} { d } {1}', 'single braces')).toEqual(['a', 'b']);
  expect(variablesOf('{a} {{b}} {{b}} {{{c}}} {{ d }} {{1}}', 'double braces')).toEqual(['b', 'c']);
});

test('variables have letters of any language, hyphens, marks and digits; JSON and repetitions are text', () => {
  const names = ['質問', 'größe', 'user-name', 'शब्द', 'имя_2'];
  expect(variablesOf(names.map((name) => `{${name}}`).join(' '), 'single braces')).toEqual(names);
  expect(variablesOf(names.map((name) => `{{${name}}}`).join(' '), 'double braces')).toEqual(names);
  expect(variablesOf('\\d{3} {"a":1} {a: 1} {a.b} {a b} {-a} {} {a!r}', 'single braces')).toEqual([]);
  expect(fillTemplate('{質問}?', 'single braces', (name) => `<${name}>`)).toBe('<質問>?');
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
