import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import { startTestIssuer, type TestIssuer } from '#test/harness/issuer.ts';
import { run } from '#test/start/process.ts';

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await startTestIssuer();
});
afterAll(() => issuer?.stop());

async function token(args: string[], env: Record<string, string> = {}) {
  const { ended, output } = run('clients/cli/token.ts', args, { OIDC_ISSUER: issuer.issuer, ...env });
  const { code } = await ended;
  return { code, output: output() };
}

test('the token command prints an access token of a demo user and nothing else', async () => {
  const { code, output } = await token(['seller@test.gsv.dev']);
  expect(code).toBe(0);
  expect(output).toMatch(/^\S+\n$/);
  expect(decodeJwt(output.trim())).toMatchObject({ iss: issuer.issuer, email: 'seller@test.gsv.dev' });
});

test.each([
  ['an unknown person', ['nobody@test.gsv.dev'], {}, /refuses: there is no such person with this password/],
  [
    'a wrong password',
    ['seller@test.gsv.dev'],
    { TOKEN_PASSWORD: 'wrong' },
    /refuses: there is no such person with this password/,
  ],
  [
    'a client that the issuer does not know',
    ['seller@test.gsv.dev'],
    { TOKEN_CLIENT_ID: 'other' },
    /refuses/,
  ],
  [
    'an issuer that does not answer',
    ['seller@test.gsv.dev'],
    { OIDC_ISSUER: 'http://localhost:1' },
    /localhost:1 does not answer/,
  ],
  [
    'an issuer that is no URL',
    ['seller@test.gsv.dev'],
    { OIDC_ISSUER: 'nonsense' },
    /OIDC_ISSUER: an http\(s\) URL is needed/,
  ],
  ['nobody named', [], {}, /Name one person[^]*Usage/],
  ['an option that does not exist', ['--nothing'], {}, /Unknown option '--nothing'\.\n--help says/],
])('%s is a sentence and exit code 1', async (_what, args, env, sentence) => {
  const { code, output } = await token(args, env as Record<string, string>);
  expect(code).toBe(1);
  expect(output).toMatch(sentence);
  expect(output).not.toMatch(/\n\s+at /);
});

test.each([
  ['Account is not fully set up', 'refuses: Account is not fully set up.'],
  ['Invalid user credentials', 'refuses: there is no such person with this password.'],
])('of what Keycloak says (%s) a person is told what helps', async (description, sentence) => {
  await using keycloak = await startRefusing({ error: 'invalid_grant', error_description: description });
  const { code, output } = await token(['seller@test.gsv.dev'], { OIDC_ISSUER: keycloak.url });
  expect(code).toBe(1);
  expect(output).toContain(sentence);
});

/** Refuses every sign-in with this answer, as Keycloak does. */
async function startRefusing(refusal: object) {
  const server = createServer((request, response) => {
    const isToken = request.url === '/token';
    response.writeHead(isToken ? 400 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isToken ? refusal : { issuer: url, token_endpoint: `${url}/token` }));
  });
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  const stop = promisify(server.close.bind(server));
  return { url, [Symbol.asyncDispose]: () => stop() };
}

test('the demo says so when no graph runs', async () => {
  const env = { OIDC_ISSUER: issuer.issuer, GRAPH_URL: 'http://localhost:1/graphql' };
  const { ended, output } = run('clients/cli/demo.ts', [], env);
  expect((await ended).code).toBe(1);
  expect(output()).toMatch(/Nobody answers at http:\/\/localhost:1\/graphql\.\nIs it running\? npm start/);
});

test.each(['token', 'demo'])('%s --help tells its usage', async (name) => {
  const { ended, output } = run(`clients/cli/${name}.ts`, ['--help'], {});
  expect((await ended).code).toBe(0);
  expect(output()).toMatch(/Usage: npm run [\s\S]*TOKEN_CLIENT_ID/);
});
