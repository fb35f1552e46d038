/** A payment for which a gateway is asked. */
export interface Charge {
  /** Names the payment at the gateway: asked again with the same, it takes no second amount. */
  transactionId: string;
  source: { id: string; type: 'Checkout' | 'Order' };
  amountMinor: number;
  currency: string;
  /** What the client sent for the gateway. */
  data: unknown;
}

/** How a payment stands, as its gateway tells it. */
export interface ChargeResult {
  type: 'CHARGE_SUCCESS' | 'CHARGE_FAILURE' | 'CHARGE_ACTION_REQUIRED' | 'CHARGE_REQUEST';
  amountMinor: number;
  message: string;
  /** The payment's name at the gateway; null when none came to be. */
  pspReference: string | null;
  /** Where the payment can be seen at the gateway. */
  externalUrl: string | null;
  /** The gateway's answer, for the client. */
  data: unknown;
}

export interface Refund {
  /** Names the refund: asked again with the same, nothing goes back twice. */
  id: string;
  transactionId: string;
  /** The payment's name at the gateway. */
  pspReference: string;
  amountMinor: number;
  currency: string;
}

/** What became of a refund; REFUND_REQUEST: the gateway tells later how it ends. */
export interface RefundResult {
  type: 'REFUND_SUCCESS' | 'REFUND_FAILURE' | 'REFUND_REQUEST';
  message: string;
  /** The refund's name at the gateway. */
  pspReference: string;
}

/** A way to pay. Nothing of it is called within a database transaction, and all of it may be called again. */
export interface PaymentGateway {
  id: string;
  name: string;
  /** Null takes every currency. */
  currencies: readonly string[] | null;
  /** What a client needs to start a payment. */
  configuration: unknown;
  /**
   * The buyer pays at the provider itself, which is only asked how it went: that is written down whatever else
   * was paid meanwhile. Otherwise `process` takes the money.
   */
  isPaidElsewhere: boolean;
  initialize(charge: Charge): Promise<ChargeResult>;
  /** Goes on with a payment, or asks how it stands. A Refusal says that this cannot be told now. */
  process(charge: Charge & { pspReference: string }): Promise<ChargeResult>;
  /** Gives back an amount of a payment, or says why not; throws when that must be tried again. */
  refund(refund: Refund): Promise<RefundResult>;
}

export const offeredGateways = (gateways: readonly PaymentGateway[], currency: string): PaymentGateway[] =>
  gateways.filter(({ currencies }) => currencies?.includes(currency) ?? true);
