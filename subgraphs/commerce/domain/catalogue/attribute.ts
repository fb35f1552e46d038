import type { AttributeRow, AttributeValueRow } from '../../store/rows.ts';
import type { WhichAttribute } from '../../store/shelf/attributes.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { refuse } from '../refusal.ts';
import { hasChoices } from './attribute-values.ts';
import { readName, readReference, readSlug } from './words.ts';

export interface NewAttribute {
  type: AttributeRow['type'];
  inputType: AttributeRow['inputType'];
  values: readonly ValueDetails[];
}
export interface AttributeDetails {
  name?: string | null | undefined;
  slug?: string | null | undefined;
  valueRequired?: boolean | undefined;
  visibleInStorefront?: boolean | undefined;
  filterableInStorefront?: boolean | undefined;
  externalReference?: string | null | undefined;
}
export interface ValueDetails {
  name?: string | null | undefined;
  /** The colour of a swatch. */
  value?: string | null | undefined;
  externalReference?: string | null | undefined;
}

const MAX_VALUES_AT_ONCE = 500;

export const createAttribute = (
  store: ShelfStore,
  made: NewAttribute,
  details: AttributeDetails,
): Promise<AttributeRow> =>
  store.transaction(async (shelf) => {
    const name = readName(details.name ?? null);
    const attribute = await shelf.insertAttribute({
      ...flags(details),
      type: made.type,
      inputType: made.inputType,
      name,
      slug: details.slug ? readSlug(details.slug) : await shelf.freeSlug('attributes', name),
      externalReference: readReference(details.externalReference, 'externalReference') ?? null,
    });
    await addValues(shelf, attribute, made.values, 'values');
    return attribute;
  });

export const updateAttribute = (
  store: ShelfStore,
  which: WhichAttribute,
  details: AttributeDetails,
  { add = [], remove = [] }: { add?: readonly ValueDetails[]; remove?: readonly number[] },
): Promise<AttributeRow> =>
  store.transaction(async (shelf) => {
    const attribute = await lockAttribute(shelf, which);
    await shelf.updateAttribute(attribute.id, {
      ...flags(details),
      ...(details.name != null && { name: readName(details.name) }),
      ...(details.slug != null && { slug: readSlug(details.slug) }),
      externalReference: readReference(details.externalReference, 'externalReference'),
    });
    if ((await shelf.valuesOf(attribute.id, remove)).length < new Set(remove).size)
      throw refuse('INVALID', 'removeValues', 'The attribute has no such value.');
    await removeValues(shelf, remove);
    await addValues(shelf, attribute, add, 'addValues');
    return lockAttribute(shelf, { id: attribute.id });
  });

const flags = ({ valueRequired, visibleInStorefront, filterableInStorefront }: AttributeDetails) => ({
  ...(valueRequired !== undefined && { valueRequired }),
  ...(visibleInStorefront !== undefined && { visibleInStorefront }),
  ...(filterableInStorefront !== undefined && { filterableInStorefront }),
});

/** Deletes an attribute with its values, wherever they are assigned. Returns what it was. */
export const deleteAttribute = (store: ShelfStore, which: WhichAttribute): Promise<AttributeRow> =>
  store.transaction(async (shelf) => {
    const attribute = await lockAttribute(shelf, which);
    const described = await shelf.productsWithAttribute(attribute.id);
    await shelf.deleteAttribute(attribute.id);
    await shelf.refreshSearch(described);
    return attribute;
  });

export interface ChangedValue {
  attribute: AttributeRow;
  value: AttributeValueRow;
}

export const createValue = (
  store: ShelfStore,
  attributeId: number | null,
  details: ValueDetails,
): Promise<ChangedValue> =>
  store.transaction(async (shelf) => {
    const attribute = await lockAttribute(shelf, attributeId === null ? null : { id: attributeId });
    const [value] = await addValues(shelf, attribute, [details], 'name');
    return { attribute, value: value as AttributeValueRow };
  });

