import { BudgetExhaustedError } from '../cost-meter.ts';
import type { FlowRun } from '../flow-run.ts';
import {
  ModelUnavailableError,
  type ModelFinish,
  type ModelMessage,
  type ModelRequest,
  type ToolCall,
} from './language-model.ts';

export interface ModelAnswer {
  text: string;
  toolCalls: ToolCall[];
  finish: ModelFinish;
}

/** A model that says more than this has lost its way. */
const MAX_OUTPUT_CHARACTERS = 500_000;
/** Nobody means more tools at once than this. */
const MAX_TOOL_CALLS = 32;

/**
 * One call of the language model, counted while it goes on: what is not paid for is neither asked nor shown. The
 * model's own limit comes from what is left of the budget, so that a provider that counts at the end is stopped too.
 */
export async function askModel(
  run: FlowRun,
  request: ModelRequest,
  onText: (text: string) => Promise<void> = async () => undefined,
): Promise<ModelAnswer> {
  const { model, meter } = run;
  const counted = { inputTokens: model.countTokens(textOf(request)), outputTokens: 0 };
  meter.count({ inputTokens: counted.inputTokens });
  const left = meter.outputTokensLeft;
  if (left === 0) meter.count({ outputTokens: 1 });
  const maxTokens = Math.min(request.maxTokens ?? Infinity, left ?? Infinity);
  const limited = Number.isFinite(maxTokens) ? { ...request, maxTokens } : request;

  const texts: string[] = [];
  const toolCalls: ToolCall[] = [];
  let characters = 0;
  let finish: ModelFinish = 'COMPLETE';
  const count = (tokens: number, length: number): void => {
    counted.outputTokens += tokens;
    meter.count({ outputTokens: tokens });
    characters += length;
    if (characters > MAX_OUTPUT_CHARACTERS || toolCalls.length >= MAX_TOOL_CALLS) {
      throw new ModelUnavailableError('The language model did not come to an end.');
    }
  };
  for await (const chunk of model.generate(limited, run.signal)) {
    switch (chunk.kind) {
      case 'text':
        count(chunk.tokens, chunk.text.length);
        texts.push(chunk.text);
        await onText(chunk.text);
        break;
      case 'tool call':
        count(chunk.tokens, chunk.call.arguments.length);
        toolCalls.push(chunk.call);
        break;
      case 'usage': {
        const exact = { ...counted };
        if (chunk.inputTokens !== undefined) exact.inputTokens = chunk.inputTokens;
        if (chunk.outputTokens !== undefined) exact.outputTokens = chunk.outputTokens;
        // Some providers tell their count so far with every piece: each one replaces the last.
        if (meter.correct(counted, exact)) Object.assign(counted, exact);
        else run.overspent(exact);
        break;
      }
      case 'finish':
        finish = chunk.finish;
        break;
    }
  }
  // The model stopped where the budget ends, not at a limit of its own. Without its count ours may be a quarter of it.
  const byBudget = left !== undefined && left <= (request.maxTokens ?? Infinity);
  if (finish === 'LENGTH' && byBudget && counted.outputTokens >= left / 4) {
    throw new BudgetExhaustedError('The run reached its budget before the answer came to its end.');
  }
  if (finish !== 'COMPLETE') await run.endedEarly(finish);
  return { text: texts.join(''), toolCalls, finish };
}

const textOf = ({ messages, tools = [] }: ModelRequest): string =>
  [...messages.map(messageText), ...(tools.length > 0 ? [JSON.stringify(tools)] : [])].join(' ').trim();

const messageText = (message: ModelMessage): string =>
  message.role === 'assistant' && message.toolCalls.length > 0
    ? `${message.text} ${message.toolCalls.map((call) => `${call.name} ${call.arguments}`).join(' ')}`
    : message.text;
