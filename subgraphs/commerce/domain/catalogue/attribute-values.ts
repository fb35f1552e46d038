import type { AttributeRow } from '../../store/rows.ts';
import type { AttributeOwner } from '../../store/shelf/attributes.ts';
import type { Shelf } from '../../store/shelf.ts';
import { globalId } from '../global-id.ts';
import { refuse } from '../refusal.ts';
import { readName, readRichText } from './words.ts';

/** A value of a list: one that exists, or a name, which makes a new value when it is new. */
export type ValueChoice = { id: number } | { externalReference: string } | { name: string };

/** One attribute with what an owner is to have of it; undefined says nothing of that kind. */
export interface AttributeChoice {
  attribute: { id: number } | { externalReference: string };
  values: readonly ValueChoice[];
  numeric?: string | null | undefined;
  plainText?: string | null | undefined;
  richText?: string | null | undefined;
  boolean?: boolean | null | undefined;
  /** A day or a moment. */
  moment?: Date | null | undefined;
}

const MAX_VALUES = 100;
const MAX_PLAIN_TEXT = 10_000;
const withChoices: ReadonlySet<string> = new Set(['DROPDOWN', 'MULTISELECT', 'SWATCH']);

export const hasChoices = ({ inputType }: Pick<AttributeRow, 'inputType'>): boolean =>
  withChoices.has(inputType);

/** Gives an owner the values that are named, of attributes that its type carries. */
export async function assignAttributes(
  shelf: Shelf,
  owner: AttributeOwner,
  carried: readonly AttributeRow[],
  choices: readonly AttributeChoice[],
): Promise<void> {
  const chosen = new Set<number>();
  for (const choice of choices) {
    const attribute = carried.find((row) =>
      'id' in choice.attribute
        ? row.id === choice.attribute.id
        : row.externalReference === choice.attribute.externalReference,
    );
    if (!attribute)
      throw refuse('ATTRIBUTE_CANNOT_BE_ASSIGNED', 'attributes', 'The type carries no such attribute.');
    if (chosen.has(attribute.id))
      throw refuse('DUPLICATED_INPUT_ITEM', 'attributes', 'An attribute comes more than once.', {
        attributes: [globalId('Attribute', attribute.id)],
      });
    chosen.add(attribute.id);
    const values = hasChoices(attribute)
      ? await listed(shelf, attribute, choice.values)
      : await own(shelf, owner, attribute, choice);
    if (values.length === 0 && attribute.valueRequired) throw required([attribute]);
    await shelf.assign(owner, attribute.id, values);
  }
}

/** What is made new has a value of every attribute that wants one. */
export function requireValues(carried: readonly AttributeRow[], choices: readonly AttributeChoice[]): void {
  const missing = carried.filter(
    (row) =>
      row.valueRequired &&
      !choices.some(({ attribute }) =>
        'id' in attribute ? attribute.id === row.id : attribute.externalReference === row.externalReference,
      ),
  );
  if (missing.length > 0) throw required(missing);
}

const required = (rows: readonly AttributeRow[]) =>
  refuse('REQUIRED', 'attributes', 'Attribute expects a value but none were given.', {
    attributes: rows.map(({ id }) => globalId('Attribute', id)),
  });

async function listed(
  shelf: Shelf,
  attribute: AttributeRow,
  values: readonly ValueChoice[],
): Promise<number[]> {
  const attributes = [globalId('Attribute', attribute.id)];
  if (values.length > (attribute.inputType === 'MULTISELECT' ? MAX_VALUES : 1))
    throw refuse('INVALID', 'attributes', 'The attribute takes fewer values.', { attributes });
  const ids: number[] = [];
  for (const value of values) {
    if ('name' in value) ids.push((await ensureValue(shelf, attribute.id, value.name)).id);
    else {
      const known = await shelf.value(value);
      if (known?.attributeId !== attribute.id)
        throw refuse('NOT_FOUND', 'attributes', 'The attribute has no such value.', { attributes });
      ids.push(known.id);
    }
  }
  return ids;
}

/** The value of this name, made when it is new: `C`, `C++` and `C#` are three, whatever their slugs. */
async function ensureValue(shelf: Shelf, attributeId: number, given: string) {
  const name = readName(given, 'attributes');
  const known = await shelf.valueByName(attributeId, name);
  if (known) return known;
  await shelf.lockAttribute({ id: attributeId });
  // Somebody may have made it while this one waited.
  const made = await shelf.valueByName(attributeId, name);
  if (made) return made;
  const slug = await shelf.freeSlug('attributeValues', name, { attributeId });
  return shelf.insertValue({ attributeId, name, slug });
}

/** The value of an attribute without choices: one for each owner (of BOOLEAN: one for yes, one for no). */
async function own(
  shelf: Shelf,
  owner: AttributeOwner,
  attribute: AttributeRow,
  choice: AttributeChoice,
): Promise<number[]> {
  const said = read(attribute, choice);
  if (said === undefined)
    throw refuse(
      'INVALID',
      'attributes',
      `The attribute takes a value of its kind: ${attribute.inputType}.`,
      {
        attributes: [globalId('Attribute', attribute.id)],
      },
    );
  if (said === null) return [];
  const slug =
    said.boolean === undefined
      ? `${owner.kind}-${owner.id}_${attribute.id}`
      : `${attribute.id}_${String(said.boolean)}`;
  return [await shelf.putOwnValue({ attributeId: attribute.id, slug, ...said })];
}

interface Said {
  name: string;
  plainText?: string;
  richText?: unknown;
  boolean?: boolean;
  dateTime?: Date;
}

/** Null takes the value away; undefined: nothing of the attribute's kind was given. */
function read(attribute: AttributeRow, choice: AttributeChoice): Said | null | undefined {
  const { numeric, plainText, boolean, moment } = choice;
  switch (attribute.inputType) {
    case 'NUMERIC': {
      const text =
        numeric ?? (choice.values[0] && 'name' in choice.values[0] ? choice.values[0].name : numeric);
      if (text == null || text === '') return text === undefined ? undefined : null;
      return /^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? { name: text } : undefined;
    }
    case 'PLAIN_TEXT':
      if (plainText == null || plainText.trim() === '') return plainText === undefined ? undefined : null;
      if (plainText.length > MAX_PLAIN_TEXT)
        throw refuse('INVALID', 'attributes', `At most ${MAX_PLAIN_TEXT} characters.`);
      return { name: truncated(plainText), plainText };
    case 'RICH_TEXT': {
      const richText = readRichText(choice.richText, 'attributes');
      return richText == null ? (richText as null | undefined) : { name: attribute.name, richText };
    }
    case 'BOOLEAN':
      if (boolean == null) return boolean;
      return { name: `${attribute.name}: ${boolean ? 'Yes' : 'No'}`.slice(0, 250), boolean };
    case 'DATE':
    case 'DATE_TIME':
      if (moment == null) return moment;
      return { name: moment.toISOString(), dateTime: moment };
    default:
      return undefined;
  }
}

const truncated = (text: string): string =>
  text.length > 200 ? `${[...text].slice(0, 199).join('')}…` : text;
