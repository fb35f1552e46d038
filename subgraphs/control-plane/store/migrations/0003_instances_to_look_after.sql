-- Operators look for what did not become ACTIVE: without this, through every instance of the marketplace.
CREATE INDEX instances_to_look_after ON instances (id) WHERE state IN ('PENDING', 'PROVISIONING', 'FAILED');
