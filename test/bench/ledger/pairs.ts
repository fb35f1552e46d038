import type { Ledger } from '#billing/domain/ledger.ts';
import { newId } from '#common/ids.ts';

export interface Buyer {
  organization: string;
  instance: string;
  offering: string;
  seller: string;
}
export interface Figures {
  perSecond: number;
  latenciesMs: number[];
}

/** Every client holds and settles, one after the other, until the time is over. */
export async function pairs(
  ledger: Ledger,
  buyers: Buyer[],
  clients: number,
  seconds: number,
): Promise<Figures> {
  const end = performance.now() + seconds * 1_000;
  const latenciesMs: number[] = [];
  let count = 0;
  const timed = async (work: Promise<string>, wanted: string): Promise<void> => {
    const started = performance.now();
    const outcome = await work;
    if (outcome !== wanted) throw new Error(`${outcome} instead of ${wanted}`);
    latenciesMs.push(performance.now() - started);
  };
  const work = async (): Promise<void> => {
    while (performance.now() < end) {
      const buyer = buyers[Math.floor(Math.random() * buyers.length)] as Buyer;
      // As runtime does, whose runs name their holds.
      const id = newId();
      await timed(
        ledger.hold({ id, run: id, amountCredits: 10, expiresInSeconds: 900, ...buyer }),
        'CREATED',
      );
      await timed(ledger.settle({ id, amountCredits: 3, description: 'Run' }), 'SETTLED');
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  latenciesMs.sort((a, b) => a - b);
  return { perSecond: count / seconds, latenciesMs };
}
