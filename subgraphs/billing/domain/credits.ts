/** The largest whole number that JSON numbers carry exactly. */
export const MAX_CREDITS = Number.MAX_SAFE_INTEGER;

export const GRANT_KINDS = ['TRIAL', 'PLAN', 'PURCHASE', 'PROMOTION', 'ADJUSTMENT'] as const;
export type GrantKind = (typeof GRANT_KINDS)[number];

/** Lower is spent first: what was free goes before what was paid for. */
export const priorityOf: Record<GrantKind, number> = {
  TRIAL: 10,
  PROMOTION: 20,
  PLAN: 30,
  ADJUSTMENT: 40,
  PURCHASE: 50,
};
