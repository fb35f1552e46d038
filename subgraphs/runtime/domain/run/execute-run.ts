import type { Logger } from '#common/process/logging.ts';
import { BudgetExhaustedError, CostMeter, type TokenUsage } from '../engine/cost-meter.ts';
import { interpret } from '../engine/interpreter.ts';
import { ModelUnavailableError, type LanguageModel } from '../engine/models/language-model.ts';
import type { Documents, SessionMessage, Web } from '../engine/flow-run.ts';
import type { Tool } from '../engine/tools/tool.ts';
import { ToolFailedError } from '../engine/tools/tool-failure.ts';
import { variablesFrom } from '../engine/setting-variables.ts';
import { sha256 } from '../flow/definition/content.ts';
import { hostsOf } from '../flow/program/hosts.ts';
import type { Executable } from '../flow/program/executable.ts';
import type { Program } from '../flow/program/program.ts';
import type { FlowServer } from '../served/flow-server.ts';
import { runServedFlow } from '../served/run-served-flow.ts';
import { tweaksFor, type ServedFlow } from '../served/served-flow.ts';
import { LeaseLostError, type ClaimedRun, type RunQueue, type SessionHistory } from './ports.ts';
import { chargeOf } from '#common/pricing/run-pricing.ts';
import type { RunEventBody } from './run-event.ts';
import { openRunLog, type RunLog } from './run-log.ts';
import type { RunFailureCode, RunFinish, RunOutcome } from './run.ts';
import { textOf } from './start-request.ts';
import { stoppedInTime } from './stopped-in-time.ts';
import { WorkAbort } from './work-abort.ts';

/** How often a run of which nothing was shown is begun again after its worker was lost. */
const MAX_ATTEMPTS = 3;

export interface ExecutionPorts {
  queue: RunQueue;
  sessions: SessionHistory;
  model: LanguageModel;
  /** Undefined when the definition does not pass the checks (any more). */
  flowOf(flowId: string): Promise<Executable | undefined>;
  /** Runs what the embedded engine cannot; undefined where none is configured (any more). */
  flowServer: FlowServer | undefined;
  surroundings: Surroundings;
  logger: Logger;
}

type Owner = Pick<ClaimedRun, 'id' | 'instanceId' | 'organizationId' | 'terms'>;

/** What runs can reach besides a model: each only what its instance and its publisher have. */
export interface Surroundings {
  documents(run: Owner): Documents;
  /** HTTP to these hosts alone. */
  web(hosts: readonly string[]): Web;
  connectorTools(run: Owner, connector: string): Promise<Tool[]>;
  secret(run: Owner, name: string): Promise<string | undefined>;
  subflow(run: Owner, name: string): Promise<Program | undefined>;
}

/**
 * Does the work of a run up to its outcome, which is stored but not yet shown.
 * Returns the credits to charge, or undefined when the run went back into the queue.
 */
export async function executeRun(
  run: ClaimedRun,
  ports: ExecutionPorts,
  signal: AbortSignal,
): Promise<number | undefined> {
  const meter = new CostMeter(run.terms.pricing, run.budgetCredits, run.usedBefore);
  const log = openRunLog(run, ports.queue, () => meter.usage);
  const early = outcomeWithoutWork(run);
  const remembered: SessionMessage[] = [];
  const outcome = early ?? (await attempt(run, ports, { meter, log, signal, remembered }));
  if (outcome === 'handed back') {
    await ports.queue.handBack(run);
    return undefined;
  }
  const rest = await log.rest();
  const usage = early ? run.usage : meter.usage;
  const output = outcome.state === 'SUCCEEDED' ? outcome.output.text : undefined;
  const charged = isCharged(outcome, log.shown, usage);
  const { pricing } = run.terms;
  return ports.queue.saveOutcome(run, {
    ...rest,
    outcome,
    usage,
    charge: charged ? (before) => chargeOf(pricing, { runs: 1, ...usage }, run.budgetCredits, before) : null,
    messages:
      output === undefined
        ? []
        : [...remembered, { sender: 'User', text: textOf(run.input) }, { sender: 'Machine', text: output }],
  });
}

const early: Readonly<Record<Exclude<RunFinish, 'COMPLETE'>, string>> = {
  LENGTH: 'The language model stopped at the limit of its length: more would have come.',
  CONTENT_FILTER: "The language model's provider withheld the rest of the answer.",
};

/** How a run ends that is not to be begun, or not again. */
function outcomeWithoutWork(run: ClaimedRun): RunOutcome | undefined {
  if (run.cancelRequested) return { state: 'CANCELED' };
  const lost = run.state === 'RUNNING' && (run.outputShown || run.attempts > MAX_ATTEMPTS);
  if (lost) return failed('WORKER_LOST', 'The worker that ran this was lost.');
  if (run.deadlineInMs <= 0)
    return failed('DEADLINE_EXCEEDED', 'The deadline passed before the run could end.');
  return undefined;
}

interface Attempt {
  meter: CostMeter;
  log: RunLog;
  signal: AbortSignal;
  remembered: SessionMessage[];
}

