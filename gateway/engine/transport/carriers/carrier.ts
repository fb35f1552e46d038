import { ACCEPTED_ENCODINGS } from './content-encoding.ts';
import type { Exchange } from '../exchange.ts';

/** Carries requests to one subgraph in one version of HTTP. */
export interface Carrier {
  send(body: string, headers: Readonly<Record<string, string>>, exchange: Exchange): void;
  /** Ends with an error what is still under way. */
  close(): Promise<void>;
}

export const CONNECT_TIMEOUT_MS = 5_000;

/** Of every request; they stand after the caller's, which may not say otherwise. */
export const CONTENT_HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json',
  'accept-encoding': ACCEPTED_ENCODINGS,
} as const;
