-- Saleor keeps an address to deliver to also where nothing is delivered, and puts both into the customer's book when
-- the checkout becomes an order, unless told not to.
ALTER TABLE checkouts
  ADD shipping_address_id integer REFERENCES addresses,
  ADD save_billing_address boolean NOT NULL DEFAULT true,
  ADD save_shipping_address boolean NOT NULL DEFAULT true;
ALTER TABLE orders ADD shipping_address_id integer REFERENCES addresses;
CREATE INDEX checkouts_shipping_address ON checkouts (shipping_address_id) WHERE shipping_address_id IS NOT NULL;
CREATE INDEX orders_shipping_address ON orders (shipping_address_id) WHERE shipping_address_id IS NOT NULL;
