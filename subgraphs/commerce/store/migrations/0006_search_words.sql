-- Words are gathered by the service, which knows the letters of the whole world whatever the locale here is.
DROP FUNCTION refresh_search;
ALTER TABLE products ADD search_version integer NOT NULL DEFAULT 0;
CREATE INDEX products_search_version ON products (search_version);
-- Names in small letters without accents, for searches within a name; null until the service has folded them.
ALTER TABLE attributes ADD folded_name text;
ALTER TABLE attribute_values ADD folded_name text;
ALTER TABLE product_types ADD folded_name text;
CREATE INDEX attributes_unfolded ON attributes (id) WHERE folded_name IS NULL;
CREATE INDEX attribute_values_unfolded ON attribute_values (id) WHERE folded_name IS NULL;
CREATE INDEX product_types_unfolded ON product_types (id) WHERE folded_name IS NULL;
