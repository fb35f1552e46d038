import { isUuid } from '#common/ids.ts';
import type { Connector as ConnectorModel } from '../domain/connectors/connector.ts';
import { mayManage } from '../domain/connectors/manage-connector.ts';
import { maySeeRuns } from '../domain/run/access.ts';
import type { Context } from '../context.ts';
import type { ConnectorBindingResolvers, ConnectorResolvers } from '../generated/resolvers.ts';

export const Connector: ConnectorResolvers = {
  __resolveReference: ({ id }, context) => visibleConnector(id, context),
  publisher: ({ publisherId }) => (publisherId === null ? null : { id: publisherId }),
  oauthRedirectUrl: ({ auth }, _arguments, { oauthRedirect }) => (auth === 'OAUTH2' ? oauthRedirect() : null),
  // Where it answers is its publisher's business.
  url: async ({ publisherId, url }, _arguments, { caller, memberships }) =>
    (await mayManage(caller, publisherId, memberships)) ? url : null,
};

export const ConnectorBinding: ConnectorBindingResolvers = {
  async __resolveReference({ id }, { caller, connectors, memberships }) {
    const binding = isUuid(id) ? await connectors.findBinding(id) : undefined;
    return binding && (await maySeeRuns(caller, memberships, binding)) ? binding : null;
  },
  instance: ({ instanceId }) => ({ id: instanceId }),
  connector: async ({ connectorId }, _arguments, { connectors }) =>
    (await connectors.find(connectorId)) ?? deleted(connectorId),
};

/** A connector of the marketplace's, of the caller's own organization, or that an instance of theirs was bound to. */
export async function visibleConnector(id: string, context: Context): Promise<ConnectorModel | null> {
  if (context.caller.kind === 'anonymous' || !isUuid(id)) return null;
  const connector = await context.connectors.find(id);
  return connector && (await maySee(connector, context)) ? connector : null;
}

async function maySee(
  { id, publisherId }: ConnectorModel,
  { caller, connectors, memberships }: Context,
): Promise<boolean> {
  if (publisherId === null || caller.kind === 'service') return true;
  if (await mayManage(caller, publisherId, memberships)) return true;
  const organizations =
    caller.kind === 'program' ? [caller.organizationId] : await memberships.organizations();
  return connectors.isBoundBy(id, organizations);
}

const deleted = (id: string): ConnectorModel => ({
  id,
  publisherId: null,
  name: 'A connector that was deleted',
  description: '',
  url: '',
  auth: 'NONE',
  tools: [],
  state: 'UNREACHABLE',
  failure: 'It was deleted.',
  askedHash: null,
  createdAt: new Date(0),
});
