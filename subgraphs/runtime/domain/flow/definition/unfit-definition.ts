/** The starter projects that Langflow comes with have up to 450 000. */
const MAX_CHARACTERS = 1_000_000;
/** Langflow's exports have some twenty levels; walking through thousands would exhaust the stack. */
const MAX_LEVELS = 200;

/** Why a definition is refused before anything else looks at it, if it is. */
export function unfitDefinition(definition: unknown): string | undefined {
  if (isDeeperThan(definition, MAX_LEVELS)) return `the definition has more than ${MAX_LEVELS} levels`;
  const json = JSON.stringify(definition) ?? '';
  if (json.length > MAX_CHARACTERS) return `the definition has more than ${MAX_CHARACTERS} characters`;
  if (hasBrokenCharacters(json)) return 'the definition has characters that are no text';
  return undefined;
}

const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1)));

/** NUL and halves of characters, as JSON writes them; PostgreSQL keeps neither. */
const hasBrokenCharacters = (json: string): boolean => /(?<!\\)(\\\\)*\\u(0000|d[89a-f])/i.test(json);
