import { z } from 'zod';
import type { WebRequest } from '../../flow-run.ts';

export interface Found {
  title: string;
  url: string;
  content: string;
}

type Question = Pick<WebRequest, 'method' | 'headers' | 'body'> & { url: string };

export interface Searcher {
  /** Under which name its key is sealed. */
  variable: string;
  /** Whom it asks without a key; undefined when it needs one. */
  keyless?: Engine;
  ask(query: string, limit: number, key: string): Question;
  read(body: string): Found[];
}

export type Engine = Pick<Searcher, 'ask' | 'read'>;

/** A part of an answer that may be missing. */
export const part = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

export const get = (
  url: string,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
): Question => ({
  url: `${url}?${new URLSearchParams(parameters).toString()}`,
  method: 'GET',
  headers,
});
