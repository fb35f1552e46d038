import { createSaleor, type Saleor } from './saleor.ts';
import type { Say } from './setup-options.ts';

export interface Credentials {
  email: string;
  password: string;
}

/** What the supergraph does in a Saleor; CUSTOMER_UPDATED is told to an app with MANAGE_USERS. */
export const appPermissions = [
  'MANAGE_ORDERS',
  'MANAGE_USERS',
  'MANAGE_CHANNELS',
  'MANAGE_PRODUCTS',
  'MANAGE_PRODUCT_TYPES_AND_ATTRIBUTES',
];

/** A Saleor as one of its staff: what no app may do. */
export async function signIn(url: string, { email, password }: Credentials): Promise<Saleor> {
  const token = await createSaleor(url).make<string>(
    'mutation SignIn($email: String!, $password: String!) { result: tokenCreate(email: $email, password: $password) { made: token errors { field message code } } }',
    { email, password },
  );
  return createSaleor(url, token);
}

const NAME = 'Supergraph';

/** A token of the supergraph's app, made when it is not there. Saleor shows a token once, so an app that is there gets another. */
export async function makeAppToken(staff: Saleor, say: Say): Promise<string> {
  const { apps } = await staff.ask<{ apps: { edges: { node: { id: string; name: string } }[] } }>(
    'query Apps($name: String!) { apps(first: 100, filter: { search: $name, type: LOCAL }) { edges { node { id name } } } }',
    { name: NAME },
  );
  const known = apps.edges.find(({ node }) => node.name === NAME)?.node.id;
  if (known === undefined) {
    say(`app ${NAME}`);
    return staff.make<string>(
      'mutation MakeApp($input: AppInput!) { result: appCreate(input: $input) { made: authToken errors { field message code } } }',
      { input: { name: NAME, permissions: appPermissions } },
    );
  }
  say(`another token of the app ${NAME}`);
  return staff.make<string>(
    'mutation MakeToken($input: AppTokenInput!) { result: appTokenCreate(input: $input) { made: authToken errors { field message code } } }',
    { input: { app: known, name: 'saleor:setup' } },
  );
}
