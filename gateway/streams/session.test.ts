import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Authenticator } from '../identity/authenticator.ts';
import { credentialRefused, identityUnavailable } from '../identity/errors.ts';
import { type Identity, nobody } from '../identity/identity.ts';
import { startSession } from './session.ts';

const MONTH_MS = 30 * 24 * 3_600_000;
const apiKey = { kind: 'api-key', secret: 'secret' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a credential is over when it says so, even further away than a timer reaches', async () => {
  const identity: Identity = { ...nobody, expiresAtMs: Date.now() + MONTH_MS };
  const onExpired = vi.fn();
  await startSession({
    authenticate: async () => identity,
    credential: null,
    address: '127.0.0.1',
    onExpired,
  });
  await vi.advanceTimersByTimeAsync(MONTH_MS - 1);
  expect(onExpired).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(onExpired).toHaveBeenCalledOnce();
});

/** A credential that can be revoked, and how many sessions watch it. */
function revocable(expiresAtMs: number | null = null) {
  const listeners = new Set<() => void>();
  const identity: Identity = {
    ...nobody,
    expiresAtMs,
    watch: (onRevoked) => {
      listeners.add(onRevoked);
      return () => listeners.delete(onRevoked);
    },
  };
  return { identity, listeners, revoke: () => listeners.forEach((listener) => listener()) };
}

test('a revoked credential ends the session, once', async () => {
  const { identity, listeners, revoke } = revocable(Date.now() + 1_000);
  const onExpired = vi.fn();
  await startSession({
    authenticate: async () => identity,
    credential: apiKey,
    address: '127.0.0.1',
    onExpired,
  });
  revoke();
  await vi.advanceTimersByTimeAsync(MONTH_MS);
  expect(onExpired).toHaveBeenCalledOnce();
  expect(listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['revoked', credentialRefused('revoked')],
  ['not to be verified', identityUnavailable(new Error())],
])('a credential that is %s when it begins to be watched starts no session', async (_what, error) => {
  const { identity, listeners } = revocable(Date.now() + 1_000);
  const authenticate = vi.fn<Authenticator>().mockResolvedValueOnce(identity).mockRejectedValueOnce(error);
  const starting = startSession({
    authenticate,
    credential: apiKey,
    address: '127.0.0.1',
    onExpired: vi.fn(),
  });
  await expect(starting).rejects.toBe(error);
  expect(listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that is revoked while it begins to be watched ends its session, once', async () => {
  const { identity, revoke } = revocable(Date.now() + 1_000);
  const authenticate = vi
    .fn<Authenticator>()
    .mockResolvedValueOnce(identity)
    .mockImplementationOnce(async () => {
      revoke();
      return identity;
    });
  const onExpired = vi.fn();
  await startSession({ authenticate, credential: apiKey, address: '127.0.0.1', onExpired });
  await vi.advanceTimersByTimeAsync(MONTH_MS);
  expect(onExpired).toHaveBeenCalledOnce();
});

test('a session that has ended says no more', async () => {
  const { identity, listeners } = revocable(Date.now() + 1_000);
  const onExpired = vi.fn();
  const session = await startSession({
    authenticate: async () => identity,
    credential: apiKey,
    address: '127.0.0.1',
    onExpired,
  });
  session.end();
  await vi.advanceTimersByTimeAsync(MONTH_MS);
  expect(onExpired).not.toHaveBeenCalled();
  expect(listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