export const updateValue = (
  store: ShelfStore,
  which: WhichAttribute,
  details: ValueDetails,
): Promise<ChangedValue> =>
  store.transaction(async (shelf) => {
    const { attribute, value } = await lockValue(shelf, which);
    const name = details.name == null ? value.name : readName(details.name);
    const namesake = await shelf.valueByName(attribute.id, name);
    if (namesake && namesake.id !== value.id) throw exists(name, 'name');
    const updated = await shelf.updateValue(value.id, {
      name,
      // As in Saleor, a value's slug follows its name.
      ...(name !== value.name && {
        slug: await shelf.freeSlug('attributeValues', name, { attributeId: attribute.id }),
      }),
      ...colour(attribute, details, 'value'),
      externalReference: readReference(details.externalReference, 'externalReference'),
    });
    await shelf.refreshSearch(await shelf.productsWithValues([value.id]));
    return { attribute, value: updated };
  });

export const deleteValue = (store: ShelfStore, which: WhichAttribute): Promise<ChangedValue> =>
  store.transaction(async (shelf) => {
    const changed = await lockValue(shelf, which);
    await removeValues(shelf, [changed.value.id]);
    return changed;
  });

async function removeValues(shelf: Shelf, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const described = await shelf.productsWithValues(ids);
  await shelf.deleteValues(ids);
  await shelf.refreshSearch(described);
}

async function addValues(
  shelf: Shelf,
  attribute: AttributeRow,
  values: readonly ValueDetails[],
  field: string,
): Promise<AttributeValueRow[]> {
  if (values.length === 0) return [];
  if (values.length > MAX_VALUES_AT_ONCE)
    throw refuse('INVALID', field, `At most ${MAX_VALUES_AT_ONCE} values at once.`);
  if (!hasChoices(attribute))
    throw refuse('INVALID', field, `Values cannot be used with input type ${attribute.inputType}.`);
  const added: AttributeValueRow[] = [];
  for (const details of values) {
    const name = readName(details.name ?? null, field);
    if (added.some((value) => value.name === name))
      throw refuse('UNIQUE', field, 'Provided values are not unique.');
    if (await shelf.valueByName(attribute.id, name)) throw exists(name, field);
    added.push(
      await shelf.insertValue({
        attributeId: attribute.id,
        name,
        slug: await shelf.freeSlug('attributeValues', name, { attributeId: attribute.id }),
        ...colour(attribute, details, field),
        externalReference: readReference(details.externalReference, 'externalReference') ?? null,
      }),
    );
  }
  return added;
}

const exists = (name: string, field: string) =>
  refuse('ALREADY_EXISTS', field, `Value ${name} already exists within this attribute.`);

function colour({ inputType }: AttributeRow, { value }: ValueDetails, field: string): { value?: string } {
  if (!value) return {};
  if (inputType !== 'SWATCH')
    throw refuse('INVALID', field, 'The field value can be defined only for swatch attributes.');
  if (!/^#[0-9a-fA-F]{3,8}$/.test(value)) throw refuse('INVALID', field, 'A colour is written like #1F2A3B.');
  return { value };
}

async function lockAttribute(
  shelf: Shelf,
  which: WhichAttribute | null,
  field = which && 'externalReference' in which ? 'externalReference' : 'id',
): Promise<AttributeRow> {
  const attribute = which && (await shelf.lockAttribute(which));
  if (!attribute) throw refuse('NOT_FOUND', field, 'There is no such attribute.');
  return attribute;
}

async function lockValue(shelf: Shelf, which: WhichAttribute): Promise<ChangedValue> {
  const value = await shelf.value(which);
  if (!value)
    throw refuse(
      'NOT_FOUND',
      'externalReference' in which ? 'externalReference' : 'id',
      'There is no such value.',
    );
  return { attribute: await lockAttribute(shelf, { id: value.attributeId }), value };
}
