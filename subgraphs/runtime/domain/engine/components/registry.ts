import type { Component } from '../component.ts';
import { agent } from './agent.ts';
import { apiRequest } from './api-request.ts';
import { batchRun } from './batch-run.ts';
import { calculator } from './calculator.ts';
import { chatInput } from './chat-input.ts';
import { chatOutput } from './chat-output.ts';
import { combineText } from './combine-text.ts';
import { conditionalRouter } from './conditional-router.ts';
import { convertType } from './convert-type.ts';
import { currentDate } from './current-date.ts';
import { dataOperations } from './data-operations.ts';
import { embeddings } from './embeddings.ts';
import { file } from './file.ts';
import { languageModel } from './language-model.ts';
import { loop } from './loop.ts';
import { mcpTools } from './mcp-tools.ts';
import { memory } from './memory.ts';
import { parser } from './parser.ts';
import { prompt } from './prompt.ts';
import {
  alterMetadata,
  cleanJson,
  createData,
  extractKey,
  findPattern,
  mergeData,
  parseJson,
  pass,
  selectData,
} from './records.ts';
import { retrieval } from './retrieval.ts';
import { saveToFile } from './save-to-file.ts';
import { smartRouter } from './smart-router.ts';
import { splitText } from './split-text.ts';
import { structuredOutput } from './structured-output.ts';
import { subFlow } from './sub-flow.ts';
import { tableOperations } from './table-operations.ts';
import { textInput } from './text-input.ts';
import { textOperations } from './text-operations.ts';
import { textOutput } from './text-output.ts';
import { url } from './url.ts';
import { webSearch } from './web-search.ts';

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
  webSearch('ArXivComponent'),
  webSearch('SearchComponent'),
  webSearch('TavilySearchComponent'),
  webSearch('UnifiedWebSearch'),
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
