-- Lists of what went wrong: without this, all that ever succeeded is read to find the few that did not.
CREATE INDEX runs_unsuccessful ON runs (instance_id, created_at, id) WHERE state IN ('FAILED', 'CANCELED');
