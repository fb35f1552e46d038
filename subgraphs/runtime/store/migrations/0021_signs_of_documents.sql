-- The signs of all vectors of a document in one value: a search reads a row for each document in place of an entry of
-- an index for each passage, and a process keeps what it has read. Jobs make those of documents that have none
-- (`requestMissing`), which asks no endpoint; until then words find them.

CREATE TABLE document_signs (
  document_id uuid PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  model text NOT NULL,
  dimensions integer NOT NULL,
  -- One passage after the other, each in as many bytes; of vectors that were turned (`turn.ts`).
  signs bytea NOT NULL
);
ALTER TABLE document_signs ALTER COLUMN signs SET STORAGE EXTERNAL;

-- With the index over it. They were of vectors as they came, of which many components may be zero.
ALTER TABLE passage_vectors DROP COLUMN signs;
