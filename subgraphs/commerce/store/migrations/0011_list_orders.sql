-- A page of products is read along an index in each order that a shop offers, whatever the size of the catalogue.
DROP INDEX product_listings_price;
CREATE INDEX product_listings_price
  ON product_listings (channel_id, (coalesce(lowest_price_minor, 0)), product_id);
CREATE INDEX product_listings_published
  ON product_listings (channel_id, (coalesce(published_at, 'epoch'::timestamptz)), product_id);
CREATE INDEX products_updated ON products (updated_at, id);
CREATE INDEX products_created ON products (created_at, id);
