-- Passages know their headings; lengths are kept with their document, so that no search counts them.

ALTER TABLE document_passages ADD COLUMN heading text, DROP COLUMN embedding;
-- The words of a passage are read for each candidate of a search: kept in its row, uncompressed.
ALTER TABLE document_passages SET (toast_tuple_target = 8160);

ALTER TABLE documents ADD COLUMN length bigint NOT NULL DEFAULT 0;
UPDATE documents SET length = sums.length
FROM (SELECT document_id, sum(length) AS length FROM document_passages GROUP BY document_id) AS sums
WHERE sums.document_id = documents.id;
