-- A few of each endpoint are looked for, so that a backlog of one keeps no other waiting.
CREATE INDEX webhook_deliveries_due_of_endpoint ON webhook_deliveries (endpoint_id, next_attempt_at) WHERE state = 'PENDING';