async function attempt(
  run: ClaimedRun,
  ports: ExecutionPorts,
  { meter, log, signal, remembered }: Attempt,
): Promise<RunOutcome | 'handed back'> {
  try {
    const flow = await ports.flowOf(run.flowId);
    if (!run.hasBegun)
      await log.begin([run.lastSequence === 0 ? STARTED : AGAIN, ...(flow ? [byWhom(flow, ports)] : [])]);
    if (!flow) return failed('FLOW_INVALID', 'The flow of this instance cannot be run.');
    let finish: RunFinish = 'COMPLETE';
    const shared = {
      text: textOf(run.input),
      variables: variablesFrom(run.terms.settings, run.terms.offeringName),
      model: ports.model,
      meter,
      signal,
      log: log.append,
      show: log.show,
      overspent: (counted: { inputTokens: number; outputTokens: number }) =>
        ports.logger.warn(
          { run: run.id, counted },
          'a provider counted more than the budget of a run covers',
        ),
    };
    if (flow.engine === 'LANGFLOW') {
      const text = await serve(flow.served, run, ports, shared);
      return { state: 'SUCCEEDED', output: { text }, finish };
    }
    const { program } = flow;
    const text = await interpret(program, {
      ...shared,
      history: async (limit) =>
        run.session === null ? [] : ports.sessions.newest(run.instanceId, run.session, limit),
      depth: 0,
      documents: stoppedInTime(ports.surroundings.documents(run), signal),
      web: ports.surroundings.web([...hostsOf(program), ...(run.terms.hosts ?? [])]),
      connectorTools: (connector) => ports.surroundings.connectorTools(run, connector),
      secret: (name) => ports.surroundings.secret(run, name),
      subflow: (name) => ports.surroundings.subflow(run, name),
      remember: (message) => void remembered.push(message),
      async endedEarly(how) {
        finish = how;
        await log.append({ kind: 'RunLogged', level: 'warn', message: early[how] });
      },
    });
    return { state: 'SUCCEEDED', output: { text }, finish };
  } catch (error) {
    return ended(run, ports, log, signal.aborted ? signal.reason : error);
  }
}

const STARTED: RunEventBody = { kind: 'RunStarted' };
const AGAIN: RunEventBody = {
  kind: 'RunLogged',
  level: 'warn',
  message: 'The worker was lost or stopped; the run begins again.',
};

/** With what a run of a flow begins whose first worker is known when it is let in; only what this engine runs. */
export async function beginningOf(
  flowId: string,
  ports: Pick<ExecutionPorts, 'flowOf' | 'model'>,
): Promise<RunEventBody[]> {
  const flow = await ports.flowOf(flowId);
  return flow?.engine === 'EMBEDDED' ? [STARTED, byWhom(flow, ports)] : [];
}

/** Nobody knows what the components of a server have done by the time that a worker is lost: such a run is not begun again. */
const byWhom = ({ engine }: Executable, { model }: Pick<ExecutionPorts, 'model'>): RunEventBody => ({
  kind: 'RunLogged',
  level: 'info',
  ...(engine === 'LANGFLOW'
    ? { message: 'Executed by a Langflow server.', isOutside: true }
    : { message: `Answered by ${model.description}.` }),
});

/** Has the server run a flow, in a session that is this instance's alone. */
async function serve(
  flow: ServedFlow,
  run: ClaimedRun,
  { flowServer, surroundings }: ExecutionPorts,
  flowRun: Parameters<typeof runServedFlow>[3] & { text: string; variables: Record<string, string> },
): Promise<string> {
  if (!flowServer) throw new ModelUnavailableError('The server that runs this flow is not there any more.');
  const tweaks = await tweaksFor(flow, {
    settings: flowRun.variables,
    variable: (name) => surroundings.secret(run, name),
    modelName: flowServer.modelName,
  });
  const session = run.session === null ? run.id : sha256(`${run.instanceId} ${run.session}`);
  const request = { text: flowRun.text, session, keepsSession: run.session !== null, tweaks };
  return runServedFlow(flowServer, flow, request, flowRun);
}

/** What became of a run whose work was broken off; what was counted and still waits to be stored is shown, too. */
function ended(
  run: ClaimedRun,
  { logger }: ExecutionPorts,
  log: RunLog,
  error: unknown,
): RunOutcome | 'handed back' {
  if (error instanceof LeaseLostError) throw error;
  if (error instanceof WorkAbort) {
    if (error.cause === 'cancel') return { state: 'CANCELED' };
    if (error.cause === 'deadline')
      return failed('DEADLINE_EXCEEDED', 'The deadline passed before the run could end.');
    if (log.isRepeatable) return 'handed back';
    return failed('WORKER_LOST', 'The worker was stopped in the middle of the run.');
  }
  if (error instanceof ToolFailedError) return failed('TOOL_FAILED', error.message);
  if (error instanceof BudgetExhaustedError) return failed('BUDGET_EXHAUSTED', error.message);
  if (error instanceof ModelUnavailableError) {
    logger.warn({ err: error, run: run.id }, 'the language model is not available');
    return failed('MODEL_UNAVAILABLE', error.message);
  }
  logger.error({ err: error, run: run.id }, 'a run failed');
  return failed('INTERNAL', 'Something went wrong on our side.');
}

const failed = (code: RunFailureCode, message: string): RunOutcome => ({
  state: 'FAILED',
  failure: { code, message },
});

/** What ends a run through a fault of ours: nobody can use the half that there is. */
const ourFaults: ReadonlySet<RunFailureCode> = new Set(['WORKER_LOST', 'INTERNAL', 'FLOW_INVALID']);

/**
 * What a run is charged for, as the README's table has it. An exhausted budget is the buyer's own; but of a model
 * whose first piece already costs too much nobody has had anything.
 */
function isCharged(outcome: RunOutcome, shown: boolean, usage: TokenUsage): boolean {
  if (outcome.state !== 'FAILED') return true;
  const { code } = outcome.failure;
  if (ourFaults.has(code)) return false;
  if (code === 'BUDGET_EXHAUSTED') return shown || usage.outputTokens > 0 || usage.toolCalls > 0;
  return shown;
}
