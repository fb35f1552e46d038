import { z } from 'zod';
import { withMail } from '#common/mail/settings.ts';
import { configReader, httpUrl, subgraphConfig } from '#common/process/config.ts';
import { secretsConfig } from '#common/secrets/configured.ts';

const config = withMail(
  subgraphConfig(4004).extend({
    CONTROL_PLANE_URL: httpUrl.default('http://localhost:4002/graphql'),
    /** Billing; or each of its processes, separated by commas, and wallets are divided among them. */
    BILLING_URL: z
      .string()
      .default('http://localhost:4003/graphql')
      .transform((value) => value.split(',').map((url) => url.trim()))
      .pipe(z.array(httpUrl)),
    /** An OpenAI-compatible endpoint, like https://api.openai.com/v1; without it the local model answers. */
    LLM_BASE_URL: httpUrl.optional(),
    LLM_API_KEY: z.string().optional(),
    /** The model to ask for; without it the one that the flow names. */
    LLM_MODEL: z.string().optional(),
    /** How long the endpoint may be silent before the run fails. */
    LLM_SILENCE_SECONDS: z.coerce.number().int().min(1).max(600).default(60),
    /** How long the endpoint may say nothing but that it is there (comments, empty events). */
    LLM_KEEP_ALIVE_SECONDS: z.coerce.number().int().min(1).max(3_600).default(300),
    /** A Langflow server for flows that the embedded engine cannot run, like http://langflow:7860. */
    LANGFLOW_URL: httpUrl.optional(),
    LANGFLOW_API_KEY: z.string().optional(),
    /** How long it may say nothing while it runs a flow: nobody hears of what its components do. */
    LANGFLOW_SILENCE_SECONDS: z.coerce.number().int().min(1).max(3_600).default(300),
    /** A model that says what texts mean, like text-embedding-3-small; with it documents are found by meaning, too. */
    EMBEDDINGS_MODEL: z.string().min(1).optional(),
    /** Its OpenAI-compatible endpoint, if not the language model's. */
    EMBEDDINGS_BASE_URL: httpUrl.optional(),
    EMBEDDINGS_API_KEY: z.string().optional(),
    LOCAL_MODEL_WORD_DELAY_MS: z.coerce.number().int().min(0).max(1_000).default(20),
    RUN_DEFAULT_BUDGET_CREDITS: z.coerce.number().int().min(1).default(10),
    RUN_DEFAULT_DEADLINE_SECONDS: z.coerce.number().int().min(1).max(3_600).default(300),
    /** Runs that this process works on at the same time. */
    RUN_CONCURRENCY: z.coerce.number().int().min(1).max(1_000).default(256),
    /** A worker that is silent for so long is taken for dead. */
    RUN_LEASE_MS: z.coerce.number().int().min(300).max(600_000).default(10_000),
    /** How long a stopping worker lets its runs go on. */
    RUN_STOP_GRACE_MS: z.coerce.number().int().min(0).max(600_000).default(5_000),
    /** Runs of one organization that may be queued or running, whatever its plans allow. */
    RUN_MAX_OPEN_PER_ORGANIZATION: z.coerce.number().int().min(1).default(100),
    /** `host` or `host:port` of services in a network of ours that flows, connectors and webhooks may call, separated by commas. */
    OUTBOUND_PRIVATE_HOSTS: z
      .string()
      .default('')
      .transform((value) =>
        value
          .split(',')
          .map((host) => host.trim())
          .filter(Boolean),
      ),
    /** Documents that an instance may have, and their bytes together. */
    DOCUMENT_MAX_COUNT: z.coerce.number().int().min(0).max(100_000).default(200),
    DOCUMENT_MAX_TOTAL_BYTES: z.coerce.number().int().min(0).default(200_000_000),
    /** A bucket of anything that speaks S3, where the bytes of documents go; without it they stay in the database. */
    S3_ENDPOINT: httpUrl.optional(),
    S3_BUCKET: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,62}$/, 'is the name of a bucket')
      .optional(),
    S3_REGION: z.string().min(1).default('us-east-1'),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    /** RAGFlow, which reads and finds documents in place of this service, like http://ragflow:9380. */
    RAGFLOW_URL: httpUrl.optional(),
    RAGFLOW_API_KEY: z.string().min(1).optional(),
    /** Where clients reach this service for uploads, and authorization servers lead back to, if not where it listens. */
    UPLOAD_URL: httpUrl.optional(),
    ...secretsConfig,
    /** The events of a run are deleted so long after its end, messages of sessions so long after they were said. */
    RUN_EVENT_RETENTION_DAYS: z.coerce.number().int().min(1).max(36_500).default(90),
  }),
)
  .refine(
    ({ LANGFLOW_API_KEY, LANGFLOW_URL }) => LANGFLOW_API_KEY === undefined || LANGFLOW_URL !== undefined,
    {
      path: ['LANGFLOW_URL'],
      error: 'is needed with LANGFLOW_API_KEY, like http://langflow:7860',
    },
  )
  .refine(({ LLM_API_KEY, LLM_BASE_URL }) => LLM_API_KEY === undefined || LLM_BASE_URL !== undefined, {
    path: ['LLM_BASE_URL'],
    error: 'is needed with LLM_API_KEY, like https://api.openai.com/v1',
  })
  .refine(
    ({ EMBEDDINGS_MODEL, EMBEDDINGS_BASE_URL, LLM_BASE_URL }) =>
      EMBEDDINGS_MODEL === undefined || (EMBEDDINGS_BASE_URL ?? LLM_BASE_URL) !== undefined,
    {
      path: ['EMBEDDINGS_BASE_URL'],
      error: 'is needed with EMBEDDINGS_MODEL where there is no LLM_BASE_URL, like https://api.openai.com/v1',
    },
  )
  .refine(
    ({ EMBEDDINGS_MODEL, EMBEDDINGS_BASE_URL, EMBEDDINGS_API_KEY }) =>
      EMBEDDINGS_MODEL !== undefined || (EMBEDDINGS_BASE_URL ?? EMBEDDINGS_API_KEY) === undefined,
    { path: ['EMBEDDINGS_MODEL'], error: 'is needed with EMBEDDINGS_BASE_URL, like text-embedding-3-small' },
  )
  .refine(
    ({ S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }) =>
      new Set(
        [S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY].map((value) => value === undefined),
      ).size === 1,
    {
      path: ['S3_BUCKET'],
      error: 'goes with S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY: all or none',
    },
  )
  .refine(
    ({ RAGFLOW_URL, RAGFLOW_API_KEY }) => (RAGFLOW_URL === undefined) === (RAGFLOW_API_KEY === undefined),
    { path: ['RAGFLOW_API_KEY'], error: 'goes with RAGFLOW_URL' },
  );

export type Config = z.output<typeof config>;

export const readConfig = configReader('runtime', config);
