/** How often a plan is paid, behind its price; what is paid once says nothing. */
export const intervals = { ONCE: undefined, MONTH: 'a month', YEAR: 'a year' } as const;
