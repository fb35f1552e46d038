-- A client's own name for a checkout: a repeated `checkoutCreate` whose answer was lost finds what it made.
CREATE TABLE checkout_keys (
  -- The customer, or nobody: a guest's key is a secret of its own.
  owner text NOT NULL,
  key text NOT NULL,
  checkout_id uuid NOT NULL,
  -- Of what was asked for: the same key for something else is refused.
  content_hash text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (owner, key)
);
