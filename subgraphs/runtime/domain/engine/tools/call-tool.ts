import type { FlowRun } from '../flow-run.ts';
import { BudgetExhaustedError } from '../cost-meter.ts';
import { refused, type Tool, type ToolResult } from './tool.ts';

const TIMEOUT_MS = 60_000;
/** A model gets no more of an answer than this, and the log keeps no more. */
const MAX_RESULT_CHARACTERS = 50_000;

/**
 * Calls a tool: paid for and stored in the log before it is made, bounded in time and size. What goes wrong
 * with it is its result.
 */
export async function callTool(
  run: FlowRun,
  tool: Tool,
  args: Readonly<Record<string, unknown>>,
): Promise<ToolResult> {
  run.signal.throwIfAborted();
  run.meter.count({ toolCalls: 1 });
  const about = { tool: tool.name, connectorId: tool.connectorId, arguments: args };
  await run.log({ kind: 'RunToolCalling', ...about, isRepeatable: tool.isRepeatable });
  const startedMs = performance.now();
  const { value, isError } = bounded(await attempt(run, tool, args));
  const milliseconds = Math.round(performance.now() - startedMs);
  await run.log({ kind: 'RunToolCalled', ...about, result: isError ? null : value, isError, milliseconds });
  return { value, isError };
}

async function attempt(
  run: FlowRun,
  tool: Tool,
  args: Readonly<Record<string, unknown>>,
): Promise<ToolResult> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await tool.call(args, AbortSignal.any([run.signal, timeout]));
  } catch (error) {
    run.signal.throwIfAborted();
    if (error instanceof BudgetExhaustedError) throw error;
    if (timeout.aborted) return refused(`The tool did not answer within ${TIMEOUT_MS / 1_000} seconds.`);
    return refused(error instanceof Error ? error.message : 'The tool failed.');
  }
}

function bounded(result: ToolResult): ToolResult {
  const text = typeof result.value === 'string' ? result.value : (JSON.stringify(result.value) ?? 'null');
  const clean = text.replaceAll('\0', '').toWellFormed();
  if (clean.length > MAX_RESULT_CHARACTERS) {
    return { ...result, value: `${clean.slice(0, MAX_RESULT_CHARACTERS).toWellFormed()} … (cut off)` };
  }
  return { ...result, value: typeof result.value === 'string' ? clean : (JSON.parse(clean) as unknown) };
}
