-- Who an organization is at the payment provider, where its cards are kept.
CREATE TABLE payment_customers (
  organization_id uuid PRIMARY KEY,
  customer_id text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
