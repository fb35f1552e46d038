import { createHistogram } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from './connection.ts';
import type { LoadJob, LoadResult } from './job.ts';
import { coreSeconds, countCores, cpuSeconds } from './process-statistics.ts';

const MAX_STRETCHES = 5;

/** Sends one request after another on each connection until the time is over. */
export async function runLoad(job: LoadJob): Promise<LoadResult> {
  const url = new URL(job.url);
  const connections = await Promise.all(Array.from({ length: job.connections }, () => Connection.open(url)));
  const run = new LoadRun(
    job,
    job.bodies.map((body) => requestBytes(url, body)),
  );
  const busy = connections.map((connection) => run.keepBusy(connection));
  await delay(job.warmUpMs);
  const measurement = await run.measure();
  // The last answers are waited for, so that the next one to be measured has the core for itself.
  await Promise.all(busy);
  for (const connection of connections) connection.close();
  return { ...measurement, answered: run.answered, failures: run.failures };
}

class LoadRun {
  readonly #job: LoadJob;
  readonly #requests: Buffer[];
  readonly #latencyMicroseconds = createHistogram();
  #phase: 'warm-up' | 'measuring' | 'over' = 'warm-up';
  #sent = 0;
  answered = 0;
  failures = 0;

  constructor(job: LoadJob, requests: Buffer[]) {
    this.#job = job;
    this.#requests = requests;
  }

  async keepBusy(connection: Connection): Promise<void> {
    try {
      while (this.#phase !== 'over') await this.#exchange(connection);
    } catch {
      this.failures += 1;
    }
  }

  async #exchange(connection: Connection): Promise<void> {
    const index = this.#sent++ % this.#requests.length;
    const sentAtMs = performance.now();
    const { status, bodyBytes } = await connection.send(this.#requests[index] as Buffer);
    this.answered += 1;
    if (status !== 200 || bodyBytes !== this.#job.answerBytes[index]) this.failures += 1;
    const microseconds = Math.round((performance.now() - sentAtMs) * 1_000);
    if (this.#phase === 'measuring') this.#latencyMicroseconds.record(Math.max(1, microseconds));
  }

  async measure(): Promise<Omit<LoadResult, 'answered' | 'failures'>> {
    const { gatewayPid, otherCores } = this.#job;
    const startMs = performance.now();
    const startCpuSeconds = cpuSeconds(gatewayPid);
    const startOtherSeconds = this.#otherSeconds();
    this.#phase = 'measuring';
    await this.#measured();
    this.#phase = 'over';
    const measuredSeconds = (performance.now() - startMs) / 1_000;
    const cpuMs = ((cpuSeconds(gatewayPid) ?? Number.NaN) - (startCpuSeconds ?? Number.NaN)) * 1_000;
    const others = this.#otherSeconds() - startOtherSeconds;
    const { count: measured, mean } = this.#latencyMicroseconds;
    return {
      measured,
      measuredSeconds,
      meanMs: mean / 1_000,
      p50Ms: this.#percentileMs(50),
      p95Ms: this.#percentileMs(95),
      p99Ms: this.#percentileMs(99),
      cpuMsPerRequest: Number.isNaN(cpuMs) || measured === 0 ? undefined : cpuMs / measured,
      cpuPercent: percent(cpuMs / 1_000 / measuredSeconds),
      othersPercent: percent(others / measuredSeconds / countCores(otherCores ?? '')),
    };
  }

  #otherSeconds(): number {
    const { otherCores } = this.#job;
    return (otherCores === undefined ? undefined : coreSeconds(otherCores)) ?? Number.NaN;
  }

  async #measured(): Promise<void> {
    for (let stretch = 0; stretch < MAX_STRETCHES; stretch++) {
      await delay(this.#job.measureMs);
      if (this.#latencyMicroseconds.count >= this.#job.minAnswers) return;
    }
  }

  #percentileMs(percent: number): number {
    return this.#latencyMicroseconds.percentile(percent) / 1_000;
  }
}

const percent = (share: number): number | undefined => (Number.isNaN(share) ? undefined : share * 100);

function requestBytes(url: URL, body: string): Buffer {
  const head = [
    `POST ${url.pathname} HTTP/1.1`,
    `host: ${url.host}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ].join('\r\n');
  return Buffer.from(`${head}\r\n\r\n${body}`);
}
