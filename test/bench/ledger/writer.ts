import { createLedger } from '#billing/store/ledger/ledger.ts';
import { openDatabase } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { pairs, type Buyer } from './pairs.ts';

// One process of several that write to a ledger, as billing does: run by processes.ts.
export interface Order {
  clients: number;
  seconds: number;
  buyers: Buyer[];
}

const [url = ''] = process.argv.slice(2);
const logger = createLogger('bench', 'error');
const database = openDatabase({ url, maxConnections: 10, applicationName: 'bench writer', logger });
const ledger = createLedger(database.pool);

process.on('message', ({ clients, seconds, buyers }: Order) => {
  pairs(ledger, buyers, clients, seconds).then(
    (figures) => process.send?.(figures),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
