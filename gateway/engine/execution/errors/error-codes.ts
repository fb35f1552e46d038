/**
 * Saleor tells the class of an exception where others tell a code. Only classes that say something to the
 * client have one of ours; a syntax or validation error, which has no path, is the gateway's mistake.
 */
const codes: Readonly<Record<string, string>> = {
  PermissionDenied: 'FORBIDDEN',
  GraphQLError: 'BAD_USER_INPUT',
  ValidationError: 'BAD_USER_INPUT',
  // Of somebody who was known a moment ago: signed out, renamed, or their token has run out on the way.
  InvalidTokenError: 'UNAUTHENTICATED',
  ExpiredSignatureError: 'UNAUTHENTICATED',
};

export function codeOfException(exception: unknown, hasPath: boolean): string | undefined {
  if (!hasPath || typeof exception !== 'object' || exception === null) return undefined;
  const { code } = exception as { code?: unknown };
  return typeof code === 'string' && Object.hasOwn(codes, code) ? codes[code] : undefined;
}
