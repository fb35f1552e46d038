import type { Run } from '../run.ts';

/** From here on the run goes by values: something came that could not be scanned, or there are errors to tell. */
export function readScanned<TContext>({ answers, scanned }: Run<TContext>): void {
  if (!answers.isScanned) return;
  answers.isScanned = false;
  for (const [id, answer] of scanned.entries()) {
    if (!answer) continue;
    if (answers.entities[id]) answers.entities[id] = entitiesOf(answer.data);
    else answers.roots[id] = answer.data;
  }
}

const entitiesOf = (data: Readonly<Record<string, unknown>> | null | undefined): unknown[] =>
  data?.['_entities'] as unknown[];
