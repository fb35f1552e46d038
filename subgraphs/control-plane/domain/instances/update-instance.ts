import type { Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Instance, InstanceChanges } from './instance.ts';
import type { Stores } from '../stores.ts';
import { checkLength, checkName, MAX_NAME_CHARACTERS } from '../text-rules.ts';

const MAX_PERSONA_CHARACTERS = 4_000;
const MAX_GREETING_CHARACTERS = 1_000;
const MAX_BRANDING_BYTES = 16_384;

/** As it came: a name may be null in it, which is no name. */
export type InstanceUpdateRequest = Omit<InstanceChanges, 'name'> & { name?: string | null };

export async function updateInstance(
  { access, stores }: { access: Access; stores: Stores },
  id: string,
  request: InstanceUpdateRequest,
): Promise<Instance> {
  const instance = await access.requireManager(await stores.instances.instance(id), 'id');
  if (instance.state === 'TERMINATED')
    throw new Failure('CONFLICT', 'The instance is terminated and does not change any more.', 'id');
  const updated = await stores.instances.update(id, checkChanges(request));
  if (!updated) throw notFound('instance', 'id');
  return updated;
}

function checkChanges({ name, ...settings }: InstanceUpdateRequest): InstanceChanges {
  if (name === null) throw new Failure('REQUIRED', 'A name is needed.', 'name');
  const { displayName, persona, greeting, branding } = settings;
  if (displayName) checkLength(displayName, MAX_NAME_CHARACTERS, 'displayName');
  if (persona) checkLength(persona, MAX_PERSONA_CHARACTERS, 'persona');
  if (greeting) checkLength(greeting, MAX_GREETING_CHARACTERS, 'greeting');
  if (branding != null) checkBranding(branding);
  return { ...settings, ...(name !== undefined && { name: checkName(name, 'name') }) };
}

function checkBranding(branding: unknown): void {
  if (typeof branding !== 'object' || Array.isArray(branding))
    throw new Failure('INVALID', 'Branding is a JSON object.', 'branding');
  const json = JSON.stringify(branding);
  if (Buffer.byteLength(json) > MAX_BRANDING_BYTES)
    throw new Failure('INVALID', `Branding has at most ${MAX_BRANDING_BYTES} bytes.`, 'branding');
  // jsonb cannot hold it, and would answer with a fault.
  if (json.includes(String.raw`\u0000`))
    throw new Failure('INVALID', 'A NUL character is not possible.', 'branding');
}
