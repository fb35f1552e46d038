/** Names of fields whose text is a key, whatever Langflow says of the field. */
const secretName =
  /(^|[_\s-])(api[_\s-]?key|secret|password|passwd|credentials?|authorization|private[_\s-]?key|access[_\s-]?key|auth[_\s-]?token|access[_\s-]?token|bearer|token)$/i;

/** Keys as their issuers write them, and passwords in addresses. */
const secretText = new RegExp(
  [
    String.raw`\b(?:sk|pk|rk)-[\w-]{16,}`,
    String.raw`\b(?:sk|rk)_(?:live|test)_\w{16,}`,
    String.raw`\bcmp_[sp]k_[\w-]{43}`,
    String.raw`\bAIza[\w-]{30,}`,
    String.raw`\b(?:gsk|xai|hf|tvly|pplx|nvapi|r8|lsv2|glpat|dop|shpat|whsec)[_-][\w-]{16,}`,
    String.raw`\bgh[oprsu]_\w{30,}|\bgithub_pat_\w{30,}`,
    String.raw`\bxox[abeoprs]-[\w-]{10,}`,
    String.raw`\bA(?:KIA|SIA)[A-Z0-9]{16}\b`,
    String.raw`\bAstraCS:[\w:%-]{20,}`,
    String.raw`\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]+`,
    String.raw`\bBearer\s+[\w.~+/-]{16,}=*`,
    String.raw`-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)`,
    String.raw`(?<=\b[a-z][a-z0-9+.-]*://)[^\s/@:]*:[^\s/@]+(?=@)`,
    String.raw`(?<=[?&](?:api_?key|key|token|access_token|secret|sig|signature)=)[^&\s"']{8,}`,
  ].join('|'),
  'g',
);

/** The name of a variable of Langflow's, which is no secret itself. */
export const isVariableName = (value: unknown): boolean =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,99}$/.test(value);

/** A text without the keys in it. */
const withoutKeys = (text: string): string => text.replace(secretText, '');

/** A value without the keys in it, however deep: texts that look like keys, and texts under names that say so. */
export function withoutKeysIn(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    return secretName.test(name) && !isVariableName(value) ? '' : withoutKeys(value);
  }
  if (Array.isArray(value)) return value.map((item: unknown) => withoutKeysIn(item));
  if (typeof value !== 'object' || value === null) return value;
  // Tables of headers and variables: {key: "Authorization", value: "…"}.
  const row = value as Record<string, unknown>;
  const rowName = ['key', 'name'].map((field) => row[field]).find((field) => typeof field === 'string');
  return Object.fromEntries(
    Object.entries(row).map(([key, item]) => [
      key,
      withoutKeysIn(item, key === 'value' && typeof rowName === 'string' ? rowName : key),
    ]),
  );
}
