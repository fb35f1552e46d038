import type { GraphQLError } from 'graphql';
import type { Caller } from '#common/identity/caller.ts';
import { forbidden } from '#common/graph/errors.ts';
import type { Logger } from '#common/process/logging.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import { BoundedCache } from '../engine/engine.ts';

/** Root fields by which somebody buys, as Saleor calls them. */
const BUYING = new Set([
  'checkoutCreate',
  'checkoutCreateFromOrder',
  'checkoutComplete',
  'transactionInitialize',
  'orderCreateFromCheckout',
]);

/** An answer is kept so long: what is turned off is off within a second, in every gateway. */
const KEPT_MS = 500;

const ASK = /* GraphQL */ `
  query PurchasesEnabled($email: String) {
    featureEnabled(name: "NEW_PURCHASES", email: $email)
  }
`;

/** Whether somebody may buy at the moment. Asked here, because commerce may be a Saleor, which knows no such switch. */
export class PurchaseSwitch {
  readonly #controlPlane: ServiceClient;
  readonly #logger: Logger;
  readonly #kept = new BoundedCache<string, { enabled: Promise<boolean>; untilMs: number }>(10_000);

  constructor(controlPlane: ServiceClient, logger: Logger) {
    this.#controlPlane = controlPlane;
    this.#logger = logger;
  }

  /** An error when the operation buys and buying is turned off, for everybody or for the caller's own organization. */
  async refusal(rootFields: Iterable<string>, caller: Caller): Promise<GraphQLError | null> {
    for (const field of rootFields) {
      if (!BUYING.has(field)) continue;
      const email = caller.kind === 'person' ? caller.email : null;
      return (await this.#isEnabled(email)) ? null : forbidden('Buying is turned off at the moment.');
    }
    return null;
  }

  #isEnabled(email: string | null): Promise<boolean> {
    const key = email ?? '';
    const known = this.#kept.get(key);
    if (known && known.untilMs > Date.now()) return known.enabled;
    const enabled = this.#ask(email);
    this.#kept.set(key, { enabled, untilMs: Date.now() + KEPT_MS });
    return enabled;
  }

  /** A control-plane that is away stops no sale: what is paid is delivered when it is back. */
  async #ask(email: string | null): Promise<boolean> {
    try {
      const { featureEnabled } = await this.#controlPlane.request<{ featureEnabled: boolean }>(ASK, {
        email,
      });
      return featureEnabled;
    } catch (error) {
      this.#logger.warn({ err: error }, 'control-plane does not say whether buying is turned off');
      return true;
    }
  }
}
