-- Of what was first asked for: the same request finds what came of it, whatever was changed since. Null of earlier rows.
ALTER TABLE run_schedules ADD COLUMN asked_hash text;
ALTER TABLE connectors ADD COLUMN asked_hash text;
