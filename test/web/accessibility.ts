import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** All of axe’s rules, or the one that hangs on colours alone: for a page that was looked at in other colours before. */
export type Rules = 'all' | 'colours';

/** Rules that axe finds broken, with where. */
export async function violations(page: Page, rules: Rules = 'all'): Promise<string[]> {
  // Half a megabyte to compile: once for each document.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(`axe.run({
    ${rules === 'colours' ? 'runOnly: ["color-contrast"],' : ''}
    // Where a rule is kept is not worked out: it takes as long as the rules themselves.
    resultTypes: ['violations'],
    preload: false,
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`);
}
