import type { z } from 'zod';
import { configReader, httpUrl, subgraphConfig } from '#common/process/config.ts';
import { withMail } from '#common/mail/settings.ts';

const schema = withMail(
  subgraphConfig(4003).extend({
    /** Knows who belongs to which organization. */
    CONTROL_PLANE_URL: httpUrl.default('http://localhost:4002/graphql'),
  }),
);

export type Config = z.output<typeof schema>;

export const readConfig = configReader('billing', schema);
