import { Ajv, type ValidateFunction } from 'ajv';
import type { Logger } from '#common/process/logging.ts';
import { bindingCredential } from '../domain/connectors/binding-credential.ts';
import type { Connector, ConnectorBinding, ConnectorTool } from '../domain/connectors/connector.ts';
import { ConnectorError, type ConnectorStore, type ToolServers } from '../domain/connectors/ports.ts';
import { refused, type Tool, type ToolResult } from '../domain/engine/tools/tool.ts';
import type { Surroundings } from '../domain/run/execute-run.ts';

export interface ConnectorToolsParts {
  connectors: ConnectorStore;
  toolServers: ToolServers;
  logger: Logger;
}

/** The tools of the connectors that a run's instance is bound to; all of them where none is called so. */
export const createConnectorTools =
  (parts: ConnectorToolsParts): Surroundings['connectorTools'] =>
  async ({ instanceId }, name) => {
    const bindings = (await parts.connectors.bindingsOf(instanceId)).filter(
      ({ state }) => state !== 'REVOKED',
    );
    const bound = await Promise.all(
      bindings.map(async (binding) => ({
        binding,
        connector: await parts.connectors.find(binding.connectorId),
      })),
    );
    const there = bound.flatMap(({ binding, connector }) => (connector ? [{ binding, connector }] : []));
    const named = there.filter(({ connector }) => connector.name.toLowerCase() === name.toLowerCase());
    return (named.length > 0 ? named : there).flatMap((pair) => toolsOf(pair, parts));
  };

interface Bound {
  binding: ConnectorBinding;
  connector: Connector;
}

const toolsOf = ({ binding, connector }: Bound, parts: ConnectorToolsParts): Tool[] =>
  connector.tools
    .filter(({ name }) => binding.tools.length === 0 || binding.tools.includes(name))
    .map((tool) => ({
      name: tool.name.replaceAll('.', '_'),
      description: tool.description,
      parameters: tool.inputSchema,
      connectorId: connector.id,
      isRepeatable: tool.isRepeatable,
      call: (args, signal) => call({ binding, connector }, tool, args, signal, parts),
    }));

/** Whether the binding still allows it is asked for each call: a revoked one makes none, in whatever process. */
async function call(
  { binding, connector }: Bound,
  tool: ConnectorTool,
  args: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  { connectors, toolServers, logger }: ConnectorToolsParts,
): Promise<ToolResult> {
  const mistakes = mistakesIn(args, tool.inputSchema);
  if (mistakes !== undefined) return refused(`The arguments do not fit: ${mistakes}.`);
  const use = await connectors.use(binding.id);
  if (use === 'revoked') return refused('This tool is gone: its owner has revoked it. Go on without it.');
  const onToolsChanged = (tools: ConnectorTool[]): void => {
    connectors
      .update(connector.id, { tools })
      .catch((error: unknown) =>
        logger.warn(
          { err: error, connector: connector.id },
          'the changed tools of a connector could not be kept',
        ),
      );
  };
  const callWith = (credential: string | undefined): Promise<ToolResult> =>
    toolServers.call(
      { url: connector.url, credential: bindingCredential(connector, binding.id, credential, connectors) },
      tool.name,
      args,
      signal,
      onToolsChanged,
    );
  try {
    const result = await callWith(use.credential).catch(async (error: unknown) => {
      // Another process may have refreshed the tokens a moment ago, after which these are good no more.
      const now = error instanceof ConnectorError && error.isRefusal ? await connectors.use(binding.id) : use;
      if (now === 'revoked' || now.credential === use.credential) throw error;
      return callWith(now.credential);
    });
    if (binding.state === 'FAILING') await connectors.noteFailure(binding.id, null);
    return result;
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    logger.warn({ err: error, connector: connector.id }, 'a connector failed');
    await connectors.noteFailure(binding.id, error.message);
    return refused(error.message);
  }
}

const ajv = new Ajv({ strict: false, validateFormats: false, logger: false, validateSchema: false });
const validators = new WeakMap<object, ValidateFunction | null>();

/** What of the arguments a tool's schema does not allow. A schema that cannot be read allows all. */
function mistakesIn(args: unknown, schema: Record<string, unknown>): string | undefined {
  let validate = validators.get(schema);
  if (validate === undefined) {
    try {
      validate = ajv.compile(withoutPatterns(schema) as object);
    } catch {
      validate = null;
    }
    validators.set(schema, validate);
  }
  return !validate || validate(args)
    ? undefined
    : ajv.errorsText(validate.errors, { dataVar: 'arguments' }).slice(0, 500);
}

/** A stranger's pattern could take for ever. */
function withoutPatterns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPatterns);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['pattern', 'patternProperties', '$id', '$schema', 'format'].includes(key))
      .map(([key, item]) => [key, withoutPatterns(item)]),
  );
}
