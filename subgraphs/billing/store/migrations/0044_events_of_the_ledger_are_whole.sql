-- What the ledger answers is how a mutation of it ends: its event goes with the change as it stays, and no second
-- transaction completes it. All else of ledger_apply is as 0042_fewer_steps.sql made it.
DO $$
DECLARE
  apply text := pg_get_functiondef('ledger_apply'::regproc);
  carrying text := '
    INSERT INTO audit_outbox (id, at, event)
    SELECT (event ->> ''id'')::uuid, (event ->> ''at'')::timestamptz, event - ''{id,at}''::text[] FROM (';
  changes text := ' AS changes WHERE event IS NOT NULL AND letter IN (''S'', ''V'', ''H'');';
BEGIN
  IF position(carrying IN apply) = 0 OR position(changes IN apply) = 0 THEN
    RAISE EXCEPTION 'ledger_apply is not as 0042_fewer_steps.sql has made it';
  END IF;
  EXECUTE replace(replace(apply,
    carrying, '
    INSERT INTO audit_outbox (id, at, event, complete)
    SELECT (event ->> ''id'')::uuid, (event ->> ''at'')::timestamptz, event - ''{id,at}''::text[], true FROM ('),
    changes, ' AS changes WHERE event IS NOT NULL AND letter IN (''S'', ''V'', ''H'')
    ON CONFLICT (id) DO UPDATE SET event = excluded.event, complete = true;');
END $$;
