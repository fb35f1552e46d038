/** Days of which the month consists, today included. */
export const DAYS = 30;

export interface DayPlan {
  /** Before today. */
  daysAgo: number;
  /** Runs that are started. */
  runs: number;
  /** Places in the list of what can be bought. */
  purchases: number[];
  /** Whether a pack of credits is bought, too. */
  buysCredits: boolean;
}

const WEEKEND = new Set([0, 6]);
const DAY_MS = 24 * 3_600_000;

/** The same month every time: more on working days, more towards its end, and a quiet day now and then. */
export function calendar(today: Date, goods: number): DayPlan[] {
  return Array.from({ length: DAYS }, (_, index): DayPlan => {
    const daysAgo = DAYS - 1 - index;
    const weekday = new Date(today.getTime() - daysAgo * DAY_MS).getUTCDay();
    const wave = (index * 7) % 5;
    const runs = WEEKEND.has(weekday) ? 2 + (wave % 2) : 5 + wave + Math.floor(index / 6);
    return {
      daysAgo,
      runs,
      purchases: index % 3 === 0 || index === DAYS - 2 ? [index % goods] : [],
      buysCredits: index % 8 === 1,
    };
  });
}
