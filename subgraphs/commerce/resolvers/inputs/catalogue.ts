import type { AttributeChoice, ValueChoice } from '../../domain/catalogue/attribute-values.ts';
import type { ProductDetails } from '../../domain/catalogue/create-product.ts';
import type { VariantDetails } from '../../domain/catalogue/variant.ts';
import { readMetadata } from '../../domain/metadata/metadata.ts';
import { refuse } from '../../domain/refusal.ts';
import type {
  AttributeValueInput,
  AttributeValueSelectableTypeInput,
  MetadataInput,
  ProductInput,
  ProductVariantInput,
} from '../../generated/resolvers.ts';
import { pkOrNone } from './which.ts';

const MAX_LISTED = 100;

/** The metadata that an input brings along; undefined when it says nothing of it. */
export const metadataOf = (input: {
  metadata?: MetadataInput[] | null | undefined;
  privateMetadata?: MetadataInput[] | null | undefined;
}) => ({
  metadata: input.metadata == null ? undefined : readMetadata(input.metadata, 'metadata'),
  privateMetadata:
    input.privateMetadata == null
      ? undefined
      : readMetadata(input.privateMetadata, 'privateMetadata', { isPrivate: true }),
});

/** The pk of an id that was given, null when it was given as null, undefined when it was not given. */
export const optionalPk = (type: string, id: string | null | undefined): number | null | undefined =>
  id == null ? id : pkOrNone(type, id);

export const productDetails = (input: ProductInput): ProductDetails => ({
  name: input.name,
  slug: input.slug,
  categoryId: optionalPk('Category', input.category),
  collectionIds: listed(input.collections, 'collections')?.map((id) => pkOrNone('Collection', id)),
  description: input.description,
  seo: input.seo,
  attributes: attributeChoices(input.attributes),
  externalReference: input.externalReference,
  ...metadataOf(input),
});

export const variantDetails = (input: ProductVariantInput): VariantDetails => ({
  name: input.name,
  sku: input.sku,
  trackInventory: input.trackInventory ?? undefined,
  attributes: attributeChoices(input.attributes),
  externalReference: input.externalReference,
  ...metadataOf(input),
});

export const attributeChoices = (
  inputs: AttributeValueInput[] | null | undefined,
): AttributeChoice[] | undefined => listed(inputs, 'attributes')?.map(attributeChoice);

function attributeChoice(input: AttributeValueInput): AttributeChoice {
  const { id, externalReference, dropdown, swatch, multiselect, values } = input;
  if ((id == null) === (externalReference == null))
    throw refuse('REQUIRED', 'attributes', 'Name the attribute by its id or its externalReference.');
  return {
    attribute: externalReference == null ? { id: pkOrNone('Attribute', id ?? '') } : { externalReference },
    values: [
      ...[dropdown, swatch].filter((value) => value != null).map(valueChoice),
      ...(multiselect ?? []).map(valueChoice),
      ...(values ?? []).map((name) => ({ name })),
    ],
    numeric: input.numeric,
    plainText: input.plainText,
    richText: input.richText,
    boolean: input.boolean,
    moment: input.dateTime ?? input.date,
  };
}

function valueChoice(input: AttributeValueSelectableTypeInput): ValueChoice {
  if (input.id != null) return { id: pkOrNone('AttributeValue', input.id) };
  if (input.externalReference != null && input.value == null)
    return { externalReference: input.externalReference };
  return { name: input.value ?? '' };
}

function listed<T>(list: T[] | null | undefined, field: string): T[] | undefined {
  if ((list?.length ?? 0) > MAX_LISTED) throw refuse('INVALID', field, `At most ${MAX_LISTED} entries.`);
  return list ?? undefined;
}
