-- What happens after a sale: money goes back, orders are cancelled, payment apps report what they heard.
ALTER TABLE transactions
  ADD refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0),
  ADD external_url text NOT NULL DEFAULT '';
ALTER TABLE transaction_events
  DROP CONSTRAINT transaction_events_type_check,
  ADD CHECK (type IN ('AUTHORIZATION_SUCCESS', 'AUTHORIZATION_FAILURE', 'AUTHORIZATION_ADJUSTMENT',
    'AUTHORIZATION_REQUEST', 'AUTHORIZATION_ACTION_REQUIRED', 'CHARGE_ACTION_REQUIRED', 'CHARGE_SUCCESS',
    'CHARGE_FAILURE', 'CHARGE_BACK', 'CHARGE_REQUEST', 'REFUND_SUCCESS', 'REFUND_FAILURE', 'REFUND_REVERSE',
    'REFUND_REQUEST', 'CANCEL_SUCCESS', 'CANCEL_FAILURE', 'CANCEL_REQUEST', 'INFO'));
ALTER TABLE orders ADD refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor >= 0);
ALTER TABLE users ADD is_active boolean NOT NULL DEFAULT true;
