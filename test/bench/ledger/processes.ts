import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inOrder } from '#runtime/services/billing-processes.ts';
import type { Buyer, Figures } from './pairs.ts';
import type { Order } from './writer.ts';

/** Some processes that write to one ledger; what is measured is all of them together. */
export interface WriterProcesses {
  /** Each wallet's clients ask the process that it belongs to. */
  divided(order: Order): Promise<Figures>;
  /** Clients ask any process for any wallet. */
  mixed(order: Order): Promise<Figures>;
  stop(): Promise<void>;
}

export async function startWriterProcesses(url: string, count: number): Promise<WriterProcesses> {
  const children = new Map<string, ChildProcess>();
  for (let index = 0; index < count; index++) {
    const child = fork(join(import.meta.dirname, 'writer.ts'), [url]);
    children.set(String(index), child);
    await once(child, 'message');
  }
  const names = [...children.keys()];
  const all = async (orders: ReadonlyMap<string, Order>): Promise<Figures> => {
    const each = await Promise.all(
      [...orders].map(async ([name, order]) => {
        const child = children.get(name) as ChildProcess;
        child.send(order);
        const [figures] = (await once(child, 'message')) as [Figures];
        return figures;
      }),
    );
    return {
      perSecond: each.reduce((sum, { perSecond }) => sum + perSecond, 0),
      latenciesMs: each.flatMap(({ latenciesMs }) => latenciesMs).toSorted((a, b) => a - b),
    };
  };
  return {
    divided({ clients, seconds, buyers }) {
      const owned = Map.groupBy<string, Buyer>(
        buyers,
        ({ organization }) => inOrder(names, organization)[0] as string,
      );
      return all(
        new Map(
          [...owned].map(([name, own]) => [
            name,
            { clients: Math.round((clients * own.length) / buyers.length), seconds, buyers: own },
          ]),
        ),
      );
    },
    mixed: (order) => all(new Map(names.map((name) => [name, { ...order, clients: order.clients / count }]))),
    async stop() {
      await Promise.all(
        [...children.values()].map((child) => {
          const gone = once(child, 'exit');
          child.disconnect();
          return gone;
        }),
      );
    },
  };
}
