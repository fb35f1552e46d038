-- As in 0021_packs_and_top_ups.sql, with what became of the payout: who hears of it late must not be told what it is by then.
CREATE OR REPLACE FUNCTION payout_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM enqueue_job('notice', 'payout:' || NEW.id || ':' || NEW.attempt || ':' || NEW.state,
    jsonb_build_object('kind', 'PAYOUT_' || NEW.state, 'organization', NEW.seller_id, 'payout', NEW.id,
                       'reference', NEW.reference, 'failure', NEW.failure));
  RETURN NULL;
END $$;
