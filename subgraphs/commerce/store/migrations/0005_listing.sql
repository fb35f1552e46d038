-- What sellers' programs, search engines and others attach to what is sold.
ALTER TABLE products
  ADD seo_title text,
  ADD seo_description text,
  ADD metadata jsonb NOT NULL DEFAULT '{}',
  ADD private_metadata jsonb NOT NULL DEFAULT '{}';
ALTER TABLE variants
  ADD metadata jsonb NOT NULL DEFAULT '{}',
  ADD private_metadata jsonb NOT NULL DEFAULT '{}';
ALTER TABLE categories
  ADD seo_title text,
  ADD seo_description text,
  ADD metadata jsonb NOT NULL DEFAULT '{}',
  ADD private_metadata jsonb NOT NULL DEFAULT '{}';
ALTER TABLE collections
  ADD seo_title text,
  ADD seo_description text,
  ADD metadata jsonb NOT NULL DEFAULT '{}',
  ADD private_metadata jsonb NOT NULL DEFAULT '{}';
ALTER TABLE product_types
  ADD has_variants boolean NOT NULL DEFAULT true,
  ADD metadata jsonb NOT NULL DEFAULT '{}',
  ADD private_metadata jsonb NOT NULL DEFAULT '{}';
ALTER TABLE channels
  ADD default_country text NOT NULL DEFAULT 'US' CHECK (default_country ~ '^[A-Z]{2}$'),
  ADD metadata jsonb NOT NULL DEFAULT '{}',
  ADD private_metadata jsonb NOT NULL DEFAULT '{}';
ALTER TABLE orders ADD private_metadata jsonb NOT NULL DEFAULT '{}';
ALTER TABLE checkouts ADD private_metadata jsonb NOT NULL DEFAULT '{}';

-- Attributes of products and of their variants, of more kinds than lists of choices.
ALTER TABLE attributes
  DROP CONSTRAINT attributes_input_type_check,
  ADD CHECK (input_type IN ('DROPDOWN', 'MULTISELECT', 'SWATCH', 'BOOLEAN', 'NUMERIC', 'PLAIN_TEXT', 'RICH_TEXT',
    'DATE', 'DATE_TIME')),
  ADD type text NOT NULL DEFAULT 'PRODUCT_TYPE' CHECK (type IN ('PRODUCT_TYPE', 'PAGE_TYPE')),
  ADD external_reference text UNIQUE,
  ADD value_required boolean NOT NULL DEFAULT false,
  ADD visible_in_storefront boolean NOT NULL DEFAULT true,
  ADD filterable_in_storefront boolean NOT NULL DEFAULT true,
  ADD metadata jsonb NOT NULL DEFAULT '{}',
  ADD private_metadata jsonb NOT NULL DEFAULT '{}';
ALTER TABLE attribute_values
  ADD external_reference text UNIQUE,
  -- The colour of a swatch.
  ADD value text NOT NULL DEFAULT '',
  ADD plain_text text,
  ADD rich_text jsonb,
  ADD boolean boolean,
  -- Of DATE the day at midnight UTC.
  ADD date_time timestamptz(3);

CREATE TABLE product_type_variant_attributes (
  product_type_id integer NOT NULL REFERENCES product_types ON DELETE CASCADE,
  attribute_id integer NOT NULL REFERENCES attributes ON DELETE CASCADE,
  position integer NOT NULL,
  -- Whether a buyer chooses the variant by it.
  variant_selection boolean NOT NULL DEFAULT false,
  PRIMARY KEY (product_type_id, attribute_id)
);
CREATE TABLE variant_attribute_values (
  variant_id integer NOT NULL REFERENCES variants ON DELETE CASCADE,
  value_id integer NOT NULL REFERENCES attribute_values ON DELETE CASCADE,
  PRIMARY KEY (variant_id, value_id)
);
CREATE INDEX variant_attribute_values_value ON variant_attribute_values (value_id);

