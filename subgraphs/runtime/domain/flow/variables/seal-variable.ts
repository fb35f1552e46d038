import { isOperator, type Caller } from '#common/identity/caller.ts';
import { isUuid } from '#common/ids.ts';
import type { Memberships } from '../../run/access.ts';
import { runtimeError, type RuntimeError } from '../../run/errors.ts';
import type { PublisherVariables } from './publisher-variables.ts';

const MAX_VALUE_CHARACTERS = 8_000;
const MAX_VARIABLES = 100;

/** Seals a variable for a publisher's flows, or forgets it (null). Its value can be read by nobody again. */
export async function sealVariable(
  caller: Caller,
  { publisher, name, value }: { publisher: string; name: string; value: string | null },
  { variables, memberships }: { variables: PublisherVariables; memberships: Memberships },
): Promise<RuntimeError[]> {
  const id = publisher.toLowerCase();
  const isOwn =
    caller.kind === 'person' && isUuid(id) && (isOperator(caller) || (await memberships.isMember(id)));
  if (!isOwn) return [runtimeError('NOT_FOUND', 'publisher', 'There is no such organization.')];
  if (!/^[A-Z][A-Z0-9_]{0,99}$/.test(name)) {
    return [
      runtimeError(
        'INVALID',
        'name',
        'A name has capital letters, digits and underscores, like TAVILY_API_KEY.',
      ),
    ];
  }
  if (value === null) {
    await variables.delete(id, name);
    return [];
  }
  if (value === '' || value.length > MAX_VALUE_CHARACTERS || !value.isWellFormed() || value.includes('\0')) {
    return [runtimeError('INVALID', 'value', `A value has 1 to ${MAX_VALUE_CHARACTERS} characters.`)];
  }
  const names = await variables.names(id);
  if (!names.has(name) && names.size >= MAX_VARIABLES)
    return [runtimeError('LIMIT_EXCEEDED', 'name', `A publisher has at most ${MAX_VARIABLES} variables.`)];
  await variables.set(id, name, value);
  return [];
}
