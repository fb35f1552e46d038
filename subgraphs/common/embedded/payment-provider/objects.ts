import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A resource as the API shows it. */
export interface StripeObject {
  id: string;
  object: string;
  created: number;
  [field: string]: unknown;
}

/** What a request gives. */
export type Parameters = Record<string, unknown>;

/** What the API answers: a resource, or what has no id and is not kept. */
export interface Shown {
  object: string;
  [field: string]: unknown;
}

export interface Answered {
  /** Method, path and body: the same key with others is a mistake of the client. */
  request: string;
  status: number;
  body: unknown;
}

/** All resources, newest last, and what was answered to which idempotency key. */
export interface Objects {
  get(id: string): StripeObject | undefined;
  put<T extends StripeObject>(resource: T): T;
  /** Newest first, as Stripe lists. */
  list(object: string): StripeObject[];
  answered(key: string): Answered | undefined;
  answer(key: string, answer: Answered): void;
}

/** An id like Stripe's: a prefix that says what it is, and 24 characters that nobody guesses. */
export const newStripeId = (prefix: string): string =>
  `${prefix}_${randomBytes(18).toString('base64url').replaceAll(/[-_]/g, 'x')}`;

export const now = (): number => Math.floor(Date.now() / 1_000);

/**
 * Kept in memory and appended to a file line by line, so that a demonstration finds its payments again after a
 * restart. A last line that a crash cut off is left out.
 */
export function openObjects(folder: string | undefined): Objects {
  const resources = new Map<string, StripeObject>();
  const answers = new Map<string, Answered>();
  const file = folder === undefined ? undefined : join(folder, 'objects.jsonl');
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  if (file !== undefined && existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n')) readLine(line, resources, answers);
  }
  const append = (line: unknown): void => {
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  };
  return {
    get: (id) => resources.get(id),
    put(resource) {
      resources.set(resource.id, resource);
      append({ resource });
      return resource;
    },
    list: (object) => [...resources.values()].filter((resource) => resource.object === object).toReversed(),
    answered: (key) => answers.get(key),
    answer(key, answer) {
      answers.set(key, answer);
      append({ key, answer });
    },
  };
}

function readLine(line: string, resources: Map<string, StripeObject>, answers: Map<string, Answered>): void {
  if (line === '') return;
  try {
    const { resource, key, answer } = JSON.parse(line) as {
      resource?: StripeObject;
      key?: string;
      answer?: Answered;
    };
    if (resource) resources.set(resource.id, resource);
    if (key !== undefined && answer) answers.set(key, answer);
  } catch {
    // Cut off by a crash.
  }
}
