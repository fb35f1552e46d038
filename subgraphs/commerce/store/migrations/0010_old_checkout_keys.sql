-- A key goes with its checkout, or long after the checkout has become an order.
CREATE INDEX checkout_keys_checkout ON checkout_keys (checkout_id);
CREATE INDEX checkout_keys_created ON checkout_keys (created_at);
