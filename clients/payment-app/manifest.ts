/** The id of the app is that of its gateway: the same as the embedded commerce's, so that no client can tell them apart. */
export const GATEWAY_ID = 'gsv.payment.test';

const session = '{ __typename data action { actionType amount } transaction { id } }';
// Under another name: the transaction of a session is never null, that of a request may be.
const request = '{ __typename action { amount } paid: transaction { pspReference } }';

/** What Saleor is to say in each request, in the form that `answers.ts` reads. */
const query = `subscription { event {
  ... on PaymentGatewayInitializeSession { __typename }
  ... on TransactionInitializeSession ${session}
  ... on TransactionProcessSession ${session}
  ... on TransactionChargeRequested ${request}
  ... on TransactionRefundRequested ${request}
  ... on TransactionCancelationRequested ${request}
} }`;

const syncEvents = [
  'PAYMENT_GATEWAY_INITIALIZE_SESSION',
  'TRANSACTION_INITIALIZE_SESSION',
  'TRANSACTION_PROCESS_SESSION',
  'TRANSACTION_CHARGE_REQUESTED',
  'TRANSACTION_REFUND_REQUESTED',
  'TRANSACTION_CANCELATION_REQUESTED',
];

/** What Saleor reads to install the app: who it is, what it may, what it wants to be asked. */
export const manifestOf = (url: string) => ({
  id: GATEWAY_ID,
  name: 'Test payments',
  version: '1.0.0',
  about: 'Takes no money: the client says how a payment ends. For trying a shop, never for a real one.',
  permissions: ['HANDLE_PAYMENTS'],
  tokenTargetUrl: `${url}/register`,
  webhooks: [{ name: 'Payments', targetUrl: `${url}/webhooks/payments`, query, syncEvents }],
});
