import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Faults of GraphiQL 4 that no style and no label of ours mends. */
const NOT_OURS = [
  // A tab of it holds the button that closes it, and a second one that shows it.
  { rule: 'nested-interactive', within: '.graphiql-tab' },
  // What scrolls has no focus itself; the field beside it has, and scrolls it by keys.
  { rule: 'scrollable-region-focusable', within: '.graphiql-container .CodeMirror' },
];

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
    elementRef: true,
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) => {
    const ours = nodes.filter(({ element }) =>
      !${JSON.stringify(NOT_OURS)}.some(({ rule, within }) => rule === id && element.closest(within)));
    return ours.slice(0, 3).map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary);
  }))`);
}
