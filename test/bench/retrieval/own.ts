import { readFile } from 'node:fs/promises';
import type { Collection, Question } from './collection.ts';

const LANGUAGES = ['en', 'de', 'es', 'zh', 'ja'];

/**
 * A hundred questions over forty documents of eight small houses each in five languages, all in one instance: each
 * question is answered by one section. `own/LANGUAGE.md` has the documents, `own/LANGUAGE.tsv` section and question.
 */
export async function readOwn(): Promise<Collection> {
  const parts = await Promise.all(
    LANGUAGES.map(async (language) => ({
      documents: [...(await read(`${language}.md`)).matchAll(/^# (.+)\n([\s\S]*?)(?=^# |$(?![\s\S]))/gm)].map(
        ([, name = '', text = '']) => ({ name, text }),
      ),
      questions: (await read(`${language}.tsv`))
        .trim()
        .split('\n')
        .map((line): Question => {
          const [section = '', text = ''] = line.split('\t');
          return { text, relevant: new Set([section]), group: language };
        }),
    })),
  );
  return {
    name: 'a hundred questions',
    documents: parts.flatMap(({ documents }) => documents),
    questions: parts.flatMap(({ questions }) => questions),
    unitOf: ({ heading }) => heading ?? '',
  };
}

const read = (name: string): Promise<string> => readFile(new URL(`own/${name}`, import.meta.url), 'utf8');
