/** An expected failure, as every mutation of the graph tells it. */
export interface Mistake {
  field?: string | null;
  message?: string | null;
  code: string;
}

export interface FormErrors {
  /** By the name of the field that it belongs beside. */
  fields: Readonly<Record<string, string>>;
  /** What belongs to no field of the form. */
  rest: string[];
}

export const noErrors: FormErrors = { fields: {}, rest: [] };

/** Puts each mistake beside its field: a form's field is found by the last part of the graph's path. */
export function sortErrors(mistakes: readonly Mistake[], fields: readonly string[]): FormErrors {
  const sorted: { fields: Record<string, string>; rest: string[] } = { fields: {}, rest: [] };
  for (const { field, message, code } of mistakes) {
    const name = field?.split('.').at(-1) ?? '';
    const text = message || code;
    if (fields.includes(name)) sorted.fields[name] ??= text;
    else sorted.rest.push(text);
  }
  return sorted;
}

/** For a graph that did not answer at all. */
export const unreachable: FormErrors = {
  fields: {},
  rest: ['The marketplace does not answer. Nothing was changed; please try again.'],
};
