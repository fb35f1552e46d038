import type { ExecutionResult } from 'graphql';

type Path = readonly (string | number)[];

/**
 * What of a federated result differs from that of one schema: the data, and for every null that an error
 * caused, that error. Where a null rose over several errors, one of them is enough, since the execution of
 * the others may have been given up. Undefined where nothing differs.
 */
export function difference(result: ExecutionResult, expected: ExecutionResult): string | undefined {
  if (JSON.stringify(result.data) !== JSON.stringify(expected.data)) {
    return `data: ${JSON.stringify(result.data)}\nright: ${JSON.stringify(expected.data)}`;
  }
  const found = nullsOf(result);
  const right = nullsOf(expected);
  return found === right ? undefined : `errors at:\n${found}\nright:\n${right}`;
}

/** Where each error left its null, and how many errors are exactly there. */
function nullsOf({ data, errors = [] }: ExecutionResult): string {
  const exact: string[] = [];
  const risen = new Set<string>();
  for (const { path = [] } of errors) {
    const place = nullPlace(data, path);
    if (place === undefined) exact.push(`${path.join('.')} (not null)`);
    else if (place.length === path.length) exact.push(path.join('.'));
    else risen.add(`${place.join('.')} (risen)`);
  }
  return [...exact, ...risen].toSorted().join('\n');
}

function nullPlace(data: unknown, path: Path): Path | undefined {
  let value = data;
  for (const [i, element] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, i);
    value = (value as Record<string | number, unknown>)[element];
  }
  return value === null || value === undefined ? path : undefined;
}
