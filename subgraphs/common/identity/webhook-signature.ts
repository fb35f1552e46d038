import { createRemoteJWKSet, errors, flattenedVerify } from 'jose';

/** Who says that the body comes from commerce. */
export type VerifySignature = (signature: string, body: Uint8Array) => Promise<boolean>;

/** The keys cannot be had right now; the sender should try again. */
export class KeysUnavailable extends Error {
  override name = 'KeysUnavailable';
}

/**
 * Verifies Saleor's detached JWS (`header..signature`, RS256, RFC 7797 unencoded payload) on the raw
 * bytes. The keys are cached; an unknown `kid` fetches them again, since that is how a rotated key
 * first shows. No cooldown: an event refused with 401 would not be sent again, and a flood of forged
 * ones shares one fetch at a time.
 */
export function createSignatureVerifier(jwksUrl: string): VerifySignature {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3_000, cooldownDuration: 0 });
  return async (detached, body) => {
    const [header, payload, signature, ...more] = detached.split('.');
    if (!header || payload !== '' || !signature || more.length > 0) return false;
    try {
      // Bytes as payload: jose takes them with `b64: false` alone.
      await flattenedVerify({ protected: header, payload: body, signature }, keys, {
        algorithms: ['RS256'],
      });
      return true;
    } catch (error) {
      if (isForgery(error)) return false;
      throw new KeysUnavailable('the keys of commerce cannot be had', { cause: error });
    }
  };
}

/** Wrong in itself, as opposed to not verifiable right now (no answer, no JWKS, a time-out). */
const isForgery = (error: unknown): boolean =>
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JWKSNoMatchingKey ||
  // Names no key while there are several; commerce always names the one it used.
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported;
