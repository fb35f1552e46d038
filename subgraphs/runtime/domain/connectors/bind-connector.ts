import type { Caller } from '#common/identity/caller.ts';
import { isUuid, newId } from '#common/ids.ts';
import { mayInvoke, maySeeRuns } from '../run/access.ts';
import { runtimeError, type RuntimeError } from '../run/errors.ts';
import type { InstanceDirectory } from '../run/ports.ts';
import type { ConnectorPorts } from './manage-connector.ts';
import { authorizeConnector, type BindAnswer, type BindingAnswer } from './authorize-connector.ts';
import { ConnectorError } from './ports.ts';

export interface BindPorts extends ConnectorPorts {
  instances: InstanceDirectory;
  /** Where authorization servers lead back to. */
  oauthRedirect(): string;
}

export interface ConnectorBindInput {
  instance: string;
  connector: string;
  credential?: string | null;
  tools?: readonly string[] | null;
}

const refuse = (...error: Parameters<typeof runtimeError>): { errors: RuntimeError[] } => ({
  errors: [runtimeError(...error)],
});

const MAX_CREDENTIAL_CHARACTERS = 8_000;

/**
 * Lets an instance use a connector. The server is asked for its tools with the credential first, so that a wrong
 * one is told to the person who typed it.
 */
export async function bindConnector(
  caller: Caller,
  input: ConnectorBindInput,
  ports: BindPorts,
): Promise<BindAnswer> {
  const instanceId = input.instance.toLowerCase();
  const terms = isUuid(instanceId) ? await ports.instances.termsOf(instanceId, null) : undefined;
  const owned = terms && { instanceId, organizationId: terms.organizationId };
  if (!owned || !(await maySeeRuns(caller, ports.memberships, owned)))
    return refuse('NOT_FOUND', 'instance', 'There is no such instance.');
  if (caller.kind !== 'person' || !(await mayInvoke(caller, ports.memberships, owned))) {
    return refuse(
      'FORBIDDEN',
      'instance',
      'Only members of the organization bind connectors to its instances.',
    );
  }
  const connector = isUuid(input.connector) ? await ports.connectors.find(input.connector) : undefined;
  if (!connector || (connector.publisherId !== null && connector.publisherId !== terms?.publisherId)) {
    return refuse('NOT_FOUND', 'connector', 'There is no such connector for this instance.');
  }
  if (connector.auth === 'OAUTH2') {
    const wanted = { ...owned, connectorId: connector.id, tools: [...new Set(input.tools ?? [])] };
    return authorizeConnector(connector, { ...wanted, askedBy: caller.email ?? 'somebody' }, ports);
  }
  const credential = input.credential ?? undefined;
  if (connector.auth === 'BEARER' && !credential)
    return refuse('REQUIRED', 'credential', 'This connector needs a bearer token.');
  if (
    credential !== undefined &&
    (!/^[\x21-\x7e]+$/.test(credential) || credential.length > MAX_CREDENTIAL_CHARACTERS)
  ) {
    return refuse('INVALID', 'credential', 'A token has no blanks, and letters and signs of ASCII alone.');
  }
  let listed;
  try {
    listed = await ports.toolServers.list({ url: connector.url, credential });
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return error.isRefusal
      ? refuse('INVALID', 'credential', error.message)
      : refuse('UNREACHABLE', 'connector', error.message);
  }
  const unknown = (input.tools ?? []).find((tool) => !listed.some(({ name }) => name === tool));
  if (unknown !== undefined)
    return refuse('INVALID', 'tools', `The connector has no tool ${unknown.slice(0, 100)}.`);
  await ports.connectors.update(connector.id, { tools: listed, state: 'READY', failure: null });
  const binding = await ports.connectors.bind(
    { id: newId(), ...owned, connectorId: connector.id, tools: [...new Set(input.tools ?? [])] },
    connector.auth === 'NONE' ? undefined : credential,
  );
  return { binding };
}

/** No call is made with it from now on; its credential is forgotten. Asking twice is harmless. */
export async function revokeBinding(caller: Caller, id: string, ports: BindPorts): Promise<BindingAnswer> {
  const binding = isUuid(id) ? await ports.connectors.findBinding(id) : undefined;
  if (!binding || !(await maySeeRuns(caller, ports.memberships, binding)))
    return refuse('NOT_FOUND', 'id', 'There is no such binding.');
  const isOwn = caller.kind === 'person' && (await mayInvoke(caller, ports.memberships, binding));
  if (!isOwn) return refuse('FORBIDDEN', 'id', 'You may not revoke connectors of this instance.');
  await ports.connectors.revoke(binding.id);
  return { binding: (await ports.connectors.findBinding(binding.id)) ?? binding };
}
