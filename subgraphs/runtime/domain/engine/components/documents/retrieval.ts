import { z } from 'zod';
import { content, type Component, type ComponentCall } from '../../component.ts';
import { connected, rowsIn, textIn } from '../../inputs.ts';
import { answered } from '../../tools/tool.ts';
import { asText, data, dataFrame, toRow, type Row } from '../../value.ts';
import { accepting, looseText, optionalNumber, text } from '../field-types.ts';
import { passageRow, retrieve } from './passages.ts';

const count = optionalNumber(z.number().int().min(1));
const fields = z.object({
  search_query: text,
  search_input: text,
  query: text,
  mode: looseText,
  number_of_results: count,
  top_k: count,
  collection_name: looseText,
  index_name: looseText,
});
type Fields = z.output<typeof fields>;

const DEFAULT_RESULTS = 4;
const queryFields = ['search_query', 'search_input', 'query'] as const;
const ingestFields = ['ingest_data', 'input_df', 'data_inputs'] as const;

/**
 * Vector stores and knowledge bases: they mean the instance's documents, which are found here by the means that are
 * configured. What a flow puts into one becomes a document of the instance.
 */
export const retrieval: Component<'Retrieval', Fields> = {
  name: 'Retrieval',
  isOfInstance: true,
  fields,
  outputs: {
    search_results: 'DataFrame',
    dataframe: 'DataFrame',
    retrieve_data: 'DataFrame',
    dataframe_output: 'DataFrame',
  },
  accepts: (field) =>
    accepting([...queryFields, ...ingestFields, 'lexical_terms'], content)(field) ??
    accepting(['embedding', 'embedding_model'], ['Embeddings'])(field),
  requires: () => [],
  async run(call) {
    await ingest(call);
    const found = await search(call, queryOf(call));
    const table = dataFrame(found);
    return {
      search_results: table,
      dataframe: table,
      retrieve_data: table,
      dataframe_output: dataFrame([toRow(table)]),
    };
  },
  tools: (call) => [
    {
      name: 'search_documents',
      description: 'Searches the documents for passages that answer a question.',
      parameters: {
        type: 'object',
        properties: { search_query: { type: 'string', description: 'What to look for.' } },
        required: ['search_query'],
      },
      connectorId: null,
      isRepeatable: true,
      async call({ search_query }) {
        const rows = await search(call, String(search_query ?? ''));
        return answered(
          rows.length === 0 ? 'Nothing was found.' : rows.map((row) => asText(row['text'])).join('\n\n'),
        );
      },
    },
  ],
};

const queryOf = (call: ComponentCall<Fields>): string =>
  queryFields.map((field) => textIn(call, field)).find((query) => query.trim() !== '') ?? '';

async function search(call: ComponentCall<Fields>, query: string): Promise<Row[]> {
  const limit = call.fields.number_of_results ?? call.fields.top_k ?? DEFAULT_RESULTS;
  return (await retrieve(call.run, query, limit)).map(passageRow);
}

async function ingest(call: ComponentCall<Fields>): Promise<void> {
  const field = ingestFields.find((name) => connected(call, name));
  if (!field) return;
  const texts = rowsIn(call, field).map((row) => asText(row['text'] ?? toRow(data(row))));
  const whole = texts.filter((piece) => piece.trim() !== '').join('\n\n');
  const name = call.fields.collection_name || call.fields.index_name || call.id;
  if (whole !== '') await call.run.documents.save(name, whole);
}
