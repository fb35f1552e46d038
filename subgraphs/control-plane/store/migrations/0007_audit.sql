-- Who did what, in all subgraphs: written once, in one chain of hashes, 400 days.
CREATE TABLE audit_events (
  -- From 1 on without a gap: a missing one shows.
  sequence bigint PRIMARY KEY CHECK (sequence > 0),
  -- On which it was recorded here (UTC); later than it happened when a service was away.
  day date NOT NULL,
  id uuid NOT NULL UNIQUE,
  at timestamptz(3) NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('USER', 'API_KEY', 'SERVICE', 'ANONYMOUS')),
  actor_id text NOT NULL,
  actor_email text,
  action text NOT NULL,
  subgraph text NOT NULL,
  organization_id uuid,
  target_type text,
  target_id text,
  outcome text NOT NULL CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED')),
  codes text[] NOT NULL,
  arguments jsonb NOT NULL,
  request_id text NOT NULL,
  -- SHA-256 of the hash of the event before it and of this one.
  hash text NOT NULL
);
-- Each filter newest first; ids are UUIDv7 and sort by age.
CREATE INDEX audit_events_organization ON audit_events (organization_id, id);
CREATE INDEX audit_events_actor ON audit_events (actor_email, id);
CREATE INDEX audit_events_action ON audit_events (action, id);
CREATE INDEX audit_events_target ON audit_events (target_id, id);
CREATE INDEX audit_events_at ON audit_events (at);
CREATE INDEX audit_events_day ON audit_events (day, sequence);

-- What each day's chain begins and ends with; kept for ever, so that the oldest kept day is still anchored.
CREATE TABLE audit_days (
  day date PRIMARY KEY,
  first_sequence bigint NOT NULL,
  last_sequence bigint NOT NULL,
  last_hash text NOT NULL
);
