import { expect, test } from 'vitest';
import { stopInReverse } from './stop-in-reverse.ts';

test('closes the newest first, what was opened meanwhile too, and each once', async () => {
  const closed: string[] = [];
  const opened = [async () => void closed.push('database')];
  const stop = stopInReverse(opened);
  opened.push(async () => void closed.push('server'));
  await Promise.all([stop(), stop()]);
  expect(closed).toEqual(['server', 'database']);
});
