import type { Access } from '../access.ts';
import { checkId, once } from '../caller-ids.ts';
import { Failure } from '../failures.ts';
import type { Facet, NewOffering, Offering, OfferingCategory } from '../offering.ts';
import { checkSlug, otherSlug, slugOfName } from '../slug.ts';
import type { Stores, Transact } from '../stores.ts';
import { checkName, checkText } from '../text-rules.ts';
import { checkFacets, checkImageUrl, checkTrial } from './offering-terms.ts';
import { requireApprovedSeller } from './publisher.ts';

export interface OfferingRequest {
  id: string | null;
  publisherId: string;
  name: string;
  slug: string | null;
  description: string;
  category: OfferingCategory;
  facets: readonly Facet[];
  imageUrl: string | null;
  trial: { enabled: boolean; credits?: number | null; days?: number | null } | null;
}

const MAX_OFFERINGS = 200;
const usualTrial = { trialEnabled: false, trialCredits: 0, trialDays: 14 };

/** A DRAFT of an approved seller. */
export async function createOffering(
  { access, transact }: { access: Access; transact: Transact },
  { id: givenId, slug: givenSlug, ...request }: OfferingRequest,
): Promise<Offering> {
  await access.requireOrganizationManager(request.publisherId, 'publisher');
  const id = checkId(givenId);
  const slug = givenSlug === null ? null : checkSlug(givenSlug);
  const content = {
    publisherId: request.publisherId.toLowerCase(),
    name: checkName(request.name, 'name'),
    description: checkText(request.description, 'description'),
    category: request.category,
    facets: checkFacets(request.facets),
    imageUrl: request.imageUrl === null ? null : checkImageUrl(request.imageUrl),
    ...(request.trial === null ? usualTrial : checkTrial(request.trial, usualTrial)),
  };
  return transact((inside) =>
    once(
      inside,
      { id, kind: 'offering', content: { ...content, slug } },
      {
        // Asked of what is new alone: a repeat finds its draft, with a full shelf and a suspended seller, too.
        async make(newId) {
          await requireApprovedSeller(inside, content.publisherId, 'publisher');
          if ((await inside.offerings.countOf(content.publisherId)) >= MAX_OFFERINGS)
            throw new Failure('LIMIT_EXCEEDED', `An organization has at most ${MAX_OFFERINGS} offerings.`);
          return insert(inside, { ...content, id: newId }, slug);
        },
        find: (known) => inside.offerings.offering(known),
      },
    ),
  );
}

async function insert(
  { offerings }: Stores,
  offering: Omit<NewOffering, 'slug'>,
  slug: string | null,
): Promise<Offering> {
  const wished = slug ?? slugOfName(offering.name, 'offering');
  const made =
    (await offerings.insert({ ...offering, slug: wished })) ??
    (slug === null && (await offerings.insert({ ...offering, slug: otherSlug(wished) })));
  if (!made) throw new Failure('CONFLICT', 'Another offering has this slug.', 'slug');
  return made;
}
