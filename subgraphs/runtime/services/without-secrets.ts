/** A shorter one is no secret, and stands in any text. */
const MIN_CHARACTERS = 8;
const MAX_WORDS = 500;
const HIDDEN = '[credential]';

/**
 * What a server says, without what it was shown to prove who asks: some answer with the headers of the request, and
 * what they say becomes part of a prompt and a log.
 */
export function withoutSecrets<T>(said: T, secrets: readonly string[]): T {
  const telling = secrets.filter(({ length }) => length >= MIN_CHARACTERS);
  return telling.length === 0 ? said : (hidden(said, telling) as T);
}

/** The same of an error whose message has the server's words, which may be of any length, and of its causes. */
export function errorWithoutSecrets(error: unknown, secrets: readonly string[]): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message, stack = '', cause } = error;
  const words = withoutSecrets(message, secrets).slice(0, MAX_WORDS);
  const told = new Error(words, { cause: errorWithoutSecrets(cause, secrets) });
  const frames = stack.indexOf('\n    at ');
  return Object.assign(told, { name, stack: `${name}: ${words}${frames < 0 ? '' : stack.slice(frames)}` });
}

function hidden(said: unknown, secrets: readonly string[]): unknown {
  if (typeof said === 'string')
    return secrets.reduce((text, secret) => text.replaceAll(secret, HIDDEN), said);
  if (Array.isArray(said)) return said.map((item) => hidden(item, secrets));
  if (typeof said !== 'object' || said === null) return said;
  const entries = Object.entries(said).map(([key, item]) => [hidden(key, secrets), hidden(item, secrets)]);
  return Object.fromEntries(entries) as object;
}
