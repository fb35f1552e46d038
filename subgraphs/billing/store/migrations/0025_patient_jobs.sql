-- As 0021_packs_and_top_ups.sql, and for about three days: what renews a plan or charges a card outlasts a day without
-- control-plane or the provider, and asks nobody to start it again.
CREATE OR REPLACE FUNCTION enqueue_job(p_queue text, p_key text, p_payload jsonb, p_run_at timestamptz DEFAULT now())
RETURNS void LANGUAGE sql AS $$
  INSERT INTO jobs (id, queue, key, payload, run_at, max_attempts)
  VALUES (ledger_id(), p_queue, p_key, p_payload, p_run_at, 1000) ON CONFLICT (queue, key) DO NOTHING
$$;
