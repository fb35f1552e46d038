import { writeFile } from 'node:fs/promises';
import { type Setting, startContestant } from './contestants.ts';
import { heavyRequest } from './operations.ts';
import { post } from './post.ts';
import type { Subgraphs } from './subgraphs/subgraphs.ts';

/** Records what this gateway makes the heavy query's answer of, for the floors to work with. */
export async function recordMaterial(setting: Setting, subgraphs: Subgraphs): Promise<void> {
  const gateway = await startContestant('engine', 'none', setting);
  try {
    await subgraphs.forget();
    const { text: answer } = await post(gateway.url, heavyRequest);
    const subgraphAnswers = await subgraphs.answers();
    await writeFile(setting.materialFile, JSON.stringify({ answer, subgraphAnswers }));
  } finally {
    await gateway.stop();
  }
}
