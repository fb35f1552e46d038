import { badUserInput } from '#common/graph/errors.ts';
import { isUuid } from '#common/ids.ts';
import { readPage, type ConnectionArguments } from '#common/pagination/arguments.ts';
import { toConnection } from '#common/pagination/connection.ts';
import type { Context } from '../context.ts';
import { toDecimal } from '../domain/money/money.ts';
import type { EarningFilterInput, EarningsBalance } from '../generated/resolvers.ts';
import type { EarningPage, PayoutPage, StatementPage, SubscriptionPage } from '../parents.ts';
import { countEarnings, earningKey, readEarnings } from '../store/pages/earning-pages.ts';
import {
  payoutKey,
  readEarningsBalances,
  readPayouts,
  readSubscriptions,
  subscriptionKey,
  type PayoutFilter,
} from '../store/pages/money-pages.ts';
import { readStatementLines, readStatementMonths, readStatements } from '../store/reports.ts';

/** The lists of an organization's money; whoever may not read it sees empty ones. */
const sees = async ({ directory }: Context, organization: string): Promise<boolean> =>
  isUuid(organization) && directory.mayRead(organization);

export async function balancesOf(context: Context, organization: string): Promise<EarningsBalance[]> {
  if (!(await sees(context, organization))) return [];
  const rows = await readEarningsBalances(context.db, organization);
  return rows.map(({ currency, pendingMicros, availableMicros, inPayoutMicros, paidOutMicros }) => ({
    currency,
    pending: toDecimal(pendingMicros),
    available: toDecimal(availableMicros),
    inPayout: toDecimal(inPayoutMicros),
    paidOut: toDecimal(paidOutMicros),
  }));
}

export async function earningsOf(
  context: Context,
  organization: string,
  { filter, ...page }: ConnectionArguments & { filter?: EarningFilterInput | null },
): Promise<EarningPage> {
  const wanted = readPage(page);
  if (!(await sees(context, organization))) return toConnection([], wanted, earningKey, 0);
  if (filter?.offering && !isUuid(filter.offering)) return toConnection([], wanted, earningKey, 0);
  const among = {
    kinds: filter?.kind ?? undefined,
    offering: filter?.offering ?? undefined,
    currency: filter?.currency?.toUpperCase(),
    from: filter?.from ?? undefined,
    to: filter?.to ?? undefined,
  };
  const rows = await readEarnings(context.db, organization, among, wanted);
  return toConnection(rows, wanted, earningKey, () => countEarnings(context.db, organization, among));
}

export async function payoutsOf(
  context: Context,
  organization: string,
  page: ConnectionArguments,
): Promise<PayoutPage> {
  if (!(await sees(context, organization))) return toConnection([], readPage(page), payoutKey, 0);
  return payoutPage(context, { organization }, page);
}

export async function payoutPage(
  { db }: Context,
  filter: PayoutFilter,
  page: ConnectionArguments,
): Promise<PayoutPage> {
  const wanted = readPage(page);
  if (filter.organization !== undefined && !isUuid(filter.organization))
    return toConnection([], wanted, payoutKey, 0);
  const { rows, total } = readPayouts(db, filter, wanted);
  return toConnection(await rows(), wanted, payoutKey, total);
}

export async function subscriptionsOf(
  context: Context,
  organization: string,
  page: ConnectionArguments,
): Promise<SubscriptionPage> {
  const wanted = readPage(page);
  if (!(await sees(context, organization))) return toConnection([], wanted, subscriptionKey, 0);
  const { rows, total } = readSubscriptions(context.db, organization, wanted);
  return toConnection(await rows(), wanted, subscriptionKey, total);
}

export async function statementsOf(
  context: Context,
  organization: string,
  page: ConnectionArguments,
): Promise<StatementPage> {
  const wanted = readPage(page);
  const months = (await sees(context, organization))
    ? await readStatementMonths(context.db, organization)
    : [];
  // Newest first: what follows a month is older.
  const inPage = months.filter(
    (month) =>
      (wanted.after?.[0] === undefined || month < monthOf(wanted.after)) &&
      (wanted.before?.[0] === undefined || month > monthOf(wanted.before)),
  );
  const ordered = wanted.direction === 'forward' ? inPage : inPage.toReversed();
  const shown = ordered.slice(0, wanted.limit + 1);
  const [figures, lines] = await Promise.all([
    readStatements(context.db, organization, shown),
    readStatementLines(context.db, organization, shown),
  ]);
  const rows = shown.map((month) => {
    const figure = figures.find((row) => row.month === month);
    const own = lines.filter((line) => line.month === month);
    return {
      month,
      lines: own.map(({ description, orderId, amountMicros, currency, at }) => ({
        description,
        order: orderId === null ? null : { id: orderId },
        amount: { amountMicros, currency },
        at,
      })),
      total: [...Map.groupBy(own, ({ currency }) => currency)].map(([currency, some]) => ({
        currency,
        amountMicros: some.reduce((sum, { amountMicros }) => sum + amountMicros, 0),
      })),
      creditsGranted: figure?.granted ?? 0,
      creditsConsumed: figure?.consumed ?? 0,
      creditsExpired: figure?.expired ?? 0,
      closingBalance: figure?.closing ?? 0,
    };
  });
  return toConnection(rows, wanted, ({ month }) => [month], months.length);
}

function monthOf([month = '']: readonly string[]): string {
  if (!/^\d{4}-\d\d-01$/.test(month)) throw badUserInput('That cursor is not one of this list.');
  return month;
}
