import { z } from 'zod';
import type { PortType } from '../component.ts';

const MAX_TEXT_CHARACTERS = 100_000;

/** A template's text; Langflow leaves it out or null when nothing was typed. */
export const text = z
  .string()
  .max(MAX_TEXT_CHARACTERS)
  .nullish()
  .transform((value) => value ?? '');

/** A text where versions of Langflow also wrote something else, which means nothing here. */
export const looseText = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? value.slice(0, MAX_TEXT_CHARACTERS) : ''));

/** A template's number, which older exports write as a string; empty is not set. */
export const optionalNumber = (schema: z.ZodNumber) =>
  z.preprocess(
    (value) =>
      value === '' || value === null ? undefined : typeof value === 'string' ? Number(value) : value,
    schema.optional(),
  );

/** A switch, which tables write as a word. */
export const flag = z
  .unknown()
  .optional()
  .transform((value) => value === true || /^true$/i.test(String(value)));

/** Texts of a list, or of one field with a line for each. */
export const textList = z
  .unknown()
  .optional()
  .transform((value): string[] => {
    const list: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : [];
    return list
      .flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []))
      .slice(0, 100);
  });

/** Rows of a table, or one object. */
export const table = z
  .unknown()
  .optional()
  .transform((value): Record<string, unknown>[] => {
    const list: unknown[] = Array.isArray(value)
      ? value
      : typeof value === 'object' && value !== null
        ? [value]
        : [];
    return list
      .filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
      .slice(0, 200);
  });

/** What a list of choices of one says: the choice itself, or the name in it. */
export const choice = z
  .unknown()
  .optional()
  .transform((value): string => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const name: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'name') : first;
    return typeof name === 'string' ? name : '';
  });

/** Fields that take edges of the same kinds. */
export const accepting =
  (fields: readonly string[], types: readonly PortType[]) =>
  (field: string): readonly PortType[] | undefined =>
    fields.includes(field) ? types : undefined;