-- What is deleted takes along what only makes sense with it; what was sold stays.
ALTER TABLE attribute_values
  DROP CONSTRAINT attribute_values_attribute_id_fkey,
  ADD FOREIGN KEY (attribute_id) REFERENCES attributes ON DELETE CASCADE;
ALTER TABLE product_type_attributes
  DROP CONSTRAINT product_type_attributes_attribute_id_fkey,
  ADD FOREIGN KEY (attribute_id) REFERENCES attributes ON DELETE CASCADE;
ALTER TABLE product_attribute_values
  DROP CONSTRAINT product_attribute_values_product_id_fkey,
  DROP CONSTRAINT product_attribute_values_value_id_fkey,
  ADD FOREIGN KEY (product_id) REFERENCES products ON DELETE CASCADE,
  ADD FOREIGN KEY (value_id) REFERENCES attribute_values ON DELETE CASCADE;
ALTER TABLE product_listings
  DROP CONSTRAINT product_listings_product_id_fkey,
  ADD FOREIGN KEY (product_id) REFERENCES products ON DELETE CASCADE;
ALTER TABLE collection_products
  DROP CONSTRAINT collection_products_product_id_fkey,
  ADD FOREIGN KEY (product_id) REFERENCES products ON DELETE CASCADE;
ALTER TABLE variants
  DROP CONSTRAINT variants_product_id_fkey,
  ADD FOREIGN KEY (product_id) REFERENCES products ON DELETE CASCADE;
ALTER TABLE variant_listings
  DROP CONSTRAINT variant_listings_variant_id_fkey,
  ADD FOREIGN KEY (variant_id) REFERENCES variants ON DELETE CASCADE;
ALTER TABLE checkout_lines
  DROP CONSTRAINT checkout_lines_variant_id_fkey,
  ADD FOREIGN KEY (variant_id) REFERENCES variants ON DELETE CASCADE;
ALTER TABLE order_lines
  ALTER variant_id DROP NOT NULL,
  DROP CONSTRAINT order_lines_variant_id_fkey,
  ADD FOREIGN KEY (variant_id) REFERENCES variants ON DELETE SET NULL;
ALTER TABLE products
  DROP CONSTRAINT products_category_id_fkey,
  ADD CONSTRAINT products_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories ON DELETE SET NULL;
ALTER TABLE categories
  DROP CONSTRAINT categories_parent_id_fkey,
  ADD FOREIGN KEY (parent_id) REFERENCES categories ON DELETE CASCADE;
-- Deleting a variant looks for whoever names it.
CREATE INDEX checkout_lines_variant ON checkout_lines (variant_id);
CREATE INDEX order_lines_variant ON order_lines (variant_id);

-- After variants or prices went: the trigger above sees only those that come.
CREATE FUNCTION refresh_price_ranges(changed integer[]) RETURNS void LANGUAGE sql AS $$
  UPDATE product_listings AS listing SET (lowest_price_minor, highest_price_minor) = (
    SELECT min(price_minor), max(price_minor)
    FROM variants JOIN variant_listings ON variant_id = variants.id
    WHERE variants.product_id = listing.product_id AND variant_listings.channel_id = listing.channel_id)
  WHERE listing.product_id = ANY (changed)
$$;

