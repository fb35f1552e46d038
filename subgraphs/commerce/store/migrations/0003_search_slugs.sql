-- The slug is the name without accents: `declaration` finds the Déclaration Agent.
CREATE OR REPLACE FUNCTION refresh_search(changed integer[]) RETURNS void LANGUAGE sql AS $$
  UPDATE products SET search =
    setweight(to_tsvector('english', concat_ws(' ', products.name, replace(products.slug, '-', ' '))), 'A') ||
    setweight(to_tsvector('english', coalesce((
      SELECT string_agg(concat_ws(' ', variants.name, variants.sku), ' ')
      FROM variants WHERE variants.product_id = products.id), '')), 'B') ||
    setweight(to_tsvector('english', coalesce((
      SELECT string_agg(attribute_values.name, ' ')
      FROM product_attribute_values JOIN attribute_values ON attribute_values.id = value_id
      WHERE product_attribute_values.product_id = products.id), '')), 'B') ||
    setweight(to_tsvector('english', coalesce(
      jsonb_path_query_array(products.description, '$.blocks[*].data.text')::text, '')), 'C')
  WHERE products.id = ANY (changed)
$$;

SELECT refresh_search(array_agg(id)) FROM products;
