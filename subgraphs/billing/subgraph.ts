import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { DateResolver } from 'graphql-scalars';
import { Decimal, scalars } from '#common/graph/scalars.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { CreditGrant } from './resolvers/CreditGrant.ts';
import { CreditPack } from './resolvers/CreditPack.ts';
import { Instance } from './resolvers/Instance.ts';
import { LedgerEntry } from './resolvers/LedgerEntry.ts';
import { creditPackGrant } from './resolvers/Mutation/creditPackGrant.ts';
import { creditsGrant } from './resolvers/Mutation/creditsGrant.ts';
import { orderCreditsTakeBack } from './resolvers/Mutation/orderCreditsTakeBack.ts';
import { orderLineSale } from './resolvers/Mutation/orderLineSale.ts';
import { payoutCreate } from './resolvers/Mutation/payoutCreate.ts';
import { payoutRetry } from './resolvers/Mutation/payoutRetry.ts';
import { payoutCancel } from './resolvers/Mutation/payoutCancel.ts';
import { orderRefundNote } from './resolvers/Mutation/orderRefundNote.ts';
import { orderRefundCreate } from './resolvers/Mutation/orderRefundCreate.ts';
import { runRefund } from './resolvers/Mutation/runRefund.ts';
import { commissionUpdate } from './resolvers/Mutation/commissionUpdate.ts';
import { payoutAccountLink } from './resolvers/Mutation/payoutAccountLink.ts';
import { paymentMethodSetup } from './resolvers/Mutation/paymentMethodSetup.ts';
import { paymentMethodRemove } from './resolvers/Mutation/paymentMethodRemove.ts';
import { reservationCreate } from './resolvers/Mutation/reservationCreate.ts';
import { reservationSettle } from './resolvers/Mutation/reservationSettle.ts';
import { reservationVoid } from './resolvers/Mutation/reservationVoid.ts';
import { walletUpdate } from './resolvers/Mutation/walletUpdate.ts';
import { autoTopUpUpdate } from './resolvers/Mutation/autoTopUpUpdate.ts';
import { creditPackCreate } from './resolvers/Mutation/creditPackCreate.ts';
import { creditPackUpdate } from './resolvers/Mutation/creditPackUpdate.ts';
import { subscriptionCancel } from './resolvers/Mutation/subscriptionCancel.ts';
import { subscriptionPlanChange } from './resolvers/Mutation/subscriptionPlanChange.ts';
import { subscriptionResume } from './resolvers/Mutation/subscriptionResume.ts';
import { PlanSubscription } from './resolvers/PlanSubscription.ts';
import { AutoTopUp } from './resolvers/AutoTopUp.ts';
import { CreditPackPrice } from './resolvers/CreditPackPrice.ts';
import { Amount } from './resolvers/Amount.ts';
import { Earning } from './resolvers/Earning.ts';
import { Offering } from './resolvers/Offering.ts';
import { Payout } from './resolvers/Payout.ts';
import { Organization } from './resolvers/Organization.ts';
import { payloads } from './resolvers/payloads.ts';
import { ProductVariant } from './resolvers/ProductVariant.ts';
import { creditPacks } from './resolvers/Query/creditPacks.ts';
import { reservation } from './resolvers/Query/reservation.ts';
import { earningsBalances } from './resolvers/Query/earningsBalances.ts';
import { payout } from './resolvers/Query/payout.ts';
import { payouts } from './resolvers/Query/payouts.ts';
import { paymentProvider } from './resolvers/Query/paymentProvider.ts';
import { trialBalance } from './resolvers/Query/trialBalance.ts';
import { wallet } from './resolvers/Query/wallet.ts';
import { Reservation } from './resolvers/Reservation.ts';
import { Run } from './resolvers/Run.ts';
import { walletChanged } from './resolvers/Subscription/walletChanged.ts';
import { Seller } from './resolvers/Seller.ts';
import { Wallet } from './resolvers/Wallet.ts';

const { DateTime, Credits } = scalars;

const resolvers: Resolvers = {
  DateTime,
  Credits,
  Decimal,
  Date: DateResolver,
  Query: {
    wallet,
    creditPacks,
    reservation,
    earningsBalances,
    payout,
    payouts,
    paymentProvider,
    trialBalance,
  },
  Mutation: {
    creditsGrant,
    creditPackGrant,
    orderCreditsTakeBack,
    walletUpdate,
    orderLineSale,
    payoutCreate,
    payoutRetry,
    payoutCancel,
    orderRefundCreate,
    orderRefundNote,
    runRefund,
    commissionUpdate,
    payoutAccountLink,
    paymentMethodSetup,
    paymentMethodRemove,
    autoTopUpUpdate,
    subscriptionCancel,
    subscriptionResume,
    subscriptionPlanChange,
    creditPackCreate,
    creditPackUpdate,
    reservationCreate,
    reservationSettle,
    reservationVoid,
  },
  Subscription: { walletChanged },
  Wallet,
  CreditGrant,
  LedgerEntry,
  Reservation,
  CreditPack,
  CreditPackPrice,
  AutoTopUp,
  PlanSubscription,
  Organization,
  Offering,
  Amount,
  Earning,
  Payout,
  Instance,
  Run,
  ProductVariant,
  Seller,
  ...payloads,
};

/** The executable schema; it does not listen. */
export const createSchema = (): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: parse(readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8')),
    // Checked against the generated types above; Apollo's own type knows no optional resolvers.
    resolvers,
  } as Parameters<typeof buildSubgraphSchema>[0]);
