import { z } from 'zod';
import { httpUrl, parseConfig, type Env } from '#common/process/config.ts';

const schema = z.object({
  GRAPH_URL: httpUrl.default('http://localhost:4000/graphql'),
  /** Beside OIDC_ISSUER, which tells a start in the same shell to do without an issuer of its own. */
  TOKEN_ISSUER: httpUrl.optional(),
  OIDC_ISSUER: httpUrl.default('http://localhost:4005'),
  TOKEN_CLIENT_ID: z.string().default('cli'),
  TOKEN_CLIENT_SECRET: z.string().optional(),
  /** That of the embedded issuer's demo users. */
  TOKEN_PASSWORD: z.string().default('demo'),
});

export type ClientSettings = z.output<typeof schema>;

export const readSettings = (env: Env): ClientSettings => parseConfig('the command line', schema, env);

export const SETTINGS_HELP = `Variables:
  GRAPH_URL             the gateway (http://localhost:4000/graphql)
  TOKEN_ISSUER          the issuer (OIDC_ISSUER, or http://localhost:4005)
  TOKEN_CLIENT_ID       this program's name at the issuer (cli)
  TOKEN_CLIENT_SECRET   its secret, if it has one
  TOKEN_PASSWORD        the person's password (that of the demo users)`;
