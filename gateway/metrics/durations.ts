import type { Histogram, MetricValueWithName, Registry } from 'prom-client';

/** Upper bounds, in seconds. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface DurationsOptions<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly Label[];
  readonly registry: Registry;
}

interface Series {
  readonly labels: Readonly<Record<string, string>>;
  /** By bucket, those that are in no earlier one; the last is for what is longer than all. */
  readonly counts: number[];
  sum: number;
}

type Node = Map<string, Node | Series>;

/**
 * A histogram as prom-client's, whose every observation checks, sorts and joins the labels: several of them for each
 * request were a thirtieth of what it took.
 */
export class Durations<Label extends string> {
  readonly name: string;
  readonly #options: DurationsOptions<Label>;
  /** By the values of the labels, one after the other. */
  readonly #root: Node = new Map();
  readonly #all: Series[] = [];

  constructor(options: DurationsOptions<Label>) {
    this.name = options.name;
    this.#options = options;
    // Of a metric it asks nothing but this.
    options.registry.registerMetric(this as unknown as Histogram);
  }

  observe(labels: Readonly<Record<Label, string>>, seconds: number): void {
    const series = this.#seriesOf(labels);
    let bucket = 0;
    while (bucket < BUCKETS.length && seconds > (BUCKETS[bucket] as number)) bucket += 1;
    series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += seconds;
  }

  /** What a registry asks of a metric. */
  async get(): Promise<object> {
    const { name, help } = this.#options;
    const values = this.#all.flatMap((series) => valuesOf(name, series));
    return { name, help, type: 'histogram', aggregator: 'sum', values };
  }

  #seriesOf(labels: Readonly<Record<Label, string>>): Series {
    const { labelNames } = this.#options;
    const last = labelNames.length - 1;
    let node = this.#root;
    for (let i = 0; i < last; i += 1) {
      const value = labels[labelNames[i] as Label];
      const next = (node.get(value) as Node | undefined) ?? new Map();
      node.set(value, next);
      node = next;
    }
    const value = labels[labelNames[last] as Label];
    const known = node.get(value) as Series | undefined;
    if (known) return known;
    const series: Series = { labels: { ...labels }, counts: BUCKETS.map(() => 0).concat(0), sum: 0 };
    node.set(value, series);
    this.#all.push(series);
    return series;
  }
}

function valuesOf(name: string, { labels, counts, sum }: Series): MetricValueWithName<string>[] {
  let count = 0;
  const buckets = counts.map((inBucket, i) => {
    count += inBucket;
    return { metricName: `${name}_bucket`, labels: { le: BUCKETS[i] ?? '+Inf', ...labels }, value: count };
  });
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels, value: sum },
    { metricName: `${name}_count`, labels, value: count },
  ];
}
