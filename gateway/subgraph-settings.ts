import { z } from 'zod';
import { httpUrl } from '#common/process/config.ts';
import { isForwardable } from './identity/outgoing/forwarded-headers.ts';

const count = z.int().min(1);

const forwardable = z.string().toLowerCase().refine(isForwardable, {
  error: 'such a header is not passed on: it says who asks, or is of one connection',
});

/** How a subgraph is reached, as far as an operator decides it; see the engine's `SubgraphOptions`. */
const connection = z.strictObject({
  url: httpUrl.optional(),
  websocketUrl: z.url({ protocol: /^wss?$/, error: 'a ws(s) URL is needed' }).optional(),
  timeoutMs: count.optional(),
  mutationTimeoutMs: count.optional(),
  maxConnections: count.optional(),
  maxAnswerBytes: count.optional(),
  h2c: z.boolean().optional(),
  pipelining: count.optional(),
  ownHttp1: z.boolean().optional(),
  /** Of the client's headers, those that the subgraph gets too. */
  forwardHeaders: z.array(forwardable).optional(),
});

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('JSON is needed, like {"books": {"timeoutMs": 2000}}');
    return z.NEVER;
  }
});

/** By subgraph name, in JSON. */
export const connections = json.pipe(z.record(z.string(), connection));
