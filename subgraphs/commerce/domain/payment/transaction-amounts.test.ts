import { expect, test } from 'vitest';
import { amountsOf, type AmountEvent } from './transaction-amounts.ts';

const event = (type: AmountEvent['type'], amountMinor: number, pspReference = 'pi'): AmountEvent => ({
  type,
  amountMinor,
  pspReference,
});
const paid = [event('CHARGE_REQUEST', 1000, ''), event('CHARGE_SUCCESS', 1000)];

test.for<[string, AmountEvent[], Partial<ReturnType<typeof amountsOf>>]>([
  ['nothing', [], {}],
  ['a payment that was only begun', [event('CHARGE_REQUEST', 1000, '')], {}],
  ['one that its provider works on', [event('CHARGE_REQUEST', 1000)], { chargePending: 1000 }],
  ['a success', paid, { charged: 1000 }],
  ['one that was only written down', [event('CHARGE_SUCCESS', 1000, '')], { charged: 1000 }],
  ['a success after a decline', [event('CHARGE_FAILURE', 1000), ...paid], { charged: 1000 }],
  ['a failure after a success', [...paid, event('CHARGE_FAILURE', 1000)], {}],
  [
    'a refund on its way',
    [...paid, event('REFUND_REQUEST', 300, 're')],
    { charged: 700, refundPending: 300 },
  ],
  [
    'the same, told twice',
    [...paid, event('REFUND_REQUEST', 300, 're'), event('REFUND_REQUEST', 300, 're')],
    { charged: 700, refundPending: 300 },
  ],
  [
    'a refund',
    [...paid, event('REFUND_REQUEST', 300, 're'), event('REFUND_SUCCESS', 300, 're')],
    { charged: 700, refunded: 300 },
  ],
  [
    'one that nobody asked for here',
    [...paid, event('REFUND_SUCCESS', 300, 're')],
    { charged: 700, refunded: 300 },
  ],
  [
    'one that failed',
    [...paid, event('REFUND_REQUEST', 300, 're'), event('REFUND_FAILURE', 300, 're')],
    { charged: 1000 },
  ],
  [
    'one that failed after it had succeeded',
    [...paid, event('REFUND_SUCCESS', 300, 're'), event('REFUND_FAILURE', 300, 're')],
    { charged: 1000 },
  ],
  ['a dispute', [...paid, event('CHARGE_BACK', 1000, 'dp')], { refunded: 1000 }],
  [
    'a dispute that was won',
    [...paid, event('CHARGE_BACK', 1000, 'dp'), event('REFUND_REVERSE', 1000, 'dp')],
    { charged: 1000 },
  ],
])('%s', ([, events, amounts]) => {
  expect(amountsOf(events)).toEqual({
    charged: 0,
    refunded: 0,
    chargePending: 0,
    refundPending: 0,
    ...amounts,
  });
});
