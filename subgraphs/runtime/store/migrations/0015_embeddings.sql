-- What passages mean, as the configured embeddings endpoint says it, and bytes that are kept elsewhere.

ALTER TABLE documents
  -- The model by which all its passages were embedded last, and how often that happened: part of the job's key, so
  -- that a document can go back to a model that it had before.
  ADD COLUMN embedded_by text,
  ADD COLUMN embeddings integer NOT NULL DEFAULT 0,
  -- Its bytes are in the object store.
  ADD COLUMN is_stored_outside boolean NOT NULL DEFAULT false,
  -- Its id in RAGFlow, when that reads and finds it.
  ADD COLUMN ragflow_id text;
CREATE INDEX documents_of_ragflow ON documents (ragflow_id) WHERE ragflow_id IS NOT NULL;

CREATE TABLE passage_vectors (
  document_id uuid NOT NULL,
  number integer NOT NULL,
  instance_id uuid NOT NULL,
  model text NOT NULL,
  -- Of each component whether it is above zero: their differences choose candidates without reading a vector.
  signs bit varying NOT NULL,
  -- Of length one, as 32-bit floats, little-endian.
  vector bytea NOT NULL,
  PRIMARY KEY (document_id, number),
  FOREIGN KEY (document_id, number) REFERENCES document_passages ON DELETE CASCADE
);
-- A search reads this index and no row.
CREATE INDEX passage_vectors_of_instance ON passage_vectors (instance_id, model) INCLUDE (document_id, number, signs);
ALTER TABLE passage_vectors ALTER COLUMN vector SET STORAGE EXTERNAL;

-- The dataset of each instance in RAGFlow.
CREATE TABLE ragflow_datasets (
  instance_id uuid PRIMARY KEY,
  dataset_id text NOT NULL
);
