import { isOperator, type Caller } from '#common/identity/caller.ts';
import { isUuid, newId } from '#common/ids.ts';
import { canonicalJson, sha256 } from '../flow/definition/content.ts';
import type { Memberships } from '../run/access.ts';
import { runtimeError, type RuntimeError } from '../run/errors.ts';
import type { Connector, ConnectorAuth } from './connector.ts';
import { ConnectorError, type ConnectorStore, type ToolServers } from './ports.ts';

export interface ConnectorPorts {
  connectors: ConnectorStore;
  toolServers: ToolServers;
  memberships: Memberships;
  /** Why an address may not be called, if it may not. */
  refusesAddress(url: string): string | undefined;
}

export interface ConnectorCreateInput {
  id?: string | null;
  name: string;
  description: string;
  publisher?: string | null;
  url: string;
  auth: ConnectorAuth;
  oauthClient?: OAuthClient | null;
}

/** What an authorization server knows us as, when somebody registered us there before. */
interface OAuthClient {
  id: string;
  secret?: string | null;
}

export interface ConnectorUpdateInput {
  name?: string | null;
  description?: string | null;
  url?: string | null;
  auth?: ConnectorAuth | null;
  oauthClient?: OAuthClient | null;
}

export type ConnectorAnswer = { connector: Connector } | { errors: RuntimeError[] };

const refuse = (...error: Parameters<typeof runtimeError>): { errors: RuntimeError[] } => ({
  errors: [runtimeError(...error)],
});

const isText = (value: string, max: number): boolean =>
  value.trim() !== '' && value.length <= max && value.isWellFormed() && !value.includes('\0');

/** An MCP server for agents: the marketplace's own by operators, a publisher's by its members. */
export async function createConnector(
  caller: Caller,
  input: ConnectorCreateInput,
  ports: ConnectorPorts,
): Promise<ConnectorAnswer> {
  const errors = mistakesIn(input, ports);
  if (input.id != null && !isUuid(input.id)) errors.push(runtimeError('INVALID', 'id', 'An id is a UUID.'));
  if (errors.length > 0) return { errors };
  const publisherId = input.publisher?.toLowerCase() ?? null;
  if (publisherId !== null && !isUuid(publisherId))
    return refuse('NOT_FOUND', 'publisher', 'There is no such organization.');
  if (!(await mayManage(caller, publisherId, ports.memberships))) {
    return publisherId === null
      ? refuse(
          'FORBIDDEN',
          'publisher',
          'Only operators add connectors of the marketplace itself: name the publisher whose it is.',
        )
      : refuse('NOT_FOUND', 'publisher', 'There is no such organization.');
  }
  const id = input.id?.toLowerCase() ?? newId();
  const { name, description, url, auth } = input;
  const { oauthClient } = input;
  const asked = { publisherId, name, description, url, auth };
  // Of the client its id: a hash of a secret would help who guesses it.
  const askedHash = sha256(canonicalJson({ ...asked, ...(oauthClient && { client: oauthClient.id }) }));
  // Before the server is asked: it may be away by now, which changes nothing of what was made.
  const known = await ports.connectors.find(id);
  if (!known) {
    const listed = await listTools({ url, auth }, ports);
    const isNew = await ports.connectors.insert({ id, ...asked, ...listed, askedHash });
    if (isNew && oauthClient) await ports.connectors.keepClient(id, clientInformation(oauthClient));
  }
  const kept = known ?? (await ports.connectors.find(id));
  return kept && askedHash === (kept.askedHash ?? hashOfKept(kept))
    ? { connector: kept }
    : refuse('CONFLICT', 'id', 'This id has been used for something else. Use a new one.');
}

/** What was asked for as far as it is known of connectors of earlier versions: as they are now. */
const hashOfKept = ({ publisherId, name, description, url, auth }: Connector): string =>
  sha256(canonicalJson({ publisherId, name, description, url, auth }));

