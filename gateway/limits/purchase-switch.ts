import type { GraphQLError } from 'graphql';
import { z } from 'zod';
import { forbidden } from '#common/graph/errors.ts';
import type { Logger } from '#common/process/logging.ts';
import type { ServiceClient } from '#common/services/service-client.ts';
import { BoundedCache } from '../engine/engine.ts';
import type { Identity } from '../identity/identity.ts';
import type { Admitted } from './operation-gate.ts';
import { buys, type PurchaseCall, purchaseCallsOf } from './purchase-calls.ts';

/** An answer is kept so long: what is turned off is off within a second, in every gateway. */
const KEPT_MS = 500;
const COMMERCE_TIMEOUT_MS = 5_000;

const ASK = /* GraphQL */ `
  query PurchasesEnabled($email: String, $organization: ID) {
    featureEnabled(name: "NEW_PURCHASES", email: $email, organization: $organization)
  }
`;

const CHECKOUT = /* GraphQL */ `
  query Buyer($id: ID!) {
    checkout(id: $id) {
      email
      metafield(key: "organization")
    }
  }
`;

const checkoutAnswer = z.object({
  data: z.object({
    checkout: z.object({ email: z.string().nullable(), metafield: z.string().nullable() }).nullable(),
  }),
});

/** For whom somebody buys: a person, or an organization of theirs; neither for everybody. */
interface Buyer {
  email: string | null;
  organization: string | null;
}

interface PurchaseSwitchOptions {
  controlPlane: ServiceClient;
  /** Where checkouts are. */
  commerceUrl: string | undefined;
  logger: Logger;
}

/** Whether somebody may buy at the moment. Asked here, because commerce may be a Saleor, which knows no such switch. */
export class PurchaseSwitch {
  readonly #options: PurchaseSwitchOptions;
  readonly #kept = new BoundedCache<string, { enabled: Promise<boolean>; untilMs: number }>(10_000);

  constructor(options: PurchaseSwitchOptions) {
    this.#options = options;
  }

  /** An error when the operation buys and buying is turned off: for everybody, or for whom it is bought. */
  async refusal(
    { document, name, rootFieldNames }: Admitted,
    variables: Readonly<Record<string, unknown>>,
    identity: Identity,
  ): Promise<GraphQLError | null> {
    if (!buys(rootFieldNames)) return null;
    for (const call of purchaseCallsOf(document, name, variables)) {
      for (const buyer of await this.#buyersOf(call, identity))
        if (!(await this.#isEnabled(buyer))) return forbidden('Buying is turned off at the moment.');
    }
    return null;
  }

  /** A guest buys as everybody, and for whom their e-mail address may choose. */
  async #buyersOf(call: PurchaseCall, { caller, accessToken }: Identity): Promise<Buyer[]> {
    const known = call.id === null ? call : ((await this.#checkout(call.id, accessToken)) ?? call);
    const { organization } = known;
    if (caller.kind === 'person') return [{ email: caller.email, organization }];
    const everybody = { email: null, organization: null };
    return known.email === null
      ? [everybody]
      : [everybody, { email: known.email.toLowerCase(), organization }];
  }

  /** Commerce is asked as whoever buys; one that does not answer sells nothing either. */
  async #checkout(id: string, accessToken: string | null): Promise<Buyer | null> {
    const { commerceUrl, logger } = this.#options;
    if (commerceUrl === undefined) return null;
    try {
      const response = await fetch(commerceUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(accessToken !== null && { authorization: `Bearer ${accessToken}` }),
        },
        body: JSON.stringify({ query: CHECKOUT, variables: { id } }),
        redirect: 'error',
        signal: AbortSignal.timeout(COMMERCE_TIMEOUT_MS),
      });
      // An order's id is no checkout's: what is paid for it then is for who has placed it.
      const { checkout } = checkoutAnswer.safeParse(await response.json()).data?.data ?? {};
      return checkout ? { email: checkout.email, organization: checkout.metafield } : null;
    } catch (error) {
      logger.warn({ err: error }, 'commerce does not say for whom somebody buys');
      return null;
    }
  }

  #isEnabled(buyer: Buyer): Promise<boolean> {
    const key = `${buyer.email ?? ''} ${buyer.organization ?? ''}`;
    const known = this.#kept.get(key);
    if (known && known.untilMs > Date.now()) return known.enabled;
    const enabled = this.#ask(buyer);
    this.#kept.set(key, { enabled, untilMs: Date.now() + KEPT_MS });
    return enabled;
  }

  /** A control-plane that is away stops no sale: what is paid is delivered when it is back. */
  async #ask(buyer: Buyer): Promise<boolean> {
    const { controlPlane, logger } = this.#options;
    try {
      const { featureEnabled } = await controlPlane.request<{ featureEnabled: boolean }>(ASK, { ...buyer });
      return featureEnabled;
    } catch (error) {
      logger.warn({ err: error }, 'control-plane does not say whether buying is turned off');
      return true;
    }
  }
}
