-- Tags of the schema that a key shows; NULL for all of it.
ALTER TABLE api_keys ADD COLUMN contract text[] CHECK (cardinality(contract) BETWEEN 1 AND 10);
