import type { Facet, TrialTerms } from '../offering.ts';
import { Failure } from '../failures.ts';
import { checkLength } from '../text-rules.ts';

const ATTRIBUTES = ['outcome', 'role', 'capability', 'industry', 'integration', 'deployment'];
const MAX_VALUES = 20;
const MAX_VALUE_CHARACTERS = 100;
const MAX_TRIAL_CREDITS = 1_000_000;
const MAX_TRIAL_DAYS = 365;

/** Facets in the order of the storefront's, each once, their values as they were written. */
export function checkFacets(given: readonly Facet[]): Facet[] {
  const facets = new Map<string, string[]>();
  for (const { attribute, values } of given) {
    if (!ATTRIBUTES.includes(attribute))
      throw new Failure('INVALID', `A facet is one of ${ATTRIBUTES.join(', ')}.`, 'facets');
    const known = facets.get(attribute) ?? [];
    facets.set(attribute, [...new Set([...known, ...values.map(checkValue)])]);
  }
  if ([...facets.values()].some((values) => values.length > MAX_VALUES))
    throw new Failure('INVALID', `A facet has at most ${MAX_VALUES} values.`, 'facets');
  return ATTRIBUTES.flatMap((attribute) => {
    const values = facets.get(attribute) ?? [];
    return values.length === 0 ? [] : [{ attribute, values }];
  });
}

function checkValue(value: string): string {
  const trimmed = value.trim();
  if (trimmed === '') throw new Failure('REQUIRED', 'A value of a facet is something to read.', 'facets');
  return checkLength(trimmed, MAX_VALUE_CHARACTERS, 'facets');
}

/** The terms of a trial; what is left out stays as it is, or as trials usually are. */
export function checkTrial(
  given: { enabled: boolean; credits?: number | null; days?: number | null },
  known: TrialTerms,
): TrialTerms {
  const trialCredits = given.credits ?? known.trialCredits;
  const trialDays = given.days ?? known.trialDays;
  if (trialCredits < 0 || trialCredits > MAX_TRIAL_CREDITS)
    throw new Failure('INVALID', `From 0 to ${MAX_TRIAL_CREDITS} credits are possible.`, 'trial.credits');
  if (trialDays < 1 || trialDays > MAX_TRIAL_DAYS)
    throw new Failure('INVALID', `From 1 to ${MAX_TRIAL_DAYS} days are possible.`, 'trial.days');
  return { trialEnabled: given.enabled, trialCredits, trialDays };
}

/** An address from which everybody may load the picture. */
export function checkImageUrl(given: string): string {
  const url = URL.parse(given);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw new Failure('INVALID', 'An image is at an address like https://example.com/image.png.', 'imageUrl');
  return checkLength(url.href, 500, 'imageUrl');
}
