-- Counted hours added up once they are over for good, by offering, by publisher and for all (zeroes): a year of
-- whatever is asked for is 365 rows, however many runs and instances there were.
CREATE TABLE run_statistics_sums (
  scope uuid NOT NULL,
  length text NOT NULL CHECK (length IN ('hour', 'day')),
  at timestamptz NOT NULL,
  runs integer NOT NULL,
  succeeded integer NOT NULL,
  failed integer NOT NULL,
  canceled integer NOT NULL,
  input_tokens bigint NOT NULL,
  output_tokens bigint NOT NULL,
  tool_calls bigint NOT NULL,
  latencies integer[] NOT NULL,
  PRIMARY KEY (scope, length, at)
);

-- One row: what was counted in hours before is added up, what was counted later is not.
CREATE TABLE run_statistics_summed (
  is_it boolean PRIMARY KEY DEFAULT true CHECK (is_it),
  before timestamptz NOT NULL
);
INSERT INTO run_statistics_summed (before) VALUES ('-infinity');
