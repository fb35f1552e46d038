-- How many documents an instance may have, and their bytes together; without a limit it is the platform's.
ALTER TABLE plans
  ADD COLUMN documents integer CHECK (documents > 0),
  ADD COLUMN document_bytes integer CHECK (document_bytes > 0);
-- As it was sold.
ALTER TABLE instances
  ADD COLUMN documents integer CHECK (documents > 0),
  ADD COLUMN document_bytes integer CHECK (document_bytes > 0);
