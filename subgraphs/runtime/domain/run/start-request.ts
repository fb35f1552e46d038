import { z } from 'zod';
import { isUuid, newId } from '#common/ids.ts';
import { canonicalJson, sha256 } from '../flow/content.ts';
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
  /** Of everything above except the id. */
  contentHash: string;
}

/** NUL and halves of characters are no text, and PostgreSQL keeps neither. */
const isText = (value: string): boolean => value.isWellFormed() && !value.includes('\0');

/** A run's input: a text, or an object with one. */
const text = z.string().trim().min(1).max(MAX_TEXT_CHARACTERS).refine(isText);
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
  return { id: id?.toLowerCase() ?? newId(), ...content, contentHash: sha256(canonicalJson(content)) };
}
