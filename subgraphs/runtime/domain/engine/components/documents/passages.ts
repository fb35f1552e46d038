import type { FlowRun } from '../../flow-run.ts';
import type { Passage } from '../../passage.ts';
import type { Row } from '../../value.ts';

/** Finds passages of the instance's documents and says in the log which were given to a model. */
export async function retrieve(run: FlowRun, query: string, limit: number): Promise<Passage[]> {
  if (query.trim() === '') return [];
  const { passages, warning } = await run.documents.search(query, Math.min(Math.max(limit, 1), 20));
  if (warning !== null) await run.log({ kind: 'RunLogged', level: 'warn', message: warning });
  if (passages.length > 0) await run.log({ kind: 'RunRetrieved', passages });
  return passages;
}

/** A passage with its document and the headings above it, so that it can be quoted and understood. */
const quoted = ({ documentName, page, heading, text }: Passage): string =>
  `From “${documentName}”${page === null ? '' : `, page ${page}`}:\n${heading === null ? '' : `${heading}\n`}${text}`;

export const passageRow = (passage: Passage): Row => ({
  text: quoted(passage),
  document: passage.documentName,
  ...(passage.page !== null && { page: passage.page }),
  ...(passage.heading !== null && { heading: passage.heading }),
  score: passage.score,
});
