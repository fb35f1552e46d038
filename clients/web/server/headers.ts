import type { RequestHandler } from 'express';

export interface HeaderOptions {
  origin: string;
  /** Hosts of pictures: commerce serves those of its products. */
  imageOrigins: string[];
  /** Hosts that documents are uploaded to. */
  uploadOrigins: string[];
  /** Whether cards are typed in with Stripe.js. */
  takesStripe: boolean;
  /** Where signing out leads on to. */
  issuer: string;
}

/** What Stripe.js needs: it is served by Stripe alone, and brings its fields and the bank’s questions in frames. */
const STRIPE = {
  scripts: ' https://js.stripe.com https://*.js.stripe.com',
  frames: ['frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com'],
  requests: ['https://api.stripe.com'],
};
const NO_STRIPE = { scripts: '', frames: [], requests: [] };

/** What pages may load and run: their own files, and nothing that is written into them. */
export function securityHeaders({
  origin,
  imageOrigins,
  uploadOrigins,
  takesStripe,
  issuer,
}: HeaderOptions): RequestHandler {
  // On every page, because pages change without a new document, whose policy goes on.
  const stripe = takesStripe ? STRIPE : NO_STRIPE;
  const policy = [
    "default-src 'none'",
    `script-src 'self'${stripe.scripts}`,
    ...stripe.frames,
    "style-src 'self'",
    `img-src 'self' data: ${imageOrigins.join(' ')}`.trimEnd(),
    // GraphiQL's style brings its fonts along.
    "font-src 'self' data:",
    `connect-src 'self' ${[origin.replace(/^http/, 'ws'), ...uploadOrigins, ...stripe.requests].join(' ')}`,
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