export async function updateConnector(
  caller: Caller,
  id: string,
  input: ConnectorUpdateInput,
  ports: ConnectorPorts,
): Promise<ConnectorAnswer> {
  const known = await managed(caller, id, ports);
  if (!known) return refuse('NOT_FOUND', 'id', 'There is no such connector.');
  const next = {
    name: input.name ?? known.name,
    description: input.description ?? known.description,
    url: input.url ?? known.url,
    auth: input.auth ?? known.auth,
  };
  const errors = mistakesIn({ ...next, oauthClient: input.oauthClient }, ports);
  if (errors.length > 0) return { errors };
  if (URL.parse(next.url)?.origin !== URL.parse(known.url)?.origin)
    await ports.connectors.forgetCredentials(known.id);
  if (input.oauthClient) await ports.connectors.keepClient(known.id, clientInformation(input.oauthClient));
  await ports.connectors.update(known.id, { ...next, ...(await listTools(next, ports)) });
  return { connector: (await ports.connectors.find(known.id)) ?? known };
}

export async function deleteConnector(
  caller: Caller,
  id: string,
  ports: ConnectorPorts,
): Promise<ConnectorAnswer> {
  const known = await managed(caller, id, ports);
  if (!known) return refuse('NOT_FOUND', 'id', 'There is no such connector.');
  await ports.connectors.delete(known.id);
  return { connector: known };
}

async function managed(
  caller: Caller,
  id: string,
  { connectors, memberships }: ConnectorPorts,
): Promise<Connector | undefined> {
  const connector = isUuid(id) ? await connectors.find(id) : undefined;
  return connector && (await mayManage(caller, connector.publisherId, memberships)) ? connector : undefined;
}

/** Whether the caller may change a connector, and read its address. */
export const mayManage = async (
  caller: Caller,
  publisherId: string | null,
  memberships: Memberships,
): Promise<boolean> =>
  caller.kind === 'person' &&
  (isOperator(caller) || (publisherId !== null && (await memberships.isMember(publisherId))));

function mistakesIn(
  { name, description, url, auth, oauthClient }: ConnectorCreateInput,
  ports: ConnectorPorts,
): RuntimeError[] {
  const errors: RuntimeError[] = [];
  if (oauthClient && auth !== 'OAUTH2')
    errors.push(runtimeError('INVALID', 'oauthClient', 'A client is for connectors with OAuth.'));
  else if (oauthClient && !isClient(oauthClient)) {
    const message = 'The id of a client has 1 to 500 characters, its secret at most 2000.';
    errors.push(runtimeError('INVALID', 'oauthClient', message));
  }
  const why = ports.refusesAddress(url);
  if (!isText(name, 100)) errors.push(runtimeError('INVALID', 'name', 'A name has 1 to 100 characters.'));
  if (!isText(description, 2_000))
    errors.push(runtimeError('INVALID', 'description', 'A description has 1 to 2000 characters.'));
  if (url.length > 2_000 || why !== undefined)
    errors.push(runtimeError('INVALID', 'url', `This address cannot be used: ${why ?? 'it is too long'}.`));
  return errors;
}

const isClient = ({ id, secret }: OAuthClient): boolean =>
  isText(id, 500) && (secret == null || isText(secret, 2_000));

/** In the words of OAuth's dynamic registration, as which it is kept, too. */
const clientInformation = ({ id, secret }: OAuthClient): string =>
  JSON.stringify({ client_id: id, ...(secret != null && { client_secret: secret }) });

/** What the server lists; one that wants a credential first is asked when an instance is bound. */
async function listTools(
  { url, auth }: Pick<Connector, 'url' | 'auth'>,
  { toolServers }: ConnectorPorts,
): Promise<Pick<Connector, 'tools' | 'state' | 'failure'>> {
  try {
    return { tools: await toolServers.list({ url, credential: undefined }), state: 'READY', failure: null };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    const waits = auth !== 'NONE' && error.isRefusal;
    return { tools: [], state: waits ? 'READY' : 'UNREACHABLE', failure: waits ? null : error.message };
  }
}
