/** When something may be asked, in cron and in words. */
export const rhythms = [
  ['0 8 * * 1-5', 'On working days at 8'],
  ['0 8 * * *', 'Every day at 8'],
  ['0 * * * *', 'Every hour'],
  ['0 8 * * 1', 'Mondays at 8'],
  ['0 8 1 * *', 'On the first of the month at 8'],
] as const;
