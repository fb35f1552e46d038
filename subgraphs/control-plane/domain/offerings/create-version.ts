import type { Access } from '../access.ts';
import { checkId, once } from '../caller-ids.ts';
import { Failure, notFound } from '../failures.ts';
import { METERS, tiersMistake, type RunPricing } from '#common/pricing/run-pricing.ts';
import type { OfferingVersion } from '../offering.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkLength, MAX_TEXT_CHARACTERS } from '../text-rules.ts';
import { activateInside } from './activate-version.ts';
import { requireChangeable, requirePublisher } from './publisher.ts';

export interface FlowMistake {
  path: string;
  component: string | null;
  message: string;
}

/** The runtime, as far as releases need it. */
export interface Flows {
  /** Checks and keeps a Langflow export; the same definition is the same flow. */
  import(
    name: string,
    definition: unknown,
    publisherId: string | null,
    /** Whom the release may call. */
    hosts: readonly string[],
  ): Promise<{ flowId: string; components: string[] } | { mistakes: FlowMistake[] }>;
}

export interface VersionRequest {
  id: string | null;
  offeringId: string;
  flowId: string | null;
  definition: unknown;
  pricing: RunPricing;
  releaseNotes: string | null;
  hosts: readonly string[];
  isCurrent: boolean;
}

const MAX_VERSIONS = 1_000;
const MAX_PRICE_CREDITS = 1_000_000;
const MAX_HOSTS = 50;

/** An immutable release. With mistakes in its flow nothing is made; the flow itself is kept by its content. */
export async function createVersion(
  request: { access: Access; stores: Stores; transact: Transact; flows: Flows },
  { id: givenId, offeringId, ...given }: VersionRequest,
): Promise<{ version: OfferingVersion } | { mistakes: FlowMistake[] }> {
  const offering = await requirePublisher(request, offeringId, 'offering');
  const id = checkId(givenId);
  checkPricing(given.pricing);
  const { pricing, isCurrent, definition } = given;
  const releaseNotes =
    given.releaseNotes === null ? null : checkLength(given.releaseNotes, MAX_TEXT_CHARACTERS, 'releaseNotes');
  const hosts = checkHosts(given.hosts);
  if ((given.flowId === null) === (definition == null))
    throw new Failure('REQUIRED', 'Give either a flow or a definition.', 'definition');
  const flow =
    given.flowId === null
      ? await request.flows.import(offering.name, definition, offering.publisherId, hosts)
      : await ownFlow(request.stores, offering.publisherId, given.flowId);
  if ('mistakes' in flow) return flow;
  const version = await request.transact(async (inside) => {
    const content = { offering: offering.id, flow: flow.flowId, pricing, releaseNotes, hosts, isCurrent };
    return once(
      inside,
      { id, kind: 'version', content },
      {
        async make(newId) {
          const locked = await inside.offerings.lock(offering.id);
          if (!locked) throw notFound('offering', 'offering');
          await requireChangeable(inside, locked, 'offering');
          const number = (await inside.offerings.newestNumber(offering.id)) + 1;
          if (number > MAX_VERSIONS)
            throw new Failure('LIMIT_EXCEEDED', `An offering has at most ${MAX_VERSIONS} releases.`);
          const made = await inside.offerings.insertVersion({
            id: newId,
            offeringId: offering.id,
            number,
            ...pricing,
            tiers: pricing.tiers ?? null,
            ...flow,
            releaseNotes,
            hosts,
          });
          if (isCurrent) await activateInside(inside, locked, made);
          return (await inside.offerings.version(newId)) ?? made;
        },
        find: (known) => inside.offerings.version(known),
      },
    );
  });
  return { version };
}

/** A flow that an earlier release of the publisher runs: somebody else's is not for sale. */
async function ownFlow(
  { offerings }: Stores,
  publisherId: string,
  flowId: string,
): Promise<{ flowId: string; components: string[] }> {
  const components = await offerings.componentsOfFlow(publisherId, flowId);
  if (!components) throw notFound('flow of an earlier release', 'flow');
  return { flowId, components };
}

function checkPricing({ tiers, ...flat }: RunPricing): void {
  for (const [meter, price] of Object.entries(flat)) checkPrice(price, meter);
  for (const meter of METERS) {
    const given = tiers?.[meter];
    if (!given?.length) continue;
    for (const { price } of given) checkPrice(price, meter);
    const mistake = tiersMistake(given);
    if (mistake !== null) throw new Failure('INVALID', `${mistake} (tiers of ${meter})`, 'pricing');
  }
}

function checkPrice(price: number, meter: string): void {
  if (!Number.isFinite(price) || price < 0 || price > MAX_PRICE_CREDITS)
    throw new Failure(
      'INVALID',
      `From 0 to ${MAX_PRICE_CREDITS} credits are possible (${meter}).`,
      'pricing',
    );
}

function checkHosts(given: readonly string[]): string[] {
  const hosts = [...new Set(given.map((host) => host.trim().toLowerCase()))].toSorted();
  if (hosts.length > MAX_HOSTS)
    throw new Failure('LIMIT_EXCEEDED', `At most ${MAX_HOSTS} hosts are possible.`, 'hosts');
  if (hosts.some((host) => host.length > 253 || URL.parse(`https://${host}/`)?.hostname !== host))
    throw new Failure('INVALID', 'A host is like api.example.com, without scheme, port and path.', 'hosts');
  return hosts;
}
