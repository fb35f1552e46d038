import { relative } from 'node:path';
import { DEMO_PASSWORD, demoUsers } from '#common/embedded/issuer/users.ts';
import { shown, type Addresses } from './wiring.ts';
import { bold, faint, say } from '../screen.ts';
import type { Settings } from './settings.ts';

export interface Welcome {
  settings: Settings;
  addresses: Addresses;
  issuer: string;
  /** Where the pages are. */
  web: string;
  mailbox: string | undefined;
  logFile: string;
  seconds: number;
}

/** The last lines of a start: where everything is, and what to try next. */
export function welcome({ settings, addresses, issuer, web, mailbox, logFile, seconds }: Welcome): void {
  const gateway = shown(addresses.gateway);
  const { origin } = new URL(gateway);
  say(`
${bold(`Ready after ${seconds.toFixed(1)} s.`)}

  ${bold(`Open         ${web}`)}   ${faint('the shop, the workspace, the desks; sign in with one click')}

  GraphQL      ${gateway}   ${faint('queries, mutations; subscriptions by WebSocket and SSE')}
  Health       ${origin}/health and ${origin}/ready
  Sign-in      ${issuer}${settings.OIDC_ISSUER === undefined ? users() : ''}${mailbox === undefined ? '' : `\n  Mail         ${mailbox}`}
  Log          ${near(logFile)}

${bold('Try next')}, in a second terminal:
${clientSettings(gateway, issuer)}
  npm run demo                                      ${faint('buys an agent, runs it and prints what it says')}
  npm run --silent token -- buyer@test.gsv.dev      ${faint('an access token, for requests of your own')}
  curl ${gateway} -H 'content-type: application/json' \\
    -d '{"query":"{ offerings(first: 3) { edges { node { name product { slug } } } } }"}'

Ctrl-C stops all of it; the data stays in ${near(settings.DATA_DIR)}.
`);
}

const users = (): string =>
  `\n               ${faint(`${demoUsers.map(({ email }) => email).join(', ')}; password: ${DEMO_PASSWORD}`)}`;

/** A path as one would type it here. */
function near(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

/** What the clients' commands must be told when the addresses are not the usual ones. */
function clientSettings(graph: string, issuer: string): string {
  const differs = [
    graph === 'http://localhost:4000/graphql' ? [] : [`GRAPH_URL=${graph}`],
    issuer === 'http://localhost:4005' ? [] : [`TOKEN_ISSUER=${issuer}`],
  ].flat();
  return differs.length === 0 ? '' : `\n  export ${differs.join(' ')}`;
}
