import type { Access } from '../access.ts';
import { checkId, once } from '../caller-ids.ts';
import { Failure, notFound } from '../failures.ts';
import { METERS, tiersMistake, type RunPricing } from '#common/pricing/run-pricing.ts';
import type { Offering, OfferingVersion } from '../offering.ts';
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
  /** What is wrong with a flow that is kept, for a release with these hosts. */
  mistakesOf(flowId: string, publisherId: string | null, hosts: readonly string[]): Promise<FlowMistake[]>;
}

/** Where sellers draw flows, as whoever is asking may read it. */
export interface Studio {
  /** The flow that an address leads to; undefined for an address that is no flow's in it. */
  flowIdOf(address: string): string | undefined;
  /** The one form of a flow's address. */
  addressOf(flowId: string): string;
  /** A Langflow export. */
  read(flowId: string): Promise<unknown>;
}

export interface VersionRequest {
  id: string | null;
  offeringId: string;
  flowId: string | null;
  definition: unknown;
  studioUrl: string | null;
  pricing: RunPricing;
  releaseNotes: string | null;
  hosts: readonly string[];
  isCurrent: boolean;
}

const MAX_VERSIONS = 1_000;
const MAX_PRICE_CREDITS = 1_000_000;
const MAX_HOSTS = 50;

interface Request {
  access: Access;
  stores: Stores;
  transact: Transact;
  flows: Flows;
  /** Undefined where none is configured. */
  studio: Studio | undefined;
}

/** An immutable release. With mistakes in its flow nothing is made; the flow itself is kept by its content. */
export async function createVersion(
  request: Request,
  { id: givenId, offeringId, ...given }: VersionRequest,
): Promise<{ version: OfferingVersion } | { mistakes: FlowMistake[] }> {
  const offering = await requirePublisher(request, offeringId, 'offering');
  const id = checkId(givenId);
  checkPricing(given.pricing);
  const { pricing, isCurrent } = given;
  const releaseNotes =
    given.releaseNotes === null ? null : checkLength(given.releaseNotes, MAX_TEXT_CHARACTERS, 'releaseNotes');
  const hosts = checkHosts(given.hosts);
  const sources = [given.flowId, given.definition, given.studioUrl].filter((source) => source != null);
  if (sources.length !== 1)
    throw new Failure(
      'REQUIRED',
      "Give a flow, a definition, or a flow's address in the Studio.",
      'definition',
    );
  const studioUrl = given.studioUrl === null ? null : addressInStudio(request.studio, given.studioUrl);
  const flow =
    studioUrl !== null && (await isRepeat(request.stores, id))
      ? unread
      : await flowOf(request, offering, { ...given, studioUrl, hosts });
  if ('mistakes' in flow) return flow;
  const version = await request.transact(async (inside) => {
    const terms = { pricing, releaseNotes, hosts, isCurrent };
    // A flow in the Studio may be another one by the time of a repeat: its address is what was asked for.
    const content =
      studioUrl === null
        ? { offering: offering.id, flow: flow.flowId, ...terms }
        : { offering: offering.id, studioUrl, ...terms };
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
            studioUrl,
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

interface ReleaseFlow {
  flowId: string;
  components: string[];
  studioUrl?: string | null;
}
type Checked = ReleaseFlow | { mistakes: FlowMistake[] };

/** Of a release that was made before, whose flow is not looked at again. */
const unread: ReleaseFlow = { flowId: '', components: [] };

const isRepeat = async ({ callerIds }: Stores, id: string | null): Promise<boolean> =>
  id !== null && (await callerIds.asked(id, 'version')) !== undefined;

function addressInStudio(studio: Studio | undefined, address: string): string {
  if (!studio) throw new Failure('INVALID', 'There is no Studio here: send the definition.', 'studioUrl');
  const flowId = studio.flowIdOf(address);
  if (flowId === undefined)
    throw new Failure('INVALID', `A flow's address is like ${studio.addressOf('…')}.`, 'studioUrl');
  return studio.addressOf(flowId);
}

/** What a release runs, as it was given: sent along, to be read in the Studio, or of an earlier release. */
async function flowOf(
  { flows, stores, studio }: Request,
  { name, publisherId }: Offering,
  {
    flowId,
    definition,
    studioUrl,
    hosts,
  }: Pick<VersionRequest, 'flowId' | 'definition' | 'studioUrl' | 'hosts'>,
): Promise<Checked> {
  if (flowId !== null) return ownFlow(stores, flows, publisherId, flowId, hosts);
  const drawn = studioUrl === null ? undefined : studio?.flowIdOf(studioUrl);
  const given = drawn === undefined ? definition : await studio?.read(drawn);
  return flows.import(name, given, publisherId, hosts);
}

/**
 * A flow that an earlier release of the publisher runs: somebody else's is not for sale. That release named the
 * hosts that the flow calls; one that names fewer is checked again.
 */
async function ownFlow(
  { offerings }: Stores,
  flows: Flows,
  publisherId: string,
  flowId: string,
  hosts: readonly string[],
): Promise<Checked> {
  const releases = await offerings.releasesOfFlow(publisherId, flowId);
  const [newest] = releases;
  if (!newest) throw notFound('flow of an earlier release', 'flow');
  const { components, studioUrl } = newest;
  const isChecked = releases.some((release) => release.hosts.every((host) => hosts.includes(host)));
  const mistakes = isChecked ? [] : await flows.mistakesOf(flowId, publisherId, hosts);
  return mistakes.length > 0 ? { mistakes } : { flowId, components, studioUrl };
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
