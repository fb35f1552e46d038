import { Writable } from 'node:stream';
import { decodeJwt } from 'jose';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Issuer, startIssuer } from '#test/gateway/identity/issuer.ts';
import { keycloakClaims, keycloakIdTokenClaims } from '#test/harness/keycloak.ts';
import { type AccessTokenVerifier, createAccessTokenVerifier } from './access-token.ts';

const log: { level: number; msg: string }[] = [];
const logger = pino(
  new Writable({
    write(line, _encoding, done) {
      log.push(JSON.parse(String(line)));
      done();
    },
  }),
);
let issuer: Issuer;
let verifier: AccessTokenVerifier;

beforeEach(async () => {
  log.length = 0;
  issuer = await startIssuer();
  verifier = createAccessTokenVerifier({ issuer: issuer.url, audience: 'supergraph', logger });
});
afterEach(async () => {
  vi.useRealTimers();
  await issuer.stop();
});

const nowSeconds = () => Math.floor(Date.now() / 1_000);
const inAnHour = () => ({ exp: nowSeconds() + 3_600 });
const said = () => log.map(({ msg }) => msg);

/** Only the clock moves; connections and their time-outs are real. */
function later(seconds: number): void {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: now + seconds * 1_000 });
}
const MINUTE = 60;

test('the claims of a good token are given', async () => {
  const claims = keycloakClaims();
  expect(await verifier.verify(await issuer.tokenOf(claims))).toMatchObject(claims);
  expect(log).toEqual([]);
});

describe('what is refused says why', () => {
  test.each([
    ['expired', () => ({ exp: nowSeconds() - 60 }), 'The access token has expired.'],
    ['for another audience', () => ({ aud: ['another-api'] }), 'The access token is for another audience.'],
    ['for no audience', () => ({ aud: undefined }), 'The access token is for another audience.'],
    [
      'of another realm',
      () => ({ iss: `${issuer.url}/realms/elsewhere` }),
      'The access token is of another issuer.',
    ],
    ['an ID token of Keycloak', keycloakIdTokenClaims, 'The token is not a bearer access token.'],
    [
      'an ID token of others',
      () => ({ at_hash: 'fpISYUvvI9WFB9DKA3vJnA' }),
      'The token is not a bearer access token.',
    ],
    ['bound to a key', () => keycloakClaims({ typ: 'DPoP' }), 'The token is not a bearer access token.'],
    [
      'a refresh token',
      () => ({ typ: 'Refresh', aud: issuer.url }),
      'The token is not a bearer access token.',
    ],
    ['without expiry', () => ({ exp: undefined }), 'The access token is not valid.'],
  ])('%s', async (_what, claims, message) => {
    const token = await issuer.tokenOf(claims());
    await expect(verifier.verify(token)).rejects.toMatchObject({ name: 'TokenRefused', message });
  });

  test.each([
    ['logout+jwt', false],
    ['secevent+jwt', false],
    ['at+jwt', true],
    ['application/at+jwt', true],
    ['JWT', true],
  ])('the kind %s in the header: accepted is %j', async (typ, isAccepted) => {
    const answer = verifier.verify(await issuer.tokenOf({}, { typ }));
    if (isAccepted) await expect(answer).resolves.toMatchObject({ sub: 'subject-1' });
    else await expect(answer).rejects.toMatchObject({ message: 'The token is not a bearer access token.' });
  });

  test('nonsense', async () => {
    for (const token of ['nonsense', 'a.b.c', '']) {
      await expect(verifier.verify(token)).rejects.toMatchObject({
        message: 'The access token is not valid.',
      });
    }
  });
});

test('after a rotation of keys new tokens are good, and old ones still are', async () => {
  const old = await issuer.tokenOf();
  await verifier.verify(old);
  await issuer.rotate();
  // The issuer is not asked more often, whatever keys strangers invent.
  later(1);
  expect(await verifier.verify(await issuer.tokenOf())).toMatchObject({ sub: 'subject-1' });
  expect(await verifier.verify(old)).toMatchObject({ sub: 'subject-1' });
});

test('a key that the issuer has withdrawn opens nothing after ten minutes', async () => {
  const token = await issuer.tokenOf(inAnHour());
  await verifier.verify(token);
  issuer.withdraw('key-1');
  later(11 * MINUTE);
  await expect(verifier.verify(token)).rejects.toMatchObject({ name: 'TokenRefused' });
});

describe('an issuer that is away', () => {
  test('from the start is said so once, and found when it comes', async () => {
    issuer.setBroken(true);
    await verifier.reachIssuer();
    const token = await issuer.tokenOf();
    await expect(verifier.verify(token)).rejects.toMatchObject({ name: 'IssuerUnavailable' });
    await expect(verifier.verify(token)).rejects.toMatchObject({ name: 'IssuerUnavailable' });
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ level: 50, msg: expect.stringMatching(/HTTP 500.*cannot be verified/) });
    issuer.setBroken(false);
    expect(await verifier.verify(token)).toMatchObject(decodeJwt(token));
    expect(said().at(-1)).toMatch(/answers again/);
  });

  test('by the name of another one is no issuer of ours', async () => {
    const alias = issuer.url.replace('127.0.0.1', 'localhost');
    await createAccessTokenVerifier({ issuer: alias, audience: 'supergraph', logger }).reachIssuer();
    expect(said()).toEqual([expect.stringContaining(`it calls itself ${issuer.url}`)]);
  });

  test('later leaves its keys in use, for hours, until it is back', async () => {
    const token = await issuer.tokenOf({ exp: nowSeconds() + 86_400 });
    await verifier.verify(token);
    issuer.setBroken(true);
    later(120 * MINUTE);
    expect(await verifier.verify(token)).toMatchObject({ sub: 'subject-1' });
    expect(await verifier.verify(token)).toMatchObject({ sub: 'subject-1' });
    expect(said()).toEqual([expect.stringMatching(/last keys stay in use/)]);
    issuer.setBroken(false);
    later(MINUTE);
    await verifier.verify(token);
    expect(said().at(-1)).toMatch(/answers again/);
  });

  test('cannot be asked about a key that nobody has seen', async () => {
    await verifier.verify(await issuer.tokenOf());
    await issuer.rotate();
    issuer.setBroken(true);
    later(MINUTE);
    await expect(verifier.verify(await issuer.tokenOf())).rejects.toMatchObject({
      name: 'IssuerUnavailable',
    });
  });
});
