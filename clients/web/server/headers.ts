import type { RequestHandler } from 'express';

export interface HeaderOptions {
  origin: string;
  /** Hosts of pictures: commerce serves those of its products. */
  imageOrigins: string[];
  /** Hosts that documents are uploaded to. */
  uploadOrigins: string[];
  /** Where signing out leads on to. */
  issuer: string;
}

/** What pages may load and run: their own files, and nothing that is written into them. */
export function securityHeaders({
  origin,
  imageOrigins,
  uploadOrigins,
  issuer,
}: HeaderOptions): RequestHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${imageOrigins.join(' ')}`.trimEnd(),
    // GraphiQL's style brings its fonts along.
    "font-src 'self' data:",
    `connect-src 'self' ${[origin.replace(/^http/, 'ws'), ...uploadOrigins].join(' ')}`,
    "manifest-src 'self'",
    `form-action 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return (_request, response, next) => {
    response.set({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      ...(origin.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
    });
    next();
  };
}
