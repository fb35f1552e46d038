import type { Component } from '../component.ts';
import { agent } from './models/agent.ts';
import { apiRequest } from './web/api-request.ts';
import { batchRun } from './models/batch-run.ts';
import { calculator } from './tools/calculator.ts';
import { chatInput } from './conversation/chat-input.ts';
import { chatOutput } from './conversation/chat-output.ts';
import { combineText } from './text/combine-text.ts';
import { conditionalRouter } from './flow/conditional-router.ts';
import { convertType } from './records/convert-type.ts';
import { currentDate } from './tools/current-date.ts';
import { dataOperations } from './records/data-operations.ts';
import { embeddings } from './models/embeddings.ts';
import { file } from './documents/file.ts';
import { languageModel } from './models/language-model.ts';
import { loop } from './flow/loop.ts';
import { mcpTools } from './tools/mcp-tools.ts';
import { memory } from './conversation/memory.ts';
import { parser } from './text/parser.ts';
import { prompt } from './conversation/prompt.ts';
import { alterMetadata } from './records/alter-metadata.ts';
import { cleanJson } from './records/clean-json.ts';
import { createData } from './records/create-data.ts';
import { extractKey } from './records/extract-key.ts';
import { findPattern } from './records/find-pattern.ts';
import { mergeData } from './records/merge-data.ts';
import { parseJson } from './records/parse-json.ts';
import { pass } from './conversation/pass.ts';
import { selectData } from './records/select-data.ts';
import { retrieval } from './documents/retrieval.ts';
import { saveToFile } from './documents/save-to-file.ts';
import { smartRouter } from './flow/smart-router.ts';
import { recursiveSplit } from './text/recursive-split.ts';
import { splitText } from './text/split-text.ts';
import { structuredOutput } from './models/structured-output.ts';
import { subFlow } from './flow/sub-flow.ts';
import { tableOperations } from './records/table-operations.ts';
import { textInput } from './conversation/text-input.ts';
import { textOperations } from './text/text-operations.ts';
import { textOutput } from './conversation/text-output.ts';
import { url } from './web/url.ts';
import { arxivSearch } from './web/arxiv.ts';
import { searchApiSearch } from './web/search-api.ts';
import { tavilySearch } from './web/tavily-search.ts';
import { unifiedWebSearch } from './web/unified-web-search.ts';

const components = [
  agent,
  alterMetadata,
  apiRequest,
  batchRun,
  calculator,
  chatInput,
  chatOutput,
  cleanJson,
  combineText,
  conditionalRouter,
  convertType,
  createData,
  currentDate,
  dataOperations,
  embeddings,
  extractKey,
  file,
  findPattern,
  languageModel,
  loop,
  mcpTools,
  memory,
  mergeData,
  parseJson,
  parser,
  pass,
  prompt,
  recursiveSplit,
  retrieval,
  saveToFile,
  selectData,
  smartRouter,
  splitText,
  structuredOutput,
  subFlow,
  tableOperations,
  textInput,
  textOperations,
  textOutput,
  url,
  arxivSearch,
  searchApiSearch,
  tavilySearch,
  unifiedWebSearch,
] as const;

export type ComponentName = (typeof components)[number]['name'];

/** A component whose fields are only known at run time, as a flow's file gives them. */
export type ComponentSpec = Component<ComponentName, Record<string, unknown>>;

/** Each provider's own node, all of which stand for the configured model. */
const modelNodes = [
  'AIMLModel',
  'AmazonBedrockConverseModel',
  'AmazonBedrockModel',
  'AnthropicModel',
  'AzureOpenAIModel',
  'BaiduQianfanChatModel',
  'CohereModel',
  'CometAPIModel',
  'DeepSeekModel',
  'GoogleGenerativeAIModel',
  'GroqModel',
  'HuggingFaceModel',
  'IBMwatsonxModel',
  'LMStudioModel',
  'Maritalk',
  'MistralModel',
  'NVIDIAModelComponent',
  'NovitaModel',
  'OllamaModel',
  'OpenAIModel',
  'OpenRouterComponent',
  'PerplexityModel',
  'SambaNovaModel',
  'VLLMModel',
  'VertexAiModel',
  'xAIModel',
] as const;

