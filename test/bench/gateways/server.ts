import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';

/** The gateway as it is served, identity left out. Takes PORT, SUPERGRAPH and the gateway's other settings. */
await start(readConfig({ ...process.env, LOG_LEVEL: 'warn', MAX_COST: '1000000000' }));
