type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** Values for a JSON Schema's members, found in a text by rule: by their names, their types, or the text itself. */
export function fillRecord(schema: Schema, text: string, depth = 0): Record<string, unknown> {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  const required: unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const names = Object.keys(properties);
  // What is left out is left to the tool; a record without required members gets its first one.
  const wanted = required.length > 0 ? names.filter((name) => required.includes(name)) : names.slice(0, 1);
  return Object.fromEntries(
    wanted.map((name) => {
      const property = properties[name];
      return [name, fill(name, isSchema(property) ? property : {}, text, depth)];
    }),
  );
}

const MAX_DEPTH = 5;

function fill(name: string, schema: Schema, text: string, depth: number): unknown {
  const choices: unknown = schema['enum'];
  if (Array.isArray(choices)) {
    return (
      (choices as unknown[]).find((choice) => text.toLowerCase().includes(String(choice).toLowerCase())) ??
      choices[0]
    );
  }
  const type: unknown = Array.isArray(schema['type']) ? (schema['type'] as unknown[])[0] : schema['type'];
  const named = valueAfter(name, text);
  switch (type) {
    case 'integer':
      return Math.trunc(numberIn(named ?? text));
    case 'number':
      return numberIn(named ?? text);
    case 'boolean':
      return /^(true|yes|on|1)\b/i.test(named ?? '');
    case 'array':
      return depth < MAX_DEPTH
        ? [fill(name, isSchema(schema['items']) ? schema['items'] : {}, text, depth + 1)]
        : [];
    case 'object':
      return depth < MAX_DEPTH ? fillRecord(schema, text, depth + 1) : {};
    default:
      return textFor(name, named, text);
  }
}

/** What stands after the name and a colon, or after the name and "is". */
function valueAfter(name: string, text: string): string | undefined {
  const words = name.replaceAll(/[_-]+/g, ' ').replaceAll(/[^\p{L}\p{N} ]/gu, '');
  if (words === '') return undefined;
  return new RegExp(
    String.raw`\b${words.replaceAll(' ', String.raw`[\s_-]+`)}\b\s*(?:[:=]|\bis\b)\s*([^\n,;]+)`,
    'i',
  )
    .exec(text)?.[1]
    ?.trim();
}

function textFor(name: string, named: string | undefined, text: string): string {
  if (named !== undefined) return named;
  const pattern = patterns.find(([kind]) => kind.test(name))?.[1];
  return (pattern && pattern.exec(text)?.[0].trim()) ?? text.trim();
}

const patterns: readonly (readonly [RegExp, RegExp])[] = [
  [/expression|calc/i, /[-(\d][\d\s.+*/()-]*[\d)]/],
  [/e?mail/i, /[\w.+-]+@[\w-]+\.[\w.-]+\w/],
  [/ur[il]|link|address/i, /https?:\/\/[^\s"'<>)]+/],
  [/date|day|when/i, /\d{4}-\d{2}-\d{2}/],
];

const numberIn = (text: string): number => Number(/-?\d+(?:\.\d+)?/.exec(text)?.[0] ?? 0);
