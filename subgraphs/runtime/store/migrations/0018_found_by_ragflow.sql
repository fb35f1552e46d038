-- Which documents RAGFlow finds: those that were there before it was configured are brought to it one by one.

ALTER TABLE documents ADD COLUMN is_found_by_ragflow boolean NOT NULL DEFAULT false;
UPDATE documents SET is_found_by_ragflow = true WHERE ragflow_id IS NOT NULL AND state = 'READY';
