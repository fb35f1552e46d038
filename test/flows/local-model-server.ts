import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { listen } from '#common/serving/listen.ts';
import type {
  LanguageModel,
  ModelMessage,
  ModelRequest,
} from '#runtime/domain/engine/models/language-model.ts';
import { createLocalModel } from '#runtime/models/local-model.ts';

/** What is read of a request; content may be a list of parts. */
const content = z
  .union([z.string(), z.array(z.looseObject({ text: z.string().default('') }))])
  .nullish()
  .transform((value) =>
    typeof value === 'string' ? value : (value ?? []).map(({ text }) => text).join('\n'),
  );
const call = z.looseObject({
  id: z.string(),
  function: z.looseObject({ name: z.string(), arguments: z.string() }),
});
const message = z.looseObject({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool']),
  content,
  tool_calls: z.array(call).nullish(),
  tool_call_id: z.string().nullish(),
});
const described = z.looseObject({
  name: z.string(),
  description: z.string().default(''),
  parameters: z.record(z.string(), z.unknown()).default({}),
});
const question = z.looseObject({
  stream: z.boolean().nullish(),
  messages: z.array(message),
  tools: z.array(z.looseObject({ function: described })).nullish(),
  tool_choice: z
    .union([z.string(), z.looseObject({ function: z.looseObject({ name: z.string() }) })])
    .nullish(),
  response_format: z
    .looseObject({
      json_schema: z.looseObject({ schema: z.record(z.string(), z.unknown()) }).nullish(),
    })
    .nullish(),
});
type Question = z.output<typeof question>;

export interface LocalModelServer {
  /** Like http://127.0.0.1:18711/v1 */
  url: string;
  /** How many completions it was asked for. */
  asked: number;
  stop(): Promise<void>;
}

/** The local model as an OpenAI-compatible endpoint of this machine, for a Langflow server beside it. */
export async function startLocalModelServer(port: number): Promise<LocalModelServer> {
  const model = createLocalModel(0);
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: String(error), type: 'invalid_request_error' } }));
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url !== '/v1/chat/completions') return void response.writeHead(404).end();
    own.asked++;
    const asked = question.parse(JSON.parse(Buffer.concat(await request.toArray()).toString()));
    await complete(model, asked, response);
  };
  const own: LocalModelServer = {
    url: `http://127.0.0.1:${await listen(server, '127.0.0.1', port)}/v1`,
    asked: 0,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return own;
}

/** A structured answer is the arguments of a tool that has to be called. */
const RECORD = 'record';

function requestOf({
  messages,
  tools,
  tool_choice: choice,
  response_format: format,
}: Question): ModelRequest {
  const schema = format?.json_schema?.schema;
  const offered = (tools ?? []).map(({ function: tool }) => tool);
  const required = typeof choice === 'object' ? choice?.function.name : undefined;
  return {
    messages: messages.map(toMessage),
    tools: schema ? [{ name: RECORD, description: '', parameters: schema }] : offered,
    ...(schema && { requiredTool: RECORD }),
    ...(required !== undefined && { requiredTool: required }),
    ...(choice === 'required' && offered[0] && { requiredTool: offered[0].name }),
  };
}

function toMessage({
  role,
  content: text,
  tool_calls: calls,
  tool_call_id: callId,
}: z.output<typeof message>): ModelMessage {
  switch (role) {
    case 'assistant': {
      const toolCalls = (calls ?? []).map(({ id, function: { name, arguments: json } }) => ({
        id,
        name,
        arguments: json,
      }));
      return { role, text, toolCalls };
    }
    case 'tool':
      return { role, callId: callId ?? '', text };
    case 'developer':
      return { role: 'system', text };
    default:
      return { role, text };
  }
}

async function complete(model: LanguageModel, asked: Question, response: ServerResponse): Promise<void> {
  const request = requestOf(asked);
  const inputTokens = request.messages.reduce((sum, { text }) => sum + model.countTokens(text), 0);
  const about = { id: 'chatcmpl-local', created: 0, model: 'local' };
  let text = '';
  let outputTokens = 0;
  const calls: object[] = [];
  const send = (delta: object, finish: string | null = null, more: object = {}): void => {
    if (!asked.stream) return;
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
    const choices = [{ index: 0, delta, finish_reason: finish }];
    response.write(
      `data: ${JSON.stringify({ ...about, object: 'chat.completion.chunk', choices, ...more })}\n\n`,
    );
  };
  for await (const chunk of model.generate(request, AbortSignal.timeout(60_000))) {
    if (chunk.kind !== 'text' && chunk.kind !== 'tool call') continue;
    outputTokens += chunk.tokens;
    const words =
      chunk.kind === 'text' ? chunk.text : chunk.call.name === RECORD ? chunk.call.arguments : undefined;
    if (words !== undefined) {
      text += words;
      send({ role: 'assistant', content: words });
    } else if (chunk.kind === 'tool call') {
      const { id, ...tool } = chunk.call;
      calls.push({
        index: calls.length,
        id: `${id}_${crypto.randomUUID()}`,
        type: 'function',
        function: tool,
      });
      send({ role: 'assistant', content: null, tool_calls: calls.slice(-1) });
    }
  }
  const finish = calls.length > 0 ? 'tool_calls' : 'stop';
  const usage = {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  };
  if (asked.stream) {
    send({}, finish);
    response.write(
      `data: ${JSON.stringify({ ...about, object: 'chat.completion.chunk', choices: [], usage })}\n\n`,
    );
    return void response.end('data: [DONE]\n\n');
  }
  const answer = {
    role: 'assistant',
    content: text === '' ? null : text,
    ...(calls.length > 0 && { tool_calls: calls }),
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(
    JSON.stringify({
      ...about,
      object: 'chat.completion',
      choices: [{ index: 0, message: answer, finish_reason: finish }],
      usage,
    }),
  );
}
