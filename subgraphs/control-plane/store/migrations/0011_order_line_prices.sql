-- What was paid for a line, in whole micro-units of the currency: null when commerce has not told it.
ALTER TABLE order_lines
  ADD COLUMN paid_micros bigint CHECK (paid_micros >= 0),
  ADD COLUMN currency text CHECK (length(currency) = 3),
  ADD CONSTRAINT order_lines_paid CHECK ((paid_micros IS NULL) = (currency IS NULL));

-- When billing had booked what was paid for an instance.
ALTER TABLE instances ADD COLUMN sold_at timestamptz(3);

-- How much of an order commerce has given back so far, and of how much; only ever more.
ALTER TABLE orders_after_sale
  ADD COLUMN refunded_micros bigint NOT NULL DEFAULT 0,
  ADD COLUMN total_micros bigint;
