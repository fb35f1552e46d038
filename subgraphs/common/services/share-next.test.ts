import { expect, test } from 'vitest';
import { shareNext } from './share-next.ts';

test('who asks while an answer is on its way shares the next one, and no other', async () => {
  const answers: PromiseWithResolvers<number>[] = [];
  const ask = shareNext(() => {
    const answer = Promise.withResolvers<number>();
    answers.push(answer);
    return answer.promise;
  });
  const first = ask('a');
  const [second, third] = [ask('a'), ask('a')];
  expect(answers).toHaveLength(1);
  answers[0]?.resolve(1);
  expect(await first).toBe(1);
  await expect.poll(() => answers.length).toBe(2);
  const fourth = ask('a');
  answers[1]?.resolve(2);
  expect(await Promise.all([second, third])).toEqual([2, 2]);
  await expect.poll(() => answers.length).toBe(3);
  answers[2]?.resolve(3);
  expect(await fourth).toBe(3);
});

test('a question that failed is asked again for those who came after it, and each key is its own', async () => {
  const asked: string[] = [];
  const ask = shareNext(async (key) => {
    asked.push(key);
    if (asked.length === 1) throw new Error('not now');
    return key;
  });
  const [first, second, other] = [ask('a'), ask('a'), ask('b')];
  await expect(first).rejects.toThrow('not now');
  expect(await Promise.all([second, other])).toEqual(['a', 'b']);
  expect(asked).toEqual(['a', 'b', 'a']);
});
