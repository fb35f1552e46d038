import type { LanguageModel, ModelChunk, ModelRequest } from './language-model.ts';

/** What a model answers: a text, or a call of a tool. */
export type Scripted = string | { tool: string; args: Record<string, unknown> | string };

/** A model that answers as the test says, one answer for each request; `requests` has what it was asked. */
export function scriptedModel(
  answers: readonly (Scripted | readonly Scripted[])[],
): LanguageModel & { requests: ModelRequest[] } {
  const requests: ModelRequest[] = [];
  return {
    description: 'a scripted model',
    countTokens: (text) => Math.ceil(text.length / 4),
    requests,
    async *generate(request) {
      const answer = answers[requests.length] ?? 'done';
      // The list grows after the request: what was asked is what stood in it then.
      requests.push({ ...request, messages: [...request.messages] });
      const parts: readonly Scripted[] = Array.isArray(answer)
        ? (answer as readonly Scripted[])
        : [answer as Scripted];
      for (const [index, part] of parts.entries()) yield chunk(part, index);
    },
  };
}

const chunk = (part: Scripted, index: number): ModelChunk =>
  typeof part === 'string'
    ? { kind: 'text', text: part, tokens: 1 }
    : {
        kind: 'tool call',
        tokens: 1,
        call: {
          id: `call_${index}`,
          name: part.tool,
          arguments: typeof part.args === 'string' ? part.args : JSON.stringify(part.args),
        },
      };
