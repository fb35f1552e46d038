/** What happened when a gateway was asked for money. */
export interface ChargeResult {
  type: 'CHARGE_SUCCESS' | 'CHARGE_FAILURE' | 'CHARGE_ACTION_REQUIRED';
  message: string;
  /** The gateway's answer, for the client. */
  data: unknown;
}

/** What happened when a gateway was asked to give money back. */
export interface RefundResult {
  type: 'REFUND_SUCCESS' | 'REFUND_FAILURE' | 'REFUND_REQUEST';
  message: string;
  /** The refund's name at the gateway. */
  pspReference: string;
}

/** A way to pay. */
export interface PaymentGateway {
  id: string;
  name: string;
  currencies: readonly string[];
  /** What a client needs to start a payment. */
  configuration: unknown;
  /** Takes an amount, or says why not; `data` is what the client sent for the gateway. */
  charge(data: unknown): ChargeResult;
  /** Gives back an amount of a payment, or says why not. */
  refund(pspReference: string, amountMinor: number): RefundResult;
}

export const offeredGateways = (gateways: readonly PaymentGateway[], currency: string): PaymentGateway[] =>
  gateways.filter(({ currencies }) => currencies.includes(currency));
