export type CardGroup = 'Succeeds' | 'Is refused' | 'The bank asks first' | 'Succeeds, and later';

/** How a payment with a card ends. */
export interface TestCard {
  number: string;
  token: string;
  brand: string;
  /** What the page says of it, and among which it stands there. */
  label: string;
  group: CardGroup;
  decline?: { code: string; decline_code?: string; message: string };
  /** Refuses to be kept for a customer. */
  attachFails?: boolean;
  /** 3-D Secure: always, or unless it was set up for payments without its owner. */
  authentication?: 'always' | 'unless set up';
  dispute?: boolean;
  /** The refund is pending first, or turns out to fail. */
  refund?: 'pending' | 'fails';
}

const declined = (decline_code: string, message = 'Your card was declined.') => ({
  code: 'card_declined',
  decline_code,
  message,
});
const visa = 'visa';

/** By their numbers in Stripe's documentation of tests; `pm_card_…` names the same. */
export const testCards: readonly TestCard[] = [
  { number: '4242424242424242', token: 'pm_card_visa', brand: visa, label: 'Visa', group: 'Succeeds' },
  {
    number: '5555555555554444',
    token: 'pm_card_mastercard',
    brand: 'mastercard',
    label: 'Mastercard',
    group: 'Succeeds',
  },
  {
    number: '4000000000000002',
    token: 'pm_card_visa_chargeDeclined',
    brand: visa,
    label: 'Declined',
    group: 'Is refused',
    decline: declined('generic_decline'),
    attachFails: true,
  },
  {
    number: '4000000000009995',
    token: 'pm_card_visa_chargeDeclinedInsufficientFunds',
    brand: visa,
    label: 'Insufficient funds',
    group: 'Is refused',
    decline: declined('insufficient_funds', 'Your card has insufficient funds.'),
    attachFails: true,
  },
  {
    number: '4000000000000069',
    token: 'pm_card_chargeDeclinedExpiredCard',
    brand: visa,
    label: 'Expired',
    group: 'Is refused',
    decline: { code: 'expired_card', message: 'Your card has expired.' },
    attachFails: true,
  },
  {
    number: '4000000000000127',
    token: 'pm_card_chargeDeclinedIncorrectCvc',
    brand: visa,
    label: 'Wrong security code',
    group: 'Is refused',
    decline: { code: 'incorrect_cvc', message: "Your card's security code is incorrect." },
    attachFails: true,
  },
  {
    number: '4000000000000341',
    token: 'pm_card_chargeCustomerFail',
    brand: visa,
    label: 'Can be kept, and is declined when it pays',
    group: 'Is refused',
    decline: declined('generic_decline'),
  },
  {
    number: '4000002500003155',
    token: 'pm_card_authenticationRequiredOnSetup',
    brand: visa,
    label: '3-D Secure, unless it was kept before',
    group: 'The bank asks first',
    authentication: 'unless set up',
  },
  {
    number: '4000002760003184',
    token: 'pm_card_authenticationRequired',
    brand: visa,
    label: '3-D Secure',
    group: 'The bank asks first',
    authentication: 'always',
  },
  {
    number: '4000008260003178',
    token: 'pm_card_authenticationRequiredChargeDeclinedInsufficientFunds',
    brand: visa,
    label: '3-D Secure, then insufficient funds',
    group: 'The bank asks first',
    authentication: 'always',
    decline: declined('insufficient_funds', 'Your card has insufficient funds.'),
  },
  {
    number: '4000000000000259',
    token: 'pm_card_createDispute',
    brand: visa,
    label: 'Disputed by its owner',
    group: 'Succeeds, and later',
    dispute: true,
  },
  {
    number: '4000000000007726',
    token: 'pm_card_pendingRefund',
    brand: visa,
    label: 'Refunds take a while',
    group: 'Succeeds, and later',
    refund: 'pending',
  },
  {
    number: '4000000000005126',
    token: 'pm_card_refundFail',
    brand: visa,
    label: 'Refunds fail',
    group: 'Succeeds, and later',
    refund: 'fails',
  },
];

export const cardOf = (numberOrToken: string): TestCard | undefined =>
  testCards.find(
    ({ number, token }) => number === numberOrToken.replaceAll(/\s/g, '') || token === numberOrToken,
  );
