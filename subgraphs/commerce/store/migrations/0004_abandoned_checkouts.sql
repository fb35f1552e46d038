-- Checkouts that nobody touches any more are deleted, the longest untouched first.
CREATE INDEX checkouts_updated ON checkouts (updated_at);

-- Deleting an address looks for whoever has it: without these, through all checkouts and orders.
CREATE INDEX checkouts_billing_address ON checkouts (billing_address_id);
CREATE INDEX orders_billing_address ON orders (billing_address_id);

-- Left behind by checkouts whose address was given again.
DELETE FROM addresses
WHERE NOT EXISTS (SELECT FROM checkouts WHERE billing_address_id = addresses.id)
  AND NOT EXISTS (SELECT FROM orders WHERE billing_address_id = addresses.id);
