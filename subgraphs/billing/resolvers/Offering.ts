import { isUuid } from '#common/ids.ts';
import type { OfferingResolvers } from '../generated/resolvers.ts';
import { readRevenue, type RevenueRow } from '../store/reports.ts';
import { readPeriod } from './report-period.ts';

export const Offering: OfferingResolvers = {
  __resolveReference: (reference) => reference,
  revenue: async ({ id, publisher }, period, { db, directory }) => {
    const wanted = readPeriod(period);
    if (!isUuid(id) || !publisher || !(await directory.mayRead(publisher.id))) return null;
    const rows = await readRevenue(db, id, wanted);
    const points = [...Map.groupBy(rows, ({ at }) => at.getTime()).values()].map((some) => ({
      at: (some[0] as RevenueRow).at,
      gross: sums(some, 'grossMicros'),
      net: sums(some, 'netMicros'),
      creditsConsumed: total(some, 'credits'),
      sales: total(some, 'sales'),
    }));
    return {
      gross: sums(rows, 'grossMicros'),
      commission: sums(rows, 'commissionMicros'),
      net: sums(rows, 'netMicros'),
      refunded: sums(rows, 'refundedMicros'),
      creditsConsumed: total(rows, 'credits'),
      sales: total(rows, 'sales'),
      points,
    };
  },
};

type Micros = 'grossMicros' | 'commissionMicros' | 'netMicros' | 'refundedMicros';

const total = (rows: readonly RevenueRow[], field: 'credits' | 'sales'): number =>
  rows.reduce((sum, row) => sum + row[field], 0);

/** One amount for each currency; XXX is none. */
const sums = (rows: readonly RevenueRow[], field: Micros) =>
  [...Map.groupBy(rows, ({ currency }) => currency ?? 'XXX')]
    .filter(([currency]) => currency !== 'XXX')
    .map(([currency, some]) => ({ currency, amountMicros: some.reduce((sum, row) => sum + row[field], 0) }));
