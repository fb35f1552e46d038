import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';

const { SHARING } = process.env;

/** The gateway as it is served, identity left out. Takes PORT, SUPERGRAPH, SHARING and the gateway's own settings. */
const { stop } = await start(
  readConfig({
    ...process.env,
    LOG_LEVEL: 'warn',
    MAX_COST: '1000000000',
    SHARE_QUERIES: String(SHARING === 'inbound'),
    SHARE_FETCHES: String(SHARING !== 'none'),
  }),
);
// No sudden death: what its modules were compiled to is kept for the next start, as `npm start` does.
process.once('SIGTERM', () => void stop().finally(() => process.exit()));
