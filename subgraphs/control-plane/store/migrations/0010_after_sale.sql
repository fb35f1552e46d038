-- What became of an order in commerce after its sale: told in any order, also before the sale itself.
CREATE TABLE orders_after_sale (
  order_id text PRIMARY KEY,
  canceled_at timestamptz(3),
  refunded_at timestamptz(3),
  seen_at timestamptz(3) NOT NULL DEFAULT now()
);

-- Customers of commerce by their id there: a changed address is recognised by it.
CREATE TABLE customers (
  id text PRIMARY KEY,
  email text NOT NULL CHECK (email = lower(email COLLATE "C")),
  -- When commerce says that the account was changed; a later event may tell of something earlier.
  changed_at timestamptz(3)
);

-- More than a thousand of a line are not provisioned, but the line stands with the reason.
ALTER TABLE order_lines
  DROP CONSTRAINT order_lines_quantity_check,
  ADD CHECK (quantity > 0);
