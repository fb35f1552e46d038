import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestIdentity, person, type TestIdentity } from '#test/harness/identity.ts';
import { readServiceKeys, type ServiceKeys } from './service-keys.ts';
import { mintCallerToken, mintServiceToken, ServiceTokenError, verifyServiceToken } from './service-token.ts';

const operator = person('operator@gsv.dev', ['OPERATOR']);
let identity: TestIdentity;
let gateway: ServiceKeys;
let billing: ServiceKeys;

beforeAll(async () => {
  identity = await createTestIdentity();
  gateway = await readServiceKeys(identity.folder, 'gateway');
  billing = await readServiceKeys(identity.folder, 'billing');
});
afterAll(() => identity?.remove());

interface Claims {
  signer: ServiceKeys;
  kid?: string;
  issuer?: string;
  audience?: string;
  expires?: string | null;
}
function sign({ signer, kid, issuer, audience, expires = '60s' }: Claims): Promise<string> {
  const token = new SignJWT({ caller: operator })
    .setProtectedHeader({ alg: 'EdDSA', kid: kid ?? signer.service })
    .setIssuer(issuer ?? signer.service)
    .setAudience(audience ?? 'supergraph')
    .setIssuedAt();
  return (expires === null ? token : token.setExpirationTime(expires)).sign(signer.privateKey);
}

test('the gateway speaks for people, every service for itself', async () => {
  expect(await verifyServiceToken(billing, await mintCallerToken(gateway, operator))).toEqual(operator);
  expect(await verifyServiceToken(gateway, await mintServiceToken(billing))).toEqual({
    kind: 'service',
    service: 'billing',
  });
});

test.each<[string, () => Claims]>([
  ['of a service that speaks for a person', () => ({ signer: billing })],
  ['of a service that says it is the gateway', () => ({ signer: billing, issuer: 'gateway' })],
  ['of a service that names the key of the gateway', () => ({ signer: billing, kid: 'gateway' })],
  ['with both', () => ({ signer: billing, kid: 'gateway', issuer: 'gateway' })],
  ['with a key that nobody knows', () => ({ signer: gateway, kid: 'nobody', issuer: 'nobody' })],
  ['for another audience', () => ({ signer: gateway, audience: 'elsewhere' })],
  ['that has expired', () => ({ signer: gateway, expires: '-10s' })],
  ['that never expires', () => ({ signer: gateway, expires: null })],
])('a token %s is refused', async (_name, claims) => {
  const token = await sign(claims());
  await expect(verifyServiceToken(billing, token)).rejects.toThrow(ServiceTokenError);
});

test('a token that was good is refused when its time is over', async () => {
  const token = await mintCallerToken(gateway, operator);
  expect(await verifyServiceToken(billing, token)).toEqual(operator);
  expect(await verifyServiceToken(billing, token)).toEqual(operator);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 66_000 });
  await expect(verifyServiceToken(billing, token)).rejects.toThrow(ServiceTokenError);
  vi.useRealTimers();
});

test('a service signs for itself once in a few seconds, and what it signed is good for long after', async () => {
  const token = await mintServiceToken(billing);
  expect(await mintServiceToken(billing)).toBe(token);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6_000 });
  expect(await mintServiceToken(billing)).not.toBe(token);
  expect(await verifyServiceToken(gateway, token)).toMatchObject({ service: 'billing' });
  vi.useRealTimers();
});

test('a clock that is wrong is told with its seconds', async () => {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA', kid: 'billing' })
    .setIssuer('billing')
    .setAudience('supergraph')
    .setIssuedAt(Math.floor(Date.now() / 1_000) - 200)
    .setExpirationTime(Math.floor(Date.now() / 1_000) - 140)
    .sign(billing.privateKey);
  await expect(verifyServiceToken(gateway, token)).rejects.toThrow(
    /the service token of billing is 20\d seconds old by the clock of this machine, 60 are allowed: set the clocks/,
  );
});

test('a token that is not signed is refused', async () => {
  const token = new UnsecuredJWT({ caller: operator })
    .setIssuer('gateway')
    .setAudience('supergraph')
    .setIssuedAt()
    .setExpirationTime('60s')
    .encode();
  await expect(verifyServiceToken(billing, token)).rejects.toThrow(ServiceTokenError);
});
