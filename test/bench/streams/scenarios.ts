export interface StreamScenario {
  name: string;
  title: string;
  streams: number;
  /** Streams take turns over so many runs. */
  runs: number;
  eventsPerSecond: number;
  /** Whether each event is completed by a field of another subgraph. */
  rest: boolean;
}

export const scenarios: StreamScenario[] = [
  {
    name: '1000',
    title: '1,000 streams, each of a run of its own',
    streams: 1_000,
    runs: 1_000,
    eventsPerSecond: 500,
    rest: false,
  },
  {
    name: '10000',
    title: '10,000 streams, each of a run of its own',
    streams: 10_000,
    runs: 10_000,
    eventsPerSecond: 500,
    rest: false,
  },
  {
    name: 'one-run',
    title: '1,000 streams of one run, completed by another subgraph',
    streams: 1_000,
    runs: 1,
    eventsPerSecond: 1,
    rest: true,
  },
  {
    name: 'most',
    title: '18,000 streams, each of a run of its own: about what 20,000 open files allow',
    streams: 18_000,
    runs: 18_000,
    eventsPerSecond: 500,
    rest: false,
  },
];