/** Stores of vectors and knowledge, all of which stand for the instance's documents. */
const stores = [
  'AstraDB',
  'Cassandra',
  'Chroma',
  'ChromaDB',
  'Clickhouse',
  'Couchbase',
  'Elasticsearch',
  'FAISS',
  'HCD',
  'Knowledge',
  'KnowledgeBase',
  'KnowledgeIngestion',
  'KnowledgeRetrieval',
  'LocalDB',
  'MemoryBase',
  'Milvus',
  'MongoDBAtlasVector',
  'OpenSearch',
  'OpenSearchVectorStoreComponent',
  'Pinecone',
  'QdrantVectorStoreComponent',
  'Redis',
  'SupabaseVectorStore',
  'Upstash',
  'VectaraVectorStoreComponent',
  'Weaviate',
  'pgvector',
] as const;

const embeddingNodes = [
  'AIMLEmbeddings',
  'AmazonBedrockEmbeddings',
  'AstraVectorize',
  'AzureOpenAIEmbeddings',
  'CohereEmbeddings',
  'Google Generative AI Embeddings',
  'HuggingFaceInferenceAPIEmbeddings',
  'LMStudioEmbeddingsComponent',
  'MistalAIEmbeddings',
  'NVIDIAEmbeddingsComponent',
  'OllamaEmbeddings',
  'OpenAIEmbeddings',
  'VertexAIEmbeddings',
] as const;

const standingFor = (names: readonly string[], component: ComponentName): Record<string, ComponentName> =>
  Object.fromEntries(names.map((name) => [name, component]));

/** Names under which versions of Langflow have exported the same component. */
const aliases: Readonly<Record<string, ComponentName>> = {
  'Prompt Template': 'Prompt',
  LanguageModel: 'LanguageModelComponent',
  ...standingFor(modelNodes, 'LanguageModelComponent'),
  ...standingFor(stores, 'Retrieval'),
  ...standingFor(embeddingNodes, 'EmbeddingModel'),
  ...standingFor(['MessageHistory', 'StoreMessage'], 'Memory'),
  ...standingFor(['parser', 'Parser', 'ParseData', 'ParseDataFrame'], 'ParserComponent'),
  ...standingFor(['StructuredOutputComponent'], 'StructuredOutput'),
  ...standingFor(['CalculatorTool', 'Calculator'], 'CalculatorComponent'),
  ...standingFor(['URL', 'url_content_fetcher'], 'URLComponent'),
  ...standingFor(['BatchRun'], 'BatchRunComponent'),
  ...standingFor(['Loop'], 'LoopComponent'),
  ...standingFor(['Directory', 'FileComponent'], 'File'),
  ...standingFor(['SaveFile', 'SaveToFileComponent'], 'SaveToFile'),
  ...standingFor(['TavilyAISearch'], 'TavilySearchComponent'),
  ...standingFor(['SearchAPI', 'SearchAPIComponent'], 'SearchComponent'),
  ...standingFor(['WebSearchNoAPI', 'NewsSearch'], 'UnifiedWebSearch'),
  ...standingFor(['RunFlow', 'FlowTool'], 'SubFlow'),
  ...standingFor(['IfElse', 'If-Else'], 'ConditionalRouter'),
  ...standingFor(['LLMConditionalRouter'], 'SmartRouter'),
  ...standingFor(
    ['TypeConverter', 'MessagetoData', 'MessageToData', 'DataToDataFrame', 'CreateList'],
    'TypeConverterComponent',
  ),
  ...standingFor(['MCP', 'MCPStdio', 'MCPSse'], 'MCPTools'),
  ...standingFor(['JSONOperations'], 'DataOperations'),
  ...standingFor(['TableOperations'], 'DataFrameOperations'),
};

/** What a flow may be made of. */
export const componentNames = components.map(({ name }) => name);

const byName = new Map(
  components.map((component) => [component.name as string, component as unknown as ComponentSpec]),
);

export const componentOf = (type: string): ComponentSpec | undefined =>
  byName.get(Object.hasOwn(aliases, type) ? (aliases[type] as string) : type);