-- Pictures as they came; other sizes are made when they are first asked for.
CREATE TABLE images (
  id uuid PRIMARY KEY,
  content_type text NOT NULL,
  bytes bytea NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE TABLE thumbnails (
  image_id uuid NOT NULL REFERENCES images ON DELETE CASCADE,
  size integer NOT NULL,
  format text NOT NULL,
  content_type text NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (image_id, size, format)
);
CREATE TABLE product_media (
  id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  product_id integer NOT NULL REFERENCES products ON DELETE CASCADE,
  position integer NOT NULL,
  type text NOT NULL CHECK (type IN ('IMAGE', 'VIDEO')),
  alt text NOT NULL DEFAULT '',
  image_id uuid REFERENCES images,
  -- Where a video is.
  external_url text,
  oembed jsonb NOT NULL DEFAULT '{}',
  metadata jsonb NOT NULL DEFAULT '{}',
  private_metadata jsonb NOT NULL DEFAULT '{}',
  CHECK ((type = 'IMAGE') = (image_id IS NOT NULL))
);
CREATE INDEX product_media_product ON product_media (product_id, position, id);
CREATE INDEX product_media_image ON product_media (image_id);
CREATE TABLE variant_media (
  variant_id integer NOT NULL REFERENCES variants ON DELETE CASCADE,
  media_id integer NOT NULL REFERENCES product_media ON DELETE CASCADE,
  PRIMARY KEY (variant_id, media_id)
);

-- What was delivered.
ALTER TABLE orders ADD status text NOT NULL DEFAULT 'UNFULFILLED' CHECK (status IN ('UNFULFILLED',
  'PARTIALLY_FULFILLED', 'FULFILLED', 'CANCELED', 'EXPIRED'));
ALTER TABLE order_lines ADD quantity_fulfilled integer NOT NULL DEFAULT 0
  CHECK (quantity_fulfilled BETWEEN 0 AND quantity);
CREATE TABLE fulfillments (
  id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES orders,
  -- Counts up from 1 in each order.
  number integer NOT NULL,
  status text NOT NULL DEFAULT 'FULFILLED' CHECK (status IN ('FULFILLED', 'CANCELED')),
  tracking_number text NOT NULL DEFAULT '',
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (order_id, number)
);
CREATE TABLE fulfillment_lines (
  id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  fulfillment_id integer NOT NULL REFERENCES fulfillments,
  order_line_id uuid NOT NULL REFERENCES order_lines,
  quantity integer NOT NULL CHECK (quantity > 0)
);
CREATE INDEX fulfillment_lines_fulfillment ON fulfillment_lines (fulfillment_id, id);

-- Content: pages of kinds with attributes of their own, and menus that lead to them.
CREATE TABLE page_types (
  id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL
);
CREATE TABLE page_type_attributes (
  page_type_id integer NOT NULL REFERENCES page_types ON DELETE CASCADE,
  attribute_id integer NOT NULL REFERENCES attributes ON DELETE CASCADE,
  position integer NOT NULL,
  PRIMARY KEY (page_type_id, attribute_id)
);
CREATE TABLE pages (
  id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  page_type_id integer NOT NULL REFERENCES page_types,
  slug text NOT NULL UNIQUE,
  title text NOT NULL,
  content jsonb,
  is_published boolean NOT NULL DEFAULT false,
  published_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  seo_title text,
  seo_description text,
  metadata jsonb NOT NULL DEFAULT '{}',
  private_metadata jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX pages_type ON pages (page_type_id);
CREATE INDEX pages_title ON pages (title, id);
CREATE TABLE page_attribute_values (
  page_id integer NOT NULL REFERENCES pages ON DELETE CASCADE,
  value_id integer NOT NULL REFERENCES attribute_values ON DELETE CASCADE,
  PRIMARY KEY (page_id, value_id)
);
CREATE INDEX page_attribute_values_value ON page_attribute_values (value_id);
CREATE TABLE menus (
  id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  metadata jsonb NOT NULL DEFAULT '{}',
  private_metadata jsonb NOT NULL DEFAULT '{}'
);
CREATE TABLE menu_items (
  id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  menu_id integer NOT NULL REFERENCES menus ON DELETE CASCADE,
  parent_id integer REFERENCES menu_items ON DELETE CASCADE,
  position integer NOT NULL,
  name text NOT NULL,
  url text,
  category_id integer REFERENCES categories ON DELETE CASCADE,
  collection_id integer REFERENCES collections ON DELETE CASCADE,
  page_id integer REFERENCES pages ON DELETE CASCADE,
  metadata jsonb NOT NULL DEFAULT '{}',
  private_metadata jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX menu_items_menu ON menu_items (menu_id, position, id);
