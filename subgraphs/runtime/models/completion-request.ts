import type { ModelMessage, ModelRequest } from '#runtime/domain/engine/models/language-model.ts';

/** What an endpoint may refuse to be told, and can do without. */
export type OptionalParameter =
  | 'temperature'
  | 'stream_options'
  | 'max_tokens'
  | 'max_completion_tokens'
  | 'tool_choice';

/** In the order in which their names are looked for: the longer of two alike first. */
const optional: readonly OptionalParameter[] = [
  'max_completion_tokens',
  'max_tokens',
  'temperature',
  'stream_options',
  'tool_choice',
];

export type CompletionBody = Record<string, unknown>;

/** The body of a request for a chat completion, without what this model is known to refuse. */
export function completionBody(
  request: ModelRequest,
  model: string | undefined,
  refused: ReadonlySet<OptionalParameter>,
): CompletionBody {
  const { maxTokens, tools = [], requiredTool } = request;
  const limit = refused.has('max_tokens') ? 'max_completion_tokens' : 'max_tokens';
  const body: CompletionBody = {
    model,
    messages: request.messages.map(toMessage),
    temperature: request.temperature,
    ...(maxTokens !== undefined && { [limit]: maxTokens }),
    ...(tools.length > 0 && { tools: tools.map((tool) => ({ type: 'function', function: tool })) }),
    ...(requiredTool !== undefined && {
      tool_choice: { type: 'function', function: { name: requiredTool } },
    }),
    stream: true,
    stream_options: { include_usage: true },
  };
  return Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) => value !== undefined && !refused.has(name as OptionalParameter),
    ),
  );
}

function toMessage(message: ModelMessage): Record<string, unknown> {
  switch (message.role) {
    case 'tool':
      return { role: 'tool', tool_call_id: message.callId, content: message.text };
    case 'assistant':
      return {
        role: 'assistant',
        content: message.text,
        ...(message.toolCalls.length > 0 && {
          tool_calls: message.toolCalls.map(({ id, name, arguments: args }) => ({
            id,
            type: 'function',
            function: { name, arguments: args },
          })),
        }),
      };
    default:
      return { role: message.role, content: message.text };
  }
}

/** Answers that speak of the caller or of the moment, not of what was asked. */
const otherReasons = new Set([401, 403, 408, 429]);

/** The parameter of this request that a refusal names, if it is one that can be left out. */
export function refusedParameter(
  status: number,
  words: string,
  body: CompletionBody,
): OptionalParameter | undefined {
  if (otherReasons.has(status)) return undefined;
  const named = optional.find((name) => name in body && new RegExp(String.raw`\b${name}\b`).test(words));
  // "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead" names two; only one was sent.
  if (named) return named;
  return 'stream_options' in body && words.includes('include_usage') ? 'stream_options' : undefined;
}
