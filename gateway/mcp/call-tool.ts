import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { CallToolResult, ServerNotification, ServerRequest } from '@modelcontextprotocol/sdk/types.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import type { GatewayContext } from '../context.ts';
import type { Operations } from '../operations/operations.ts';
import type { DocumentTool } from './tools.ts';

export type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

export interface Call {
  readonly tool: DocumentTool;
  readonly variables: Record<string, unknown>;
  readonly context: GatewayContext;
  readonly operations: Operations;
  readonly server: Server;
  readonly extra: Extra;
  /** Whether ids of trusted documents are taken; their text is where they are not. */
  readonly knowsIds: boolean;
}

/** A model reads what it gets: more than that would only push out what it was asked. */
const MAX_RESULT_BYTES = 100_000;
const MAX_EVENTS = 500;
const APPROVAL_TIMEOUT_MS = 300_000;

/** Runs a trusted document for an agent. What goes wrong is a result that says so: the model must read it. */
export async function callTool(call: Call): Promise<CallToolResult> {
  const refusal = call.tool.needsApproval ? await refusalOf(call) : null;
  if (refusal) return failed(refusal);
  const { operations, context, tool, variables, knowsIds } = call;
  const request = { query: tool.document, documentId: knowsIds ? tool.documentId : undefined, variables };
  const ready = await operations.admit(request, context, 'mcp');
  if ('errors' in ready)
    return failed(JSON.stringify({ errors: operations.formatErrors(ready.errors, context.requestId) }));
  const result = await operations.run(ready);
  if (Symbol.asyncIterator in result) return resultOf(await eventsOf(result, call.extra));
  return resultOf(JSON.stringify(result), result.data == null);
}

/** Why it may not run; null when a person agrees, or a key's budget bounds what it may cost. */
async function refusalOf({ context, server, extra, tool, variables }: Call): Promise<string | null> {
  if (context.identity.keyTerms?.hasBudget) return null;
  if (!server.getClientCapabilities()?.elicitation) return NOBODY_TO_ASK;
  const { action, content } = await server.elicitInput(
    {
      message: `Run ${tool.tool.name}? It may cost money or change what cannot be changed back.\n${JSON.stringify(variables)}`,
      requestedSchema: {
        type: 'object',
        properties: { approve: { type: 'boolean', title: 'Run it', default: false } },
        required: ['approve'],
      },
    },
    { relatedRequestId: extra.requestId, signal: extra.signal, timeout: APPROVAL_TIMEOUT_MS },
  );
  return action === 'accept' && content?.['approve'] === true
    ? null
    : 'That was not approved; nothing was done.';
}

const NOBODY_TO_ASK =
  'This may cost money, and nobody can be asked: use a client that lets people approve (elicitation), or an API key with a budget.';

/** Until the stream ends, or has told as much as a result may hold; each one is also told as progress. */
async function eventsOf(stream: AsyncGenerator<unknown, void, void>, extra: Extra): Promise<string> {
  const events: string[] = [];
  const { _meta: meta } = extra;
  const progressToken = meta?.progressToken;
  let bytes = 0;
  for await (const event of stream) {
    const text = JSON.stringify(event);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > MAX_RESULT_BYTES - 100 || events.length === MAX_EVENTS) break;
    events.push(text);
    if (progressToken === undefined) continue;
    const params = { progressToken, progress: events.length, message: text };
    await extra.sendNotification({ method: 'notifications/progress', params });
  }
  return `[${events.join(',')}]`;
}

function resultOf(text: string, isError = false): CallToolResult {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_RESULT_BYTES)
    return failed(`The result is ${bytes} bytes long; ${MAX_RESULT_BYTES} are given at most. Ask for less.`);
  return { content: [{ type: 'text', text }], isError };
}

const failed = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });
