-- What agents look things up in, what they call, and what publishers seal for them.

CREATE TABLE documents (
  id uuid PRIMARY KEY,
  instance_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes >= 0),
  -- Of what was asked for: the same id with other content is a conflict.
  content_hash text NOT NULL,
  state text NOT NULL CHECK (state IN ('UPLOADING', 'PROCESSING', 'READY', 'FAILED')),
  failure text,
  passages integer NOT NULL DEFAULT 0,
  -- A configuration of PostgreSQL's text search, by which its words were taken apart.
  language text NOT NULL DEFAULT 'simple',
  created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  -- Gone from every list and search; the bytes follow.
  deleted_at timestamptz
);
CREATE INDEX documents_of_instance ON documents (instance_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX documents_deleted ON documents (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX documents_uploading ON documents (created_at) WHERE state = 'UPLOADING';

CREATE TABLE document_contents (
  document_id uuid PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  bytes bytea NOT NULL
);

CREATE TABLE document_passages (
  document_id uuid NOT NULL REFERENCES documents ON DELETE CASCADE,
  number integer NOT NULL,
  text text NOT NULL,
  page integer,
  -- The words, and as one more word the instance: one index finds the words of one instance.
  words tsvector NOT NULL,
  length integer NOT NULL,
  embedding real[],
  PRIMARY KEY (document_id, number)
);
CREATE INDEX document_passages_words ON document_passages USING gin (words);

-- In how many passages of an instance a word stands: rare words say more, and are looked for first.
CREATE TABLE document_words (
  instance_id uuid NOT NULL,
  word text NOT NULL,
  passages integer NOT NULL,
  PRIMARY KEY (instance_id, word)
);

CREATE TABLE publisher_variables (
  organization_id uuid NOT NULL,
  name text NOT NULL,
  sealed text NOT NULL,
  PRIMARY KEY (organization_id, name)
);

ALTER TABLE run_events DROP CONSTRAINT run_events_kind_check;
ALTER TABLE run_events ADD CONSTRAINT run_events_kind_check CHECK (kind IN ('RunStarted', 'RunOutputDelta',
  'RunToolCalling', 'RunToolCalled', 'RunRetrieved', 'RunLogged', 'RunSucceeded', 'RunFailed', 'RunCanceled')) NOT VALID;

CREATE FUNCTION documents_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('document_changed', NEW.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER documents_notify AFTER UPDATE OF state ON documents FOR EACH ROW EXECUTE FUNCTION documents_notify();
