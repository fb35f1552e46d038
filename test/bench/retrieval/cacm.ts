import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection, Question } from './collection.ts';

/**
 * CACM: 3,204 titles and abstracts, 52 of 64 questions judged. `folder` has the pages (CACM-0001.html …) and
 * beside them `topics.cacm.txt` and `qrels.cacm.txt` in TREC's formats.
 */
export async function readCacm(folder: string): Promise<Collection> {
  const names = (await readdir(folder)).filter((name) => /^CACM-\d+\.html$/.test(name)).toSorted();
  const documents = await Promise.all(
    names.map(async (name) => ({
      name: name.replace('.html', ''),
      text: textOf(await readFile(join(folder, name), 'latin1')),
    })),
  );
  const judged = judgements(await readFile(join(folder, 'qrels.cacm.txt'), 'utf8'));
  const questions = [...(await readFile(join(folder, 'topics.cacm.txt'), 'latin1')).matchAll(TOPIC)].flatMap(
    ([, number = '', text = '']): Question[] => {
      const relevant = judged.get(number);
      return relevant ? [{ text: text.trim(), relevant, group: 'CACM' }] : [];
    },
  );
  return { name: 'CACM', documents, questions, unitOf: ({ documentName }) => documentName };
}

const TOPIC = /<DOCNO>\s*(\d+)\s*<\/DOCNO>([\s\S]*?)<\/DOC>/g;

/** The page without its markup, and without the lists of numbers that say which articles cite which. */
const textOf = (page: string): string =>
  page
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .filter((line) => !/^\d+\t\d+\t\d+$/.test(line))
    .join('\n')
    .trim();

function judgements(qrels: string): Map<string, Set<string>> {
  const judged = new Map<string, Set<string>>();
  for (const line of qrels.split('\n')) {
    const [question, , document, grade] = line.trim().split(/\s+/);
    if (!question || !document || !(Number(grade) > 0)) continue;
    judged.set(question, (judged.get(question) ?? new Set()).add(document));
  }
  return judged;
}
