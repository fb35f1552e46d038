import { randomUUID } from 'node:crypto';
import { newId } from '#common/ids.ts';
import { runtimeError, type RuntimeError } from '../run/errors.ts';
import type { Connector, ConnectorBinding } from './connector.ts';
import { ConnectorError, type ConnectorStore, type PendingAuthorization, type ToolServers } from './ports.ts';

export type BindingAnswer = { binding: ConnectorBinding } | { errors: RuntimeError[] };
/** Or where to send the person first. */
export type BindAnswer = BindingAnswer | { authorizationUrl: string };

export interface AuthorizePorts {
  connectors: ConnectorStore;
  toolServers: ToolServers;
  oauthRedirect(): string;
}

type Wanted = Omit<PendingAuthorization, 'id' | 'state'>;

/** Asks the server where its person gives the permission; what was agreed with it on the way is kept until then. */
export async function authorizeConnector(
  connector: Connector,
  wanted: Wanted,
  { connectors, toolServers, oauthRedirect }: AuthorizePorts,
): Promise<BindAnswer> {
  // Nobody guesses it: what comes back with it makes a binding.
  const id = randomUUID();
  const client = await connectors.clientOf(connector.id);
  let state = JSON.stringify({ client: client === undefined ? undefined : JSON.parse(client) });
  const credential = {
    id,
    state,
    redirectUrl: oauthRedirect(),
    async keep(next: string) {
      state = next;
    },
  };
  try {
    const answer = await toolServers.authorize({ url: connector.url, credential });
    if ('tools' in answer) {
      // It asks nobody.
      await connectors.update(connector.id, { tools: answer.tools, state: 'READY', failure: null });
      return { binding: await bindWith(wanted, state, connectors) };
    }
    const registered = (JSON.parse(state) as { client?: unknown }).client;
    if (registered) await connectors.keepClient(connector.id, JSON.stringify(registered));
    await connectors.await({ ...wanted, id, state });
    return answer;
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { errors: [runtimeError('UNREACHABLE', 'connector', error.message)] };
  }
}

/** The person is back with a code: the binding is made. A code is good once, and so is what it belongs to. */
export async function finishAuthorization(
  id: string,
  code: string,
  { connectors, toolServers, oauthRedirect }: AuthorizePorts,
): Promise<{ binding: ConnectorBinding } | { failure: string }> {
  const wanted = await connectors.takeAuthorization(id);
  const connector = wanted && (await connectors.find(wanted.connectorId));
  if (!wanted || !connector) return { failure: 'This permission was asked for too long ago. Ask again.' };
  let { state } = wanted;
  const credential = () => ({
    id,
    state,
    redirectUrl: oauthRedirect(),
    async keep(next: string) {
      state = next;
    },
  });
  try {
    await toolServers.redeem({ url: connector.url, credential: credential() }, code);
    const tools = await toolServers.list({ url: connector.url, credential: credential() });
    const unknown = wanted.tools.find((tool) => !tools.some(({ name }) => name === tool));
    if (unknown !== undefined) return { failure: `The connector has no tool ${unknown.slice(0, 100)}.` };
    await connectors.update(connector.id, { tools, state: 'READY', failure: null });
    return { binding: await bindWith(wanted, state, connectors) };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { failure: error.message };
  }
}

const bindWith = (
  { instanceId, organizationId, connectorId, tools }: Wanted,
  state: string,
  connectors: ConnectorStore,
): Promise<ConnectorBinding> =>
  connectors.bind({ id: newId(), instanceId, organizationId, connectorId, tools }, state);
