import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

const OPTIONS = { maxMsPerMinute: 100_000, maxWaiting: 10 };

test('callers take turns: who comes late waits behind one piece of the busy one’s work, not behind all', async () => {
  const turns = new Turns(OPTIONS);
  const done: string[] = [];
  const take = (caller: string, name: string) => turns.take(caller, async () => void done.push(name));
  await Promise.all([
    ...['1', '2', '3', '4'].map((n) => take('busy', `busy ${n}`)),
    take('quiet', 'quiet'),
    take('other', 'other'),
  ]);
  expect(done.indexOf('quiet')).toBeLessThan(done.indexOf('busy 3'));
  expect(done.indexOf('other')).toBeLessThan(done.indexOf('busy 3'));
  expect(done).toHaveLength(6);
});

test('one piece at a time', async () => {
  const turns = new Turns(OPTIONS);
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await delay(1);
    running -= 1;
  };
  await Promise.all(['a', 'a', 'b', 'c'].map((caller) => turns.take(caller, work)));
  expect(most).toBe(1);
});

test('who has had enough hears when to come again, and a neighbour goes on', async () => {
  const turns = new Turns({ ...OPTIONS, maxMsPerMinute: 20 });
  await turns.take('busy', (spend) => spend(30));
  const refused = await turns.take('busy', () => 'planned').catch((error: unknown) => error);
  expect(refused).toMatchObject({
    extensions: {
      code: 'TOO_MANY_REQUESTS',
      http: { status: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } },
    },
  });
  expect(await turns.take('quiet', () => 'planned')).toBe('planned');
  expect(await turns.take('busy', () => 'trusted', true)).toBe('trusted');
});

test('on a machine that gets round to little, waiting counts for nobody', async () => {
  const turns = new Turns({ ...OPTIONS, maxMsPerMinute: 20 });
  for (let n = 0; n < 5; n += 1) {
    const slow = turns.take('caller', async (spend) => {
      spend(1);
      await delay(30);
      return 'planned';
    });
    expect(await slow).toBe('planned');
  }
});

test('who has caused much leaves as much time free, which the others have', async () => {
  const turns = new Turns(OPTIONS);
  await turns.take('busy', (spend) => spend(1_100));
  const startedMs = performance.now();
  const rested = turns.take('busy', () => performance.now() - startedMs);
  expect(await rested).toBeGreaterThan(1_000);
  await turns.take('busy', (spend) => spend(400));
  const order: string[] = [];
  await Promise.all(['busy', 'quiet'].map((caller) => turns.take(caller, () => void order.push(caller))));
  expect(order).toEqual(['quiet', 'busy']);
});

test('so many may wait, and what fails is nobody else’s', async () => {
  const turns = new Turns({ ...OPTIONS, maxWaiting: 2 });
  const held = Promise.withResolvers<void>();
  const first = turns.take('busy', () => held.promise);
  const waiting = [1, 2].map(() => turns.take('busy', () => Promise.reject(new Error('broken'))));
  const settled = Promise.allSettled(waiting);
  await expect(turns.take('busy', () => 0)).rejects.toMatchObject({
    extensions: { code: 'TOO_MANY_REQUESTS' },
  });
  const quiet = turns.take('quiet', () => 'planned');
  held.resolve();
  await first;
  expect(await quiet).toBe('planned');
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
