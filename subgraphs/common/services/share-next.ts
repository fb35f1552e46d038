/**
 * Answers of a question that many ask at the same time. Who comes while it is being answered shares the answer to
 * the next one, never one that was on its way before: nobody is told what may have changed before they asked.
 */
export function shareNext<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const underWay = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<T>>();

  const start = (key: string): Promise<T> => {
    next.delete(key);
    const answer = ask(key);
    const over = settled(answer).finally(() => {
      if (underWay.get(key) === over) underWay.delete(key);
    });
    underWay.set(key, over);
    return answer;
  };
  return (key) => {
    const waiting = next.get(key);
    if (waiting) return waiting;
    const before = underWay.get(key);
    if (!before) return start(key);
    const shared = before.then(() => start(key));
    next.set(key, shared);
    return shared;
  };
}

const settled = async (answer: Promise<unknown>): Promise<void> => void (await Promise.allSettled([answer]));
