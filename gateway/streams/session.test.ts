import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
  await startSession({ authenticate: async () => identity, credential: null, onExpired });
  await vi.advanceTimersByTimeAsync(MONTH_MS - 1);
  expect(onExpired).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(onExpired).toHaveBeenCalledOnce();
});

test('a revoked API key ends the session, once; a control-plane that is away does not', async () => {
  const answers: (Identity | Error)[] = [nobody, identityUnavailable(new Error()), nobody];
  const authenticate = async (): Promise<Identity> => {
    const answer = answers.shift() ?? credentialRefused('revoked');
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const onExpired = vi.fn();
  await startSession({ authenticate, credential: apiKey, onExpired });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onExpired).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onExpired).toHaveBeenCalledOnce();
});

test('a session that has ended says no more', async () => {
  const identity: Identity = { ...nobody, expiresAtMs: Date.now() + 1_000 };
  const onExpired = vi.fn();
  const session = await startSession({ authenticate: async () => identity, credential: apiKey, onExpired });
  session.end();
  await vi.advanceTimersByTimeAsync(MONTH_MS);
  expect(onExpired).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
