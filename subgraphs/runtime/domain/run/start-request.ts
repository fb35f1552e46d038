import { z } from 'zod';
import { isUuid, newId } from '#common/ids.ts';
import { canonicalJson, sha256 } from '../flow/definition/content.ts';
import { runtimeError, type RuntimeError } from './errors.ts';

const MAX_TEXT_CHARACTERS = 32_000;
const MAX_SESSION_CHARACTERS = 200;
export const MAX_DEADLINE_SECONDS = 3_600;

export interface RunStartInput {
  id?: string | null;
  instance: string;
  input: unknown;
  session?: string | null;
  budget?: number | null;
  deadlineSeconds?: number | null;
}

/** A request to start a run that is well formed. */
export interface StartRequest {
  id: string;
  instanceId: string;
  input: unknown;
  session: string | null;
  budgetCredits: number | null;
  deadlineSeconds: number | null;
  /** Of what is said to which instance in which session; budget and deadline are compared by what they come to. */
  contentHash: string;
  /** As it was taken of the input as it was written: runs of earlier versions have no other. */
  literalHash: string;
}

/** NUL and halves of characters are no text, and PostgreSQL keeps neither. */
const isText = (value: string): boolean => value.isWellFormed() && !value.includes('\0');

/** A run's input: a text, or an object with one. It stays as it was written, white space at its ends included. */
const text = z
  .string()
  .max(MAX_TEXT_CHARACTERS)
  .refine((value) => value.trim() !== '' && isText(value));
const runInput = z.union([text, z.strictObject({ text })]);

/** What the caller says to the flow. */
export function textOf(input: unknown): string {
  const parsed = runInput.parse(input);
  return typeof parsed === 'string' ? parsed : parsed.text;
}

export function readStartRequest(
  input: RunStartInput,
): { request: StartRequest } | { errors: RuntimeError[] } {
  const errors: RuntimeError[] = [];
  const check = (good: boolean, field: string, message: string): void => {
    if (!good) errors.push(runtimeError('INVALID', field, message));
  };
  const { session, budget, deadlineSeconds } = input;
  check(input.id == null || isUuid(input.id), 'id', 'An id is a UUID.');
  check(
    runInput.safeParse(input.input).success,
    'input',
    `The input is a text of 1 to ${MAX_TEXT_CHARACTERS} characters, or an object {"text": …} with one.`,
  );
  check(
    session == null || (session.trim() !== '' && session.length <= MAX_SESSION_CHARACTERS && isText(session)),
    'session',
    `A session has 1 to ${MAX_SESSION_CHARACTERS} characters.`,
  );
  check(budget == null || budget > 0, 'budget', 'A budget is at least one credit.');
  check(
    deadlineSeconds == null || (deadlineSeconds > 0 && deadlineSeconds <= MAX_DEADLINE_SECONDS),
    'deadlineSeconds',
    `A deadline is between 1 and ${MAX_DEADLINE_SECONDS} seconds.`,
  );
  return errors.length > 0 ? { errors } : { request: toRequest(input) };
}

function toRequest({ id, instance, input, session, budget, deadlineSeconds }: RunStartInput): StartRequest {
  const content = {
    // UUIDs mean the same in either case; the database writes them in small letters.
    instanceId: instance.toLowerCase(),
    input,
    session: session ?? null,
    budgetCredits: budget ?? null,
    deadlineSeconds: deadlineSeconds ?? null,
  };
  const { instanceId, session: named } = content;
  return {
    id: id?.toLowerCase() ?? newId(),
    ...content,
    contentHash: sha256(canonicalJson({ instanceId, session: named, text: textOf(input) })),
    literalHash: sha256(canonicalJson(content)),
  };
}
