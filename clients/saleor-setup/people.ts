import type { Saleor } from './saleor.ts';
import type { Say } from './setup-options.ts';

const GROUP = 'gsv-team';
const STAFF_DOMAIN = 'gsv.dev';
const PLUGIN = 'mirumee.authentication.openidconnect';
const TIMEOUT_MS = 10_000;

/** The group that staff of our issuer are in, with what they may do in the embedded commerce. */
export async function ensureGroup(staff: Saleor, say: Say): Promise<void> {
  const { permissionGroups } = await staff.ask<{
    permissionGroups: { edges: { node: { name: string } }[] };
  }>(
    'query Groups($name: String!) { permissionGroups(first: 100, filter: { search: $name }) { edges { node { name } } } }',
    { name: GROUP },
  );
  if (permissionGroups.edges.some(({ node }) => node.name === GROUP)) return;
  say(`permission group ${GROUP}`);
  const addPermissions = [
    'MANAGE_ORDERS',
    'MANAGE_USERS',
    'MANAGE_CHANNELS',
    'MANAGE_PRODUCTS',
    'MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES',
  ];
  await staff.make(
    'mutation MakeGroup($input: PermissionGroupCreateInput!) { result: permissionGroupCreate(input: $input) { made: group { id } errors { field message code } } }',
    { input: { name: GROUP, addPermissions } },
  );
}

interface Plugin {
  globalConfiguration: { active: boolean; configuration: { name: string; value: string | null }[] } | null;
}

/** Saleor believes the tokens of this issuer from now on; a plugin that somebody has set up is left as it is. */
export async function trustIssuer(staff: Saleor, issuer: string, say: Say): Promise<void> {
  const { plugin } = await staff.ask<{ plugin: Plugin | null }>(
    'query SignInPlugin($id: ID!) { plugin(id: $id) { globalConfiguration { active configuration { name value } } } }',
    { id: PLUGIN },
  );
  if (plugin?.globalConfiguration?.active) return;
  say(`sign-in by ${issuer}`);
  const { keys, userInfo } = await addressesOf(issuer);
  const configuration = Object.entries({
    client_id: 'supergraph',
    client_secret: 'not used',
    json_web_key_set_url: keys,
    user_info_url: userInfo,
    staff_user_domains: STAFF_DOMAIN,
    default_group_name_for_new_staff_users: GROUP,
  }).map(([name, value]) => ({ name, value }));
  await staff.make(
    'mutation TrustIssuer($id: ID!, $input: PluginUpdateInput!) { result: pluginUpdate(id: $id, input: $input) { made: plugin { id } errors { field message code } } }',
    { id: PLUGIN, input: { active: true, configuration } },
  );
}

/** Where the issuer has its keys and tells who somebody is; the embedded one may not have started yet. */
async function addressesOf(issuer: string): Promise<{ keys: string; userInfo: string }> {
  const base = issuer.replace(/\/$/, '');
  try {
    const response = await fetch(`${base}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const document = (await response.json()) as { jwks_uri?: string; userinfo_endpoint?: string };
    if (document.jwks_uri && document.userinfo_endpoint)
      return { keys: document.jwks_uri, userInfo: document.userinfo_endpoint };
  } catch {
    // It does not run yet: the embedded one has its addresses here.
  }
  return { keys: `${base}/jwks`, userInfo: `${base}/me` };
}
